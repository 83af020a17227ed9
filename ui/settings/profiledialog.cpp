// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiledialog.h"

#include "model/job/location.h"
#include "model/job/storagerules.h"
#include "model/job/wording.h"
#include "ui/settings/findings.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/locationedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wholeheight.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace trainshed {

namespace {

prompts::PathRequest caRequest()
{
    prompts::PathRequest request;
    request.name = QStringLiteral("chooseCaFile");
    request.title = ProfileDialog::tr("Choose the file with the certificates");
    request.kind = prompts::PathRequest::Kind::OpenFile;
    request.purpose = QStringLiteral("certificates");
    request.filters = {ProfileDialog::tr("Certificates (*.pem *.crt *.cer)"),
                       ProfileDialog::tr("All files (*)")};
    return request;
}

template<typename E>
E chosen(const ComboBox *box)
{
    return static_cast<E>(box->currentData().toInt());
}

template<typename E>
void add(ComboBox *box, E value, const QString &text)
{
    box->addItem(text, static_cast<int>(value));
}

template<typename E>
void choose(ComboBox *box, E value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

ProfileDialog::ProfileDialog(EngineClient *client, const StorageProfile &profile,
                             const QList<StorageProfile> &others, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_before(profile)
    , m_others(others)
    , m_bar(new MessageBar(this))
    , m_name(new QLineEdit(this))
    , m_endpoint(new QLineEdit(this))
    , m_region(new QLineEdit(this))
    , m_addressing(new ComboBox(this))
    , m_keys(new ComboBox(this))
    , m_accessKey(new QLineEdit(this))
    , m_secretKey(new QLineEdit(this))
    , m_awsProfile(new QLineEdit(this))
    , m_tls(new ComboBox(this))
    , m_caFile(new LocationEdit(QStringLiteral("profileCaFile"), caRequest(), this))
    , m_default(new QCheckBox(tr("&Default: serves every bucket without a profile of its own"), this))
    , m_bucket(new QLineEdit(this))
    , m_test(new QPushButton(tr("&Test"), this))
    , m_findings(new Findings(this))
{
    setObjectName(QStringLiteral("profileDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(profile.name.isEmpty() ? tr("New Storage Profile") : tr("Edit “%1”").arg(profile.name));
    build();
    fill(profile);
    edited();
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    keepWholeHeight(this);
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::addStore(FieldGrid &grid)
{
    m_name->setObjectName(QStringLiteral("profileName"));
    Field *name = grid.add(QStringLiteral("name"), tr("&Name:"), m_name, true, tr("Profile name"));
    name->setHelp(tr("1–64 letters, digits, “-” and “_”."));
    m_endpoint->setObjectName(QStringLiteral("profileEndpoint"));
    m_endpoint->setPlaceholderText(QStringLiteral("https://s3.example.com"));
    Field *endpoint =
        grid.add(QStringLiteral("endpoint"), tr("&Address:"), m_endpoint, true, tr("Address of the store"));
    endpoint->setHelp(tr("Of the store, without a bucket. “http://” only where it has no encryption."));
    m_region->setObjectName(QStringLiteral("profileRegion"));
    Field *region = grid.add(QStringLiteral("region"), tr("&Region:"), m_region);
    region->setHelp(tr("Empty where the store has none, or to take what it says."));
    m_addressing->setObjectName(QStringLiteral("profileAddressing"));
    add(m_addressing, Addressing::Automatic, tr("Automatic"));
    add(m_addressing, Addressing::Path, tr("Behind the address: host/bucket"));
    add(m_addressing, Addressing::Virtual, tr("Before the address: bucket.host"));
    Field *addressing = grid.add(QStringLiteral("addressing"), tr("&Bucket’s name:"), m_addressing, false,
                                 tr("Bucket’s name"));
    for (Field *field : {name, endpoint, region, addressing})
        m_fields.add(field);
}

void ProfileDialog::addKeys(FieldGrid &grid)
{
    m_keys->setObjectName(QStringLiteral("profileKeys"));
    add(m_keys, KeySource::Stored, tr("Typed here"));
    add(m_keys, KeySource::Aws, tr("From AWS_… or ~/.aws"));
    add(m_keys, KeySource::Anonymous, tr("None: only public buckets"));
    Field *keys = grid.add(QStringLiteral("keys"), tr("&Keys:"), m_keys, false);
    m_accessKey->setObjectName(QStringLiteral("profileAccessKey"));
    m_accessField = grid.add(QStringLiteral("access_key"), tr("A&ccess key:"), m_accessKey);
    m_secretKey->setObjectName(QStringLiteral("profileSecretKey"));
    m_secretKey->setEchoMode(QLineEdit::Password);
    m_secretField = grid.add(QStringLiteral("secret_key"), tr("&Secret key:"), m_secretKey);
    m_secretField->setHelp(
        tr("Kept in the keychain of this desktop, or where there is none in a file that only "
           "you can read. It is never shown again."));
    m_awsProfile->setObjectName(QStringLiteral("profileAwsProfile"));
    m_awsProfile->setPlaceholderText(QStringLiteral("default"));
    m_awsField =
        grid.add(QStringLiteral("aws_profile"), tr("Pro&file:"), m_awsProfile, true, tr("Profile in ~/.aws"));
    m_awsField->setHelp(
        tr("Of ~/.aws/credentials. Empty: AWS_ACCESS_KEY_ID of the engine’s environment, else "
           "AWS_PROFILE or “default”."));
    for (Field *field : {keys, m_accessField, m_secretField, m_awsField})
        m_fields.add(field);
}

void ProfileDialog::addTls(FieldGrid &grid)
{
    m_tls->setObjectName(QStringLiteral("profileTls"));
    add(m_tls, TlsCheck::System, tr("With this system’s certificates"));
    add(m_tls, TlsCheck::File, tr("With certificates of a file"));
    add(m_tls, TlsCheck::Off, tr("Not at all"));
    m_tlsField = grid.add(QStringLiteral("tls"), tr("C&heck the store:"), m_tls, false);
    m_caFile->setBrowseName(tr("Browse for the certificates"));
    m_caField = grid.add(QStringLiteral("ca_file"), tr("Cert&ificates:"), m_caFile, true,
                         tr("File with certificates"));
    m_default->setObjectName(QStringLiteral("profileDefault"));
    grid.addWidget(m_default);
    m_fields.add(m_tlsField);
    m_fields.add(m_caField);
}

QLayout *ProfileDialog::testRow()
{
    m_bucket->setObjectName(QStringLiteral("profileTestBucket"));
    m_bucket->setAccessibleName(tr("Bucket to test with"));
    m_bucket->setPlaceholderText(tr("A bucket; empty: the list of all"));
    m_test->setObjectName(QStringLiteral("testProfile"));
    m_test->setAutoDefault(false);
    auto *label = new QLabel(tr("Test &with:"), this);
    label->setBuddy(m_bucket);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_bucket, 1);
    row->addWidget(m_test);
    return row;
}

void ProfileDialog::build()
{
    m_bar->setObjectName(QStringLiteral("profileMessage"));
    FieldGrid grid(this);
    addStore(grid);
    addKeys(grid);
    addTls(grid);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(m_before.name.isEmpty() ? tr("Add Profile") : tr("Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveProfile"));
    m_save->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelProfile"));
    cancel->setAutoDefault(false);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addLayout(grid.layout());
    column->addWidget(line);
    column->addLayout(testRow());
    column->addWidget(m_findings);
    column->addStretch(1);
    column->addWidget(buttons);
    for (QLineEdit *edit : {m_name, m_endpoint, m_region, m_accessKey, m_secretKey, m_awsProfile})
        connect(edit, &QLineEdit::textChanged, this, &ProfileDialog::edited);
    for (ComboBox *box : {m_addressing, m_keys, m_tls})
        connect(box, &QComboBox::currentIndexChanged, this, &ProfileDialog::edited);
    connect(m_caFile, &LocationEdit::textChanged, this, &ProfileDialog::edited);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
}

void ProfileDialog::fill(const StorageProfile &profile)
{
    m_name->setText(profile.name);
    m_endpoint->setText(profile.endpoint);
    m_region->setText(profile.region);
    choose(m_addressing, profile.addressing);
    choose(m_keys, profile.keys);
    m_accessKey->setText(profile.accessKey);
    m_awsProfile->setText(profile.awsProfile);
    choose(m_tls, profile.tls);
    m_caFile->setText(profile.caFile);
    m_default->setChecked(profile.isDefault || (profile.name.isEmpty() && m_others.isEmpty()));
    if (!profile.name.isEmpty() && profile.keys == KeySource::Stored)
        m_secretKey->setPlaceholderText(tr("Unchanged"));
}

StorageProfile ProfileDialog::profile() const
{
    StorageProfile now;
    now.name = m_name->text();
    now.endpoint = normalEndpoint(m_endpoint->text());
    now.region = m_region->text().trimmed();
    now.addressing = chosen<Addressing>(m_addressing);
    now.keys = chosen<KeySource>(m_keys);
    now.accessKey = m_accessKey->text().trimmed();
    now.awsProfile = m_awsProfile->text();
    now.tls = chosen<TlsCheck>(m_tls);
    now.caFile = m_caFile->text();
    now.isDefault = m_default->isChecked();
    return withoutUnused(now);
}

std::optional<QString> ProfileDialog::secret() const
{
    const QString typed = m_secretKey->text().trimmed();
    const bool used = chosen<KeySource>(m_keys) == KeySource::Stored && !typed.isEmpty();
    return used ? std::optional(typed) : std::nullopt;
}

void ProfileDialog::edited()
{
    m_refused.reset();
    m_findings->clear();
    const StorageProfile now = profile();
    FieldGrid::setRowVisible(m_accessField, now.keys == KeySource::Stored);
    FieldGrid::setRowVisible(m_secretField, now.keys == KeySource::Stored);
    FieldGrid::setRowVisible(m_awsField, now.keys == KeySource::Aws);
    const bool encrypted = locationScheme(now.endpoint) != u"http";
    FieldGrid::setRowVisible(m_tlsField, encrypted);
    FieldGrid::setRowVisible(m_caField, encrypted && now.tls == TlsCheck::File);
    judge();
}

void ProfileDialog::judge()
{
    ProfileFacts facts;
    facts.others = m_others;
    const bool kept = !m_before.name.isEmpty() && m_before.keys == KeySource::Stored;
    facts.hasSecret = secret().has_value() || kept;
    m_issues = validate(profile(), facts);
    if (const auto typed = secret()) {
        if (const auto wrong = checkSecretKey(*typed))
            m_issues.append({QStringLiteral("secret_key"), Severity::Error, *wrong});
    }
    if (m_refused)
        m_issues.append(*m_refused);
    (void)m_fields.show(m_issues);
}

bool ProfileDialog::isGood()
{
    m_fields.setLoud(true);
    const auto error = std::find_if(m_issues.cbegin(), m_issues.cend(),
                                    [](const Issue &issue) { return issue.severity == Severity::Error; });
    if (error == m_issues.cend())
        return true;
    m_fields.focus(error->field);
    return false;
}

void ProfileDialog::test()
{
    if (!m_operation.isEmpty()) {
        m_test->setEnabled(false);
        m_client->call(rpc::StorageCancel{m_operation}, m_client, [](const Result<rpc::None> &) {});
        return;
    }
    if (!isGood())
        return;
    m_bar->clear();
    m_findings->clear();
    m_operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_test->setText(tr("Cancel &Test"));
    m_save->setEnabled(false);
    const rpc::StorageProfileTest request{m_before.name, profile(), secret(), m_bucket->text().trimmed(),
                                          m_operation};
    m_client->call(request, this, [this](const Result<rpc::StorageProfileTest::Reply> &reply) {
        endTest();
        if (reply)
            m_findings->show(reply->findings);
        else if (reply.error().code != ErrorCode::Cancelled)
            refused(reply.error());
    });
}

void ProfileDialog::endTest()
{
    m_operation.clear();
    m_test->setText(tr("&Test"));
    m_test->setEnabled(true);
    m_save->setEnabled(true);
}

void ProfileDialog::save()
{
    if (!isGood())
        return;
    m_bar->clear();
    m_save->setEnabled(false);
    const rpc::StorageProfileSave request{m_before.name, profile(), secret()};
    m_client->call(request, this, [this](const Result<rpc::StorageProfileSave::Reply> &reply) {
        m_save->setEnabled(true);
        if (!reply) {
            refused(reply.error());
            return;
        }
        Q_EMIT stored(reply->profile.name, reply->secretInFile);
        accept();
    });
}

void ProfileDialog::refused(const Error &error)
{
    m_bar->showMessage(MessageBar::Kind::Error,
                       error.code == ErrorCode::InvalidArgument ? error.what : error.text());
    m_fields.focus(error.detail);
}

/// Closing means: not wanted any more.
void ProfileDialog::done(int result)
{
    if (!m_operation.isEmpty())
        m_client->call(rpc::StorageCancel{m_operation}, m_client, [](const Result<rpc::None> &) {});
    QDialog::done(result);
}

} // namespace trainshed
