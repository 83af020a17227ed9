// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/codechanges.h"

#include "ui/style/palette.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/reading.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace trainshed {

namespace {

/// Lines of a unified diff in the colours that everybody knows them in; the sign before each says the same.
class DiffColours final : public QSyntaxHighlighter
{
public:
    explicit DiffColours(QPlainTextEdit *edit) : QSyntaxHighlighter(edit->document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const QColor background = m_edit->palette().color(QPalette::Base);
        if (text.startsWith(u'+'))
            setFormat(0, static_cast<int>(text.size()), readable(QColor(0x1a, 0x7f, 0x37), background));
        else if (text.startsWith(u'-'))
            setFormat(0, static_cast<int>(text.size()), readable(QColor(0xc6, 0x28, 0x28), background));
        else if (text.startsWith(u"@@"))
            setFormat(0, static_cast<int>(text.size()), readable(QColor(0x2f, 0x7f, 0xd1), background));
    }

private:
    QPlainTextEdit *m_edit;
};

/// A path is whatever somebody named a file: one line, nothing that reorders it.
QString shownPath(const QString &path)
{
    QString shown;
    for (const QChar c : path)
        shown += c.isPrint() && c.direction() < QChar::DirRLE ? c : QChar(QChar::ReplacementCharacter);
    return shown;
}

} // namespace

CodeChangesWindow::CodeChangesWindow(EngineClient *client, const JobSummary &job,
                                     const QList<JobSummary> &versions, const JobId &against, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_job(job)
    , m_choice(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_files(new QListWidget(this))
    , m_diff(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("codeChanges"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Code changes of %1").arg(job.name));
    build();
    fillChoices(versions, against);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CodeChangesWindow::ask);
    connect(m_files, &QListWidget::currentRowChanged, this, &CodeChangesWindow::showFile);
    setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 14);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 34);
    m_files->setFocus();
    ask();
}

CodeChangesWindow::~CodeChangesWindow() = default;

void CodeChangesWindow::build()
{
    m_choice->setObjectName(QStringLiteral("codeChoice"));
    m_choice->setAccessibleName(tr("Which code is compared"));
    m_note->setObjectName(QStringLiteral("codeNote"));
    reading::showSentence(m_note);
    m_files->setObjectName(QStringLiteral("codeFiles"));
    m_files->setAccessibleName(tr("Files that differ"));
    m_files->setFrameShape(QFrame::NoFrame);
    m_files->setItemDelegate(new RoomyDelegate(m_files));
    m_files->setTextElideMode(Qt::ElideMiddle);
    calmSelection(m_files);
    m_diff->setObjectName(QStringLiteral("codeDiff"));
    m_diff->setAccessibleName(tr("Changes of the file"));
    reading::showLines(m_diff);
    new DiffColours(m_diff);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("codeSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_files);
    splitter->addWidget(m_diff);
    splitter->setSizes({fontMetrics().averageCharWidth() * 40, fontMetrics().averageCharWidth() * 110});
    splitter->setStretchFactor(1, 1);
    auto *top = new QVBoxLayout;
    top->addWidget(m_choice, 0, Qt::AlignLeft);
    top->addWidget(m_note);
    reading::layOut(this, top, splitter, QStringLiteral("codeClose"));
}

void CodeChangesWindow::fillChoices(const QList<JobSummary> &versions, const JobId &against)
{
    const QString own = versionText(m_job.version);
    for (const JobSummary &version : versions) {
        if (version.id != m_job.id)
            m_choice->addItem(tr("From %1 to %2").arg(versionText(version.version), own),
                              version.id.toString());
    }
    m_choice->addItem(tr("From %1 to the folder as it is now").arg(own), QString());
    m_choice->setCurrentIndex(m_choice->findData(against.toString()));
}

void CodeChangesWindow::ask()
{
    rpc::CodeDiff request;
    request.job = m_job.id.toString();
    request.against = m_choice->currentData().toString();
    request.folder = request.against.isEmpty();
    m_note->setText(tr("Comparing…"));
    showFiles({});
    m_client->call(request, this,
                   [this, generation = ++m_generation](const Result<rpc::CodeDiff::Reply> &reply) {
                       if (generation != m_generation)
                           return;
                       if (!reply) {
                           m_note->setText(reply.error().text());
                           return;
                       }
                       const auto files = reply->files.size();
                       m_note->setText(files == 0   ? tr("The code is the same.")
                                       : files == 1 ? tr("1 file differs.")
                                                    : tr("%n files differ.", nullptr, int(files)));
                       showFiles(reply->files);
                   });
}

void CodeChangesWindow::showFiles(const QList<rpc::CodeDiff::File> &files)
{
    m_shown = files;
    m_files->clear();
    m_diff->clear();
    for (const rpc::CodeDiff::File &file : files) {
        const QString path = shownPath(file.path);
        const QString text = !file.before  ? tr("%1 (added)").arg(path)
                             : !file.after ? tr("%1 (removed)").arg(path)
                                           : path;
        m_files->addItem(text);
    }
    if (!files.isEmpty())
        m_files->setCurrentRow(0);
}

void CodeChangesWindow::showFile(int row)
{
    if (row < 0 || row >= m_shown.size()) {
        m_diff->clear();
        return;
    }
    const rpc::CodeDiff::File &file = m_shown.at(row);
    if (file.binary)
        m_diff->setPlainText(tr("The file is not a text; its content differs."));
    else if (file.tooLarge)
        m_diff->setPlainText(tr("The file is too large for its changes to be shown."));
    else
        m_diff->setPlainText(file.diff.isEmpty() ? tr("The file is empty.") : file.diff);
}

} // namespace trainshed
