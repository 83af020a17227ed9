// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/attentionpage.h"
#include "ui/settings/cacherow.h"
#include "ui/settings/metricspage.h"
#include "ui/settings/storagesettings.h"
#include "ui/style/texts.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wholeheight.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace trainshed {

namespace {

struct Words {
    QString label;
    QString suffix;
    QString special; ///< for the least value; empty: it is shown as a number
};

/// What this program knows of a setting; one of a newer engine has its key for a name.
Words wordsOf(const QString &key)
{
    const QString seconds = SettingsDialog::tr(" s");
    if (key == u"stop.grace")
        return {SettingsDialog::tr("Time between asking and killing, when a job is stopped"), seconds, {}};
    if (key == u"stop.leftovers")
        return {SettingsDialog::tr("Time for what a finished job left running"), seconds, {}};
    if (key == u"engine.idle-exit")
        return {SettingsDialog::tr("Engine ends after so long without work"), seconds, {}};
    if (key == u"queue.cpus")
        return {SettingsDialog::tr("vCPUs for jobs"), {}, SettingsDialog::tr("all of this computer")};
    if (key == u"code.bytes")
        return {SettingsDialog::tr("Largest code directory"), SettingsDialog::tr(" bytes"), {}};
    if (key == u"code.entries")
        return {SettingsDialog::tr("Most files and folders in it"), {}, {}};
    if (key == u"code.depth")
        return {SettingsDialog::tr("Deepest folder in it"), {}, {}};
    if (key == u"outputs.interval")
        return {SettingsDialog::tr("Time between uploads of outputs, while a job runs"), seconds,
                SettingsDialog::tr("only at its end")};
    if (key == u"metrics.interval")
        return {SettingsDialog::tr("Time between looks for metrics, while a job runs"), seconds,
                SettingsDialog::tr("only at its end")};
    if (key == u"cache.bytes")
        return {SettingsDialog::tr("Most that downloaded inputs may take up"), SettingsDialog::tr(" bytes"),
                SettingsDialog::tr("none are kept")};
    if (key == u"hang.after")
        return {SettingsDialog::tr("A job may hang when nothing has moved for"), seconds,
                SettingsDialog::tr("never said")};
    if (key == u"sleep.inhibit")
        return {
            SettingsDialog::tr("Keep the computer from going to s&leep by itself while jobs run"), {}, {}};
    return {key, {}, {}};
}

} // namespace

SettingsDialog::SettingsDialog(EngineClient *client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_message(new MessageBar(this))
    , m_pages(new QTabWidget(this))
    , m_storage(new StorageSettings(client, m_pages))
    , m_attention(new AttentionPage(m_pages))
    , m_metrics(new MetricsPage(client, m_pages))
    , m_attentionNow(std::make_unique<AttentionSettings>())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply |
                                         QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults,
                                     this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    build();
    m_attention->setSettings(*m_attentionNow, false);
    connect(m_client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state == EngineClient::State::Live && m_fields.isEmpty())
            ask();
        if (state == EngineClient::State::Live)
            m_metrics->load();
        enableButtons();
    });
    ask();
    m_metrics->load();
    enableButtons();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    m_message->setObjectName(QStringLiteral("settingsMessage"));
    m_message->setAccessibleName(tr("Message about the settings"));
    m_pages->setObjectName(QStringLiteral("settingsPages"));
    m_pages->setAccessibleName(tr("Groups of settings"));
    const auto name = [this](QDialogButtonBox::StandardButton which, const char *text) {
        m_buttons->button(which)->setObjectName(QLatin1String(text));
    };
    name(QDialogButtonBox::Ok, "settingsOk");
    name(QDialogButtonBox::Apply, "settingsApply");
    name(QDialogButtonBox::Cancel, "settingsCancel");
    name(QDialogButtonBox::RestoreDefaults, "settingsDefaults");
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { apply(true); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            [this] { apply(false); });
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &SettingsDialog::restoreDefaults);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    column->addWidget(m_buttons);
    m_pages->addTab(m_metrics, tr("Met&rics"));
    m_layouts.insert(QStringLiteral("metrics"), m_metrics->form());
    connect(m_metrics, &MetricsPage::changed, this, &SettingsDialog::enableButtons);
    m_pages->addTab(m_attention, tr("Atte&ntion"));
    m_layouts.insert(QStringLiteral("attention"), m_attention->form());
    connect(m_attention, &AttentionPage::changed, this, &SettingsDialog::enableButtons);
    m_pages->addTab(m_storage, tr("&Storage"));
    keepWholeHeight(this);
    resize(fontMetrics().averageCharWidth() * 112, fontMetrics().lineSpacing() * 26);
}

