// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeengine.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QDoubleSpinBox>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject row(int least, int most, int initial)
{
    return {{s("least"), least}, {s("most"), most}, {s("default"), initial}, {s("help"), s("What it is")}};
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_engine = std::make_unique<FakeEngine>();
        m_engine->settings = {
            {s("stop.grace"), 20}, {s("queue.cpus"), 0}, {s("code.depth"), 32}, {s("new.key"), 1}};
        m_engine->settingsTable = {{s("stop.grace"), row(0, 3600, 10)},
                                   {s("queue.cpus"), row(0, 4096, 0)},
                                   {s("code.depth"), row(1, 200, 32)},
                                   {s("new.key"), row(0, 5, 1)}};
        m_client = m_engine->client();
        m_client->open();
        QTRY_COMPARE(m_client->state(), EngineClient::State::Live);
        m_dialog = new SettingsDialog(m_client.get());
        m_dialog->show();
        QTRY_VERIFY(field("stop.grace"));
    }
    void cleanup()
    {
        delete m_dialog;
        m_client.reset();
        m_engine.reset();
    }

    void pages_areMadeFromTheTable()
    {
        auto *pages = m_dialog->findChild<QTabWidget *>();
        QStringList titles;
        for (int i = 0; i < pages->count(); ++i)
            titles.append(pages->tabText(i).remove(u'&'));
        QCOMPARE(titles, (QStringList{s("General"), s("Queue"), s("Code"), s("Other"), s("Storage")}));
        QCOMPARE(field("stop.grace")->value(), 20.0);
        QCOMPARE(field("stop.grace")->maximum(), 3600.0);
        QCOMPARE(field("queue.cpus")->text(), s("all of this computer"));
        QVERIFY(field("new.key")); // of a newer engine: there all the same
        if (const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS"); !folder.isEmpty())
            QVERIFY(m_dialog->grab().save(folder + s("/settings-") +
                                          qEnvironmentVariable("TRAINSHED_SHOT_KIND") + s(".png")));
    }

    void apply_sendsWhatChanged()
    {
        QVERIFY(!button("settingsApply")->isEnabled());
        field("code.depth")->setValue(16);
        QVERIFY(button("settingsApply")->isEnabled());
        button("settingsApply")->click();
        QTRY_COMPARE(m_engine->settings[s("code.depth")].toInt(), 16);
        QTRY_VERIFY(!button("settingsApply")->isEnabled());
        QVERIFY(m_dialog);
    }

    void ok_closes_andCancelChangesNothing()
    {
        field("code.depth")->setValue(16);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_engine->settings[s("code.depth")].toInt(), 32);
        QCOMPARE(m_engine->calls(rpc::SettingsSet::method), 0);
        m_dialog = new SettingsDialog(m_client.get());
        m_dialog->show();
        QTRY_VERIFY(field("stop.grace"));
        field("code.depth")->setValue(16);
        button("settingsOk")->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_engine->settings[s("code.depth")].toInt(), 16);
    }

    void refusal_isTold()
    {
        m_engine->failNext(rpc::SettingsSet::method, {ErrorCode::InvalidArgument, s("Too deep."), {}});
        field("code.depth")->setValue(16);
        button("settingsOk")->click();
        QTRY_COMPARE(m_dialog->findChild<MessageBar *>()->text(), s("Too deep."));
        QCOMPARE(field("code.depth")->value(), 16.0); // what was typed stays
        QVERIFY(button("settingsOk")->isEnabled());
    }

    void defaults_areRestored()
    {
        button("settingsDefaults")->click();
        QCOMPARE(field("stop.grace")->value(), 10.0);
        QCOMPARE(m_engine->calls(rpc::SettingsSet::method), 0); // not before OK
        button("settingsOk")->click();
        QTRY_COMPARE(m_engine->settings[s("stop.grace")].toInt(), 10);
    }

    void lostEngine_disablesTheButtons()
    {
        m_engine->setReachable(false);
        QTRY_VERIFY(!button("settingsOk")->isEnabled());
        m_engine->setReachable(true);
        QTRY_VERIFY(button("settingsOk")->isEnabled());
    }

private:
    QDoubleSpinBox *field(const char *key) const { return m_dialog->findChild<QDoubleSpinBox *>(s(key)); }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(s(name)); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<EngineClient> m_client;
    QPointer<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
