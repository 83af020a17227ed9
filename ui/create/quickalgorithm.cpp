// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/quickalgorithm.h"

#include "model/job/resolve.h"
#include "model/job/wording.h"
#include "ui/widgets/codefields.h"
#include "ui/widgets/locationedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/note.h"
#include "ui/widgets/quiet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

QuickAlgorithm::QuickAlgorithm(EngineClient *client, const Facts &facts, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_facts(facts)
    , m_bar(new MessageBar(this))
    , m_name(new QLineEdit(this))
    , m_code(new LocationEdit(QStringLiteral("quickCodeDir"),
                              codefields::codeRequest(QStringLiteral("chooseQuickCode")), this))
    , m_boot(new LocationEdit(QStringLiteral("quickBootFile"),
                              codefields::bootFileRequest(QStringLiteral("chooseQuickBootFile")), this))
    , m_why(new Note(this))
    , m_save(nullptr)
{
    setObjectName(QStringLiteral("quickAlgorithm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Create Algorithm Quickly"));
    m_algorithm.source.kind = AlgorithmKind::PresetImage;
    if (facts.images && !facts.images->isEmpty()) {
        const Image &image = facts.images->first();
        m_algorithm.source.engine = engineOf(image);
    }
    build();
    judge();
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

QuickAlgorithm::~QuickAlgorithm() = default;

void QuickAlgorithm::build()
{
    FieldGrid grid(this);
    m_name->setObjectName(QStringLiteral("quickName"));
    Field *name = grid.add(QStringLiteral("name"), tr("&Name:"), m_name, true, tr("Algorithm name"));
    name->setHelp(tr("1–64 letters, digits, “-” and “_”."));
    Field *code = grid.add(QStringLiteral("code_dir"), tr("&Code directory:"), m_code);
    m_bootField = grid.add(QStringLiteral("boot_file"), tr("&Boot file:"), m_boot);
    codefields::pair(m_code, m_boot, m_bootField);
    for (Field *field : {name, code, m_bootField})
        m_fields.add(field);
    const QString image =
        m_facts.images && !m_facts.images->isEmpty() ? m_facts.images->first().name : QString();
    QLabel *about =
        quietLabel(image.isEmpty() ? tr("No Python was found on this computer.")
                                   : tr("It runs on “%1”. Inputs, outputs and hyperparameters are "
                                        "added in the full editor.")
                                         .arg(image),
                   this);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Create Algorithm"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveQuickAlgorithm"));
    m_save->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelQuickAlgorithm"));
    cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addLayout(grid.layout());
    column->addWidget(about);
    column->addWidget(m_why);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &QuickAlgorithm::take);
    connect(m_code, &LocationEdit::textChanged, this, &QuickAlgorithm::take);
    connect(m_boot, &LocationEdit::textChanged, this, &QuickAlgorithm::take);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuickAlgorithm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QuickAlgorithm::reject);
}

void QuickAlgorithm::take()
{
    m_algorithm.name = m_name->text();
    m_algorithm.source.codeDir = m_code->text();
    m_algorithm.source.bootFile = m_boot->text();
    judge();
}

void QuickAlgorithm::judge()
{
    m_issues = validate(m_algorithm, m_facts.algorithms.value_or(QList<Algorithm>()));
    const std::optional<Issue> other = m_fields.show(m_issues);
    if (other && other->severity == Severity::Error)
        m_why->setProblem(other->severity, sentence(other->message));
    else
        m_why->setHelp(QString());
}

void QuickAlgorithm::save()
{
    m_fields.setLoud(true);
    const auto error = std::find_if(m_issues.cbegin(), m_issues.cend(),
                                    [](const Issue &issue) { return issue.severity == Severity::Error; });
    if (error != m_issues.cend()) {
        m_fields.focus(error->field);
        m_why->setProblem(Severity::Error, tr("It can't be saved yet: %1").arg(sentence(error->message)));
        return;
    }
    m_save->setEnabled(false);
    m_client->call(rpc::AlgorithmCreate{m_algorithm}, this, [this](const Result<rpc::AlgorithmReply> &reply) {
        m_save->setEnabled(true);
        if (!reply) {
            m_bar->showMessage(MessageBar::Kind::Error, reply.error().text());
            return;
        }
        Q_EMIT stored(reply->algorithm.id);
        accept();
    });
}

} // namespace trainshed
