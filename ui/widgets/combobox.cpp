// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/combobox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QItemSelectionModel>
#include <QLineEdit>

namespace trainshed {

namespace {

// Qt's own accessible combo box says its text as its name, so that a form of five combo boxes has five
// widgets that change their names. Here: name = label, description and value = text.
class ComboAccessible final : public QAccessibleWidget
{
public:
    explicit ComboAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::ComboBox) {}

    int childCount() const override { return combo()->isEditable() ? 2 : 1; }

    QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(combo()->view());
        if (index == 1 && combo()->isEditable())
            return QAccessible::queryAccessibleInterface(combo()->lineEdit());
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == combo()->view())
            return 0;
        return combo()->isEditable() && child->object() == combo()->lineEdit() ? 1 : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (combo()->isEditable() &&
            combo()->lineEdit()->rect().contains(combo()->lineEdit()->mapFromGlobal(QPoint(x, y))))
            return child(1);
        return nullptr;
    }

    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Value)
            return combo()->currentText();
        const QString own = QAccessibleWidget::text(which);
        if (own.isEmpty() && (which == QAccessible::Name || which == QAccessible::Description))
            return combo()->currentText();
        return own;
    }

    QStringList actionNames() const override { return {showMenuAction(), pressAction(), setFocusAction()}; }

    void doAction(const QString &action) override
    {
        if (action == setFocusAction())
            QAccessibleWidget::doAction(action);
        else if (combo()->view()->isVisible())
            combo()->hidePopup();
        else
            combo()->showPopup();
    }

private:
    QComboBox *combo() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &key, QObject *object)
{
    if (key == u"QComboBox" && object && object->isWidgetType())
        return new ComboAccessible(static_cast<QWidget *>(object));
    return nullptr;
}

} // namespace

ComboBox::ComboBox(QWidget *parent) : QComboBox(parent)
{
    hearList();
}

ComboBox::~ComboBox() = default;

QSize ComboBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(fontMetrics().height(), 0);
}

QSize ComboBox::minimumSizeHint() const
{
    return QComboBox::minimumSizeHint() + QSize(fontMetrics().height(), 0);
}

void ComboBox::setModel(QAbstractItemModel *model)
{
    QComboBox::setModel(model);
    hearList();
}

void ComboBox::setView(QAbstractItemView *view)
{
    QComboBox::setView(view);
    hearList();
}

void ComboBox::hearList()
{
    disconnect(m_list);
    m_list = connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                     [this](const QItemSelection &selected) {
                         // While the list is open the selection follows the pointer and commits nothing.
                         if (view()->isVisible() || selected.isEmpty())
                             return;
                         const int row = selected.indexes().first().row();
                         if (row == currentIndex())
                             return;
                         setCurrentIndex(row);
                         Q_EMIT activated(row);
                     });
}

void installComboBoxAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace trainshed
