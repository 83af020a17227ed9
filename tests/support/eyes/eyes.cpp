// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eyes/eyes.h"

#include "model/base/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QToolButton>

static void initResources() // the macros declare functions of the resources: outside all namespaces
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(translations);
}

namespace trainshed::eyes {

struct Speaking::State {
    QLocale before;
    Qt::LayoutDirection direction = QApplication::layoutDirection();
    std::unique_ptr<Language> language;
};

Speaking::Speaking(const QString &language) : m_state(std::make_unique<State>())
{
    initResources();
    const bool mirrored = language == u"mirrored";
    QLocale::setDefault(QLocale(mirrored ? QStringLiteral("en") : language));
    m_state->language = std::make_unique<Language>();
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

Speaking::~Speaking()
{
    m_state->language.reset();
    QLocale::setDefault(m_state->before);
    QApplication::setLayoutDirection(m_state->direction);
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x30), QColor(0x31, 0x33, 0x38));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x7a, 0xc8));
    return dark;
}

void prepare()
{
    initResources();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (qEnvironmentVariable("TRAINSHED_PALETTE") == u"dark")
        QApplication::setPalette(darkPalette());
}

void picture(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents();
    const QString kind = qEnvironmentVariable("TRAINSHED_SHOT_KIND", QStringLiteral("light"));
    const QString path = QStringLiteral("%1/%2-%3.png").arg(folder, kind, name);
    if (!window->grab().save(path))
        qWarning("no picture at %s", qUtf8Printable(path));
}

namespace {

/// Things that a layout has laid over each other, for want of room.
QStringList overlaps(const QWidget *window)
{
    QStringList found;
    const auto parents = window->findChildren<QWidget *>() << const_cast<QWidget *>(window);
    for (const QWidget *parent : parents) {
        if (!parent->layout() || !parent->isVisibleTo(window))
            continue;
        QList<const QWidget *> shown;
        const auto children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *child : children) {
            const bool counts = qobject_cast<const QLabel *>(child) ||
                                qobject_cast<const QAbstractButton *>(child) ||
                                qobject_cast<const QComboBox *>(child) || child->inherits("QLineEdit") ||
                                child->inherits("QPlainTextEdit") || child->inherits("QAbstractSpinBox");
            if (counts && child->isVisibleTo(window))
                shown.append(child);
        }
        for (qsizetype i = 0; i < shown.size(); ++i) {
            for (qsizetype k = i + 1; k < shown.size(); ++k) {
                // Labels keep a margin of a pixel or two that nobody sees.
                if (shown[i]->geometry().adjusted(2, 2, -2, -2).intersects(shown[k]->geometry()))
                    found << QStringLiteral("%1 lies over %2")
                                 .arg(shown[i]->objectName(), shown[k]->objectName());
            }
        }
    }
    return found;
}

} // namespace

QStringList cutTexts(const QWidget *window)
{
    QStringList cut = overlaps(window);
    const auto check = [&](const QWidget *widget, const QString &text) {
        if (!widget->isVisibleTo(window) || text.isEmpty() || !widget->toolTip().isEmpty())
            return;
        const QSize wanted = widget->sizeHint();
        if (widget->width() < wanted.width() || widget->height() < wanted.height())
            cut << QStringLiteral("%1: “%2” has %3×%4, wants %5×%6")
                       .arg(widget->objectName(), text)
                       .arg(widget->width())
                       .arg(widget->height())
                       .arg(wanted.width())
                       .arg(wanted.height());
    };
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        check(button, button->text());
    // A box shows its text between its frame and its arrow.
    for (const QComboBox *box : window->findChildren<QComboBox *>()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
        if (box->isVisibleTo(window) && box->toolTip().isEmpty() && field.width() < wanted)
            cut << QStringLiteral("%1: “%2” has %3, wants %4")
                       .arg(box->objectName(), box->currentText())
                       .arg(field.width())
                       .arg(wanted);
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        // Where lines wrap, the height for the width that it has is what counts.
        if (!label->wordWrap())
            check(label, label->text());
        else if (label->isVisibleTo(window) && label->height() < label->heightForWidth(label->width()))
            cut << QStringLiteral("%1: “%2” is %3 high, wants %4")
                       .arg(label->objectName(), label->text())
                       .arg(label->height())
                       .arg(label->heightForWidth(label->width()));
    }
    return cut;
}

} // namespace trainshed::eyes