void SettingsDialog::showStorage(bool add)
{
    m_pageChosen = true;
    m_pages->setCurrentWidget(m_storage);
    if (add)
        m_storage->addProfile();
}

void SettingsDialog::showMetrics(const QString &job)
{
    m_pageChosen = true;
    m_pages->setCurrentWidget(m_metrics);
    m_metrics->chooseJob(job);
}

void SettingsDialog::ask()
{
    m_client->call(rpc::SettingsGet{}, this, [this](const Result<rpc::SettingsGet::Reply> &reply) {
        if (!reply) {
            m_message->showMessage(MessageBar::Kind::Error, reply.error().text());
            return;
        }
        m_message->clear();
        fill(*reply);
    });
}

QFormLayout *SettingsDialog::page(const QString &key)
{
    const QString group = key.section(u'.', 0, 0);
    QString title = tr("Other");
    QString id = QStringLiteral("other");
    if (group == u"stop" || group == u"engine") {
        title = tr("&General");
        id = QStringLiteral("general");
    } else if (group == u"queue") {
        title = tr("&Queue");
        id = group;
    } else if (group == u"code") {
        title = tr("&Code");
        id = group;
    } else if (group == u"outputs" || group == u"cache") {
        title = tr("&Data");
        id = QStringLiteral("data");
    } else if (group == u"metrics") {
        id = group;
    } else if (group == u"hang" || group == u"sleep") {
        id = QStringLiteral("attention");
    }
    if (QFormLayout *known = m_layouts.value(id))
        return known;
    auto *widget = new QWidget(m_pages);
    widget->setObjectName(QString(QStringLiteral("settings-") + id));
    auto *layout = new QFormLayout(widget);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    layout->setVerticalSpacing(10);
    layout->setContentsMargins(14, 14, 14, 14);
    // What is more than numbers of the engine's table comes last.
    m_pages->insertTab(m_pages->indexOf(m_metrics), widget, title);
    if (m_pages->indexOf(widget) == 0 && !m_pageChosen)
        m_pages->setCurrentIndex(0);
    m_layouts.insert(id, layout);
    return layout;
}

void SettingsDialog::addField(const QString &key, const QJsonObject &row)
{
    const Words words = wordsOf(key);
    // 0 or 1: a switch, whose label says it all.
    const bool isSwitch = row.value(QStringLiteral("least")).toInteger() == 0 &&
                          row.value(QStringLiteral("most")).toInteger() == 1;
    if (isSwitch) {
        addSwitch(key, words.label);
        return;
    }
    auto *field = new QDoubleSpinBox(this);
    field->setObjectName(key);
    field->setAccessibleName(words.label);
    field->setDecimals(0);
    field->setRange(row.value(QStringLiteral("least")).toDouble(),
                    row.value(QStringLiteral("most")).toDouble());
    field->setSuffix(words.suffix);
    field->setSpecialValueText(words.special);
    field->setGroupSeparatorShown(true);
    const QString help = row.value(QStringLiteral("help")).toString();
    field->setToolTip(tr("%1. From %2 to %3; the default is %4.")
                          .arg(help, countText(row.value(QStringLiteral("least")).toInteger()),
                               countText(row.value(QStringLiteral("most")).toInteger()),
                               countText(row.value(QStringLiteral("default")).toInteger())));
    auto *label = new QLabel(words.label + u':', this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    page(key)->addRow(label, field);
    m_fields.insert(key, field);
    if (key == u"cache.bytes") {
        auto *cache = new CacheRow(m_client, this);
        connect(cache, &CacheRow::failed, this,
                [this](const QString &why) { m_message->showMessage(MessageBar::Kind::Error, why); });
        page(key)->addRow(tr("Downloaded inputs that are kept:"), cache);
    }
    connect(field, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::enableButtons);
}

void SettingsDialog::addSwitch(const QString &key, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(key);
    page(key)->addRow(box);
    m_switches.insert(key, box);
    connect(box, &QCheckBox::toggled, this, &SettingsDialog::enableButtons);
}

void SettingsDialog::setAttention(const AttentionSettings &settings, bool trayPossible)
{
    *m_attentionNow = settings;
    m_attention->setSettings(settings, trayPossible);
    enableButtons();
}

bool SettingsDialog::attentionDiffers() const
{
    return m_attention->settings() != *m_attentionNow;
}

void SettingsDialog::fill(const rpc::SettingsGet::Reply &reply)
{
    m_values = reply.values;
    if (m_fields.isEmpty()) {
        m_table = reply.table;
        // In the order in which one looks for them.
        QStringList keys{QStringLiteral("stop.grace"),       QStringLiteral("stop.leftovers"),
                         QStringLiteral("engine.idle-exit"), QStringLiteral("queue.cpus"),
                         QStringLiteral("code.bytes"),       QStringLiteral("code.entries"),
                         QStringLiteral("code.depth"),       QStringLiteral("outputs.interval"),
                         QStringLiteral("metrics.interval"), QStringLiteral("cache.bytes"),
                         QStringLiteral("hang.after"),       QStringLiteral("sleep.inhibit")};
        for (const QString &key : m_table.keys()) {
            if (!keys.contains(key))
                keys.append(key);
        }
        for (const QString &key : std::as_const(keys)) {
            if (m_table.contains(key))
                addField(key, m_table.value(key).toObject());
        }
    }
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at)
        (*at)->setValue(m_values.value(at.key()).toDouble());
    for (auto at = m_switches.begin(); at != m_switches.end(); ++at)
        (*at)->setChecked(m_values.value(at.key()).toInteger() != 0);
    enableButtons();
}

