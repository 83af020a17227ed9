// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/locationedit.h"

#include "model/job/location.h"
#include "model/job/rules.h"
#include "ui/prompts/archiveview.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace trainshed {

LocationEdit::LocationEdit(const QString &name, const prompts::PathRequest &request, QWidget *parent)
    : QWidget(parent)
    , m_request(request)
    , m_line(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Browse…"), this))
{
    m_line->setObjectName(name);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_browse->setObjectName(QString(name + QStringLiteral("Browse")));
    m_browse->setAutoDefault(false);
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(m_browse);
    connect(m_line, &QLineEdit::textChanged, this, &LocationEdit::textChanged);
    connect(m_browse, &QPushButton::clicked, this, &LocationEdit::browse);
}

LocationEdit::~LocationEdit() = default;

QString LocationEdit::text() const
{
    return m_line->text();
}

void LocationEdit::setText(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
}

void LocationEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void LocationEdit::setBrowseName(const QString &name)
{
    m_browse->setAccessibleName(name);
    m_browse->setToolTip(name);
    if (m_storage)
        m_storage->setAccessibleName(tr("%1 in object storage", "“Browse for …”").arg(name));
}

void LocationEdit::takeStorage()
{
    if (m_storage || !prompts::hasStorageChooser())
        return;
    m_storage = new QPushButton(tr("Storage…"), this);
    m_storage->setObjectName(QString(m_line->objectName() + QStringLiteral("Storage")));
    const QString name = m_browse->accessibleName();
    m_storage->setAccessibleName(name.isEmpty() ? tr("Browse object storage")
                                                : tr("%1 in object storage", "“Browse for …”").arg(name));
    m_storage->setToolTip(tr("Browse the buckets of your storage profiles"));
    m_storage->setAutoDefault(false);
    layout()->addWidget(m_storage);
    connect(m_storage, &QPushButton::clicked, this, &LocationEdit::browseStorage);
}

void LocationEdit::browseStorage()
{
    prompts::PathRequest request = m_request;
    request.name += QStringLiteral("InStorage");
    request.start = localPath(m_line->text()) ? QString() : m_line->text();
    prompts::chooseStorage(this, request, this, [this](const QString &location) {
        if (location.isEmpty())
            return;
        m_line->setText(location);
        Q_EMIT chosen(location);
    });
}

void LocationEdit::setBase(const QString &folder)
{
    m_base = folder;
}

void LocationEdit::takeArchives(const QString &name)
{
    m_archiveName = name;
    if (!m_archive) {
        m_archive = new QPushButton(this);
        m_archive->setObjectName(QString(m_line->objectName() + QStringLiteral("Archive")));
        m_archive->setAutoDefault(false);
        layout()->addWidget(m_archive);
        connect(m_archive, &QPushButton::clicked, this, &LocationEdit::browseArchives);
        connect(m_line, &QLineEdit::textChanged, this, &LocationEdit::showArchiveButton);
    }
    showArchiveButton();
}

/// One button for both: what is an archive already can be looked into.
void LocationEdit::showArchiveButton()
{
    const bool isArchive = isArchiveName(m_line->text()) && localPath(m_line->text());
    m_archive->setText(isArchive ? tr("Contents…") : tr("Archive…"));
    const QString name = isArchive ? tr("What is in the archive") : m_archiveName;
    m_archive->setAccessibleName(name);
    m_archive->setToolTip(name);
}

void LocationEdit::browseArchives()
{
    const auto typed = localPath(m_line->text());
    if (typed && isArchiveName(*typed)) {
        prompts::showArchive(this, *typed);
        return;
    }
    prompts::PathRequest request = m_request;
    request.name += QStringLiteral("Archive");
    request.title = tr("Choose an Archive");
    request.kind = prompts::PathRequest::Kind::OpenFile;
    request.start = typed.value_or(QString());
    request.filters = {tr("Archives (%1)")
                           .arg(QStringLiteral("*.zip *.tar *.tar.gz *.tgz *.tar.bz2 *.tbz2 *.tar.xz "
                                               "*.txz *.tar.zst *.tzst")),
                       tr("All files (*)")};
    prompts::choosePath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            take(path);
    });
}

void LocationEdit::browse()
{
    prompts::PathRequest request = m_request;
    const QString typed = localPath(m_line->text()).value_or(QString());
    request.start = !typed.isEmpty() ? typed : m_base;
    prompts::choosePath(this, request, this, [this](const QString &path) {
        if (!path.isEmpty())
            take(path);
    });
}

void LocationEdit::take(const QString &path)
{
    if (m_base.isEmpty()) {
        m_line->setText(path);
        Q_EMIT chosen(path);
        return;
    }
    const QString relative = QDir(m_base).relativeFilePath(path);
    if (relative.startsWith(QLatin1String("../")) || QDir::isAbsolutePath(relative)) {
        Q_EMIT outsideChosen(path);
        return;
    }
    m_line->setText(relative);
    Q_EMIT chosen(path);
}

} // namespace trainshed
