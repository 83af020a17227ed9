// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/experimentdialog.h"

#include "model/job/wording.h"
#include "ui/style/palette.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/wholeheight.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trainshed {

ExperimentDialog::ExperimentDialog(EngineClient *client, const Experiment &experiment,
                                   const QList<Experiment> &others, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_experiment(experiment)
    , m_others(others)
    , m_name(new QLineEdit(experiment.name, this))
    , m_description(new QPlainTextEdit(experiment.description, this))
    , m_why(new Note(this))
    , m_bar(new MessageBar(this))
    , m_store(nullptr)
{
    setObjectName(QStringLiteral("experimentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(experiment.id.isEmpty() ? tr("New Experiment") : tr("Edit “%1”").arg(experiment.name));
    build();
    judge();
}

ExperimentDialog::~ExperimentDialog() = default;

void ExperimentDialog::build()
{
    m_name->setObjectName(QStringLiteral("experimentName"));
    m_name->setAccessibleName(tr("Experiment name"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_name->selectAll();
    m_description->setObjectName(QStringLiteral("experimentDescription"));
    m_description->setAccessibleName(tr("Experiment description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4 + 14);
    m_why->setObjectName(QStringLiteral("experimentWhy"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Description:"), m_description);

    auto *buttons = new QDialogButtonBox(this);
    m_store = buttons->addButton(m_experiment.id.isEmpty() ? tr("Create Experiment") : tr("Save"),
                                 QDialogButtonBox::AcceptRole);
    m_store->setObjectName(QStringLiteral("storeExperiment"));
    m_store->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelExperiment"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addLayout(form);
    column->addWidget(m_why);
    column->addWidget(buttons);
    keepWholeHeight(this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExperimentDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExperimentDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ExperimentDialog::judge);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ExperimentDialog::judge);
}

QString ExperimentDialog::problem() const
{
    if (const auto wrong = checkName(m_name->text()))
        return sentence(*wrong);
    for (const Experiment &other : m_others) {
        if (other.id != m_experiment.id && other.name == m_name->text())
            return tr("There is an experiment of that name already.");
    }
    if (const auto wrong = checkDescription(m_description->toPlainText()))
        return sentence(*wrong);
    return {};
}

void ExperimentDialog::judge()
{
    const QString wrong = problem();
    // An empty name is no mistake yet.
    const bool quiet = wrong.isEmpty() || (m_name->text().isEmpty() && !m_asked);
    if (quiet)
        m_why->setHelp(tr("1–64 letters, digits, “-” and “_”."));
    else
        m_why->setProblem(Severity::Error, wrong);
    m_name->setAccessibleDescription(m_why->text());
}

void ExperimentDialog::store()
{
    m_asked = true;
    judge();
    if (!problem().isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_store->setEnabled(false);
    m_bar->clear();
    const auto answer = [this](const Result<rpc::ExperimentReply> &reply) { answered(reply); };
    if (m_experiment.id.isEmpty()) {
        m_client->call(rpc::ExperimentCreate{m_name->text(), m_description->toPlainText()}, this, answer);
        return;
    }
    rpc::ExperimentUpdate request;
    request.experiment = m_experiment.id.toString();
    request.name = m_name->text();
    request.description = m_description->toPlainText();
    m_client->call(request, this, answer);
}

void ExperimentDialog::answered(const Result<rpc::ExperimentReply> &reply)
{
    m_store->setEnabled(true);
    if (!reply) {
        m_bar->showMessage(MessageBar::Kind::Error, reply.error().text());
        return;
    }
    Q_EMIT stored(reply->experiment);
    accept();
}

} // namespace trainshed