QJsonObject SettingsDialog::changed() const
{
    QJsonObject values;
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at) {
        const auto value = static_cast<qint64>((*at)->value());
        if (value != m_values.value(at.key()).toInteger())
            values.insert(at.key(), value);
    }
    for (auto at = m_switches.begin(); at != m_switches.end(); ++at) {
        const bool was = m_values.value(at.key()).toInteger() != 0;
        if ((*at)->isChecked() != was)
            values.insert(at.key(), (*at)->isChecked() ? 1 : 0);
    }
    return values;
}

void SettingsDialog::restoreDefaults()
{
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at)
        (*at)->setValue(m_table.value(at.key()).toObject().value(QStringLiteral("default")).toDouble());
    for (auto at = m_switches.begin(); at != m_switches.end(); ++at)
        (*at)->setChecked(m_table.value(at.key()).toObject().value(QStringLiteral("default")).toInteger() !=
                          0);
    m_metrics->restoreDefaults();
    m_attention->setSettings({}, m_attention->isTrayPossible());
}

void SettingsDialog::apply(bool close)
{
    if (attentionDiffers()) {
        *m_attentionNow = m_attention->settings();
        Q_EMIT attentionChanged(*m_attentionNow);
        enableButtons();
    }
    if (m_metrics->differs())
        applyRules(close);
    else
        applyNumbers(close);
}

void SettingsDialog::applyRules(bool close)
{
    m_busy = true;
    enableButtons();
    m_metrics->apply([this, close](const Result<> &done) {
        m_busy = false;
        if (done) {
            applyNumbers(close);
            return;
        }
        m_message->showMessage(MessageBar::Kind::Error, done.error().text());
        m_pages->setCurrentWidget(m_metrics);
        enableButtons();
    });
}

void SettingsDialog::applyNumbers(bool close)
{
    const QJsonObject values = changed();
    if (values.isEmpty()) {
        m_message->clear();
        enableButtons();
        if (close)
            accept();
        return;
    }
    m_busy = true;
    enableButtons();
    rpc::SettingsSet request;
    request.values = values;
    m_client->call(request, this, [this, close](const Result<rpc::SettingsGet::Reply> &reply) {
        m_busy = false;
        if (!reply) {
            m_message->showMessage(MessageBar::Kind::Error, reply.error().text());
            enableButtons();
            return;
        }
        m_message->clear();
        fill(*reply);
        if (close)
            accept();
    });
}

void SettingsDialog::enableButtons()
{
    const bool live = m_client->state() == EngineClient::State::Live;
    const bool some = !m_fields.isEmpty() && live && !m_busy;
    const bool own = attentionDiffers() && !m_busy; // which needs no engine
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(some || own);
    m_buttons->button(QDialogButtonBox::Apply)
        ->setEnabled(own || (some && (!changed().isEmpty() || m_metrics->differs())));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setEnabled(some);
}

} // namespace trainshed
