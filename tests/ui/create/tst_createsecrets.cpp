// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "tests/ui/create/formfixture.h"
#include "ui/create/draft.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace trainshed;

/// Secret environment variables in the form.
class TestCreateSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secret_isDots_andTravelsBesideTheSpec();
    void draft_holdsNoValue();
    void rebuild_keepsOrReplaces();

private:
    static void enter(FormFixture &f)
    {
        f.openNew();
        f.nextTo(3);
        f.click("addVariable");
        f.type("variableName0", QStringLiteral("TOKEN"));
        f.find<QCheckBox>("variableSecret0")->click();
    }
};

void TestCreateSecrets::secret_isDots_andTravelsBesideTheSpec()
{
    FormFixture f;
    enter(f);
    auto *value = f.find<QLineEdit>("variableValue0");
    auto *reveal = f.find<QToolButton>("variableReveal0");
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    QVERIFY(reveal->isVisible());
    QTRY_VERIFY(f.find<QLabel>("secretPlace")->isVisible());
    QVERIFY(f.find<QLabel>("secretPlace")->text().contains(QStringLiteral("There is no keychain here")));
    f.click("submit");
    QVERIFY(f.settle());
    QVERIFY(f.noteOf("variableValue0").contains(QStringLiteral("Enter the value")));
    f.type("variableValue0", QStringLiteral("canary"));
    if (const QString folder = qEnvironmentVariable("TRAINSHED_SHOTS"); !folder.isEmpty())
        QVERIFY(f.form->grab().save(folder + QStringLiteral("/secrets.png")));
    reveal->click();
    QCOMPARE(value->echoMode(), QLineEdit::Normal);
    QVERIFY(f.settle());
    QVERIFY(f.noteOf("variableValue0").isEmpty());
    f.click("submit");
    QTRY_VERIFY(f.engine.lastCreate);
    const rpc::JobCreate &sent = *f.engine.lastCreate;
    QCOMPARE(sent.spec.environment.size(), 1);
    QCOMPARE(sent.spec.environment[0].value, QString());
    QVERIFY(isSecretReference(sent.spec.environment[0].reference));
    QCOMPARE(sent.secrets.size(), 1);
    QCOMPARE(sent.secrets[0].reference, sent.spec.environment[0].reference);
    QCOMPARE(sent.secrets[0].value, QStringLiteral("canary"));
}

void TestCreateSecrets::draft_holdsNoValue()
{
    FormFixture f;
    enter(f);
    f.type("variableValue0", QStringLiteral("canary"));
    QVERIFY(f.settle());
    const QByteArray content = draftToJson({f.spec(), false, 3, 0});
    QVERIFY(content.contains("TOKEN"));
    QVERIFY(!content.contains("canary"));
}

void TestCreateSecrets::rebuild_keepsOrReplaces()
{
    FormFixture f;
    const QString reference = QStringLiteral("01234567-89ab-4def-8123-456789abcdef");
    JobSpec spec = samples::commandJob(QStringLiteral("again"));
    spec.environment = {{QStringLiteral("TOKEN"), QString(), true, reference}};
    const JobId id = f.engine.addJob(spec, JobPhase::Completed);
    f.openRebuild(*f.engine.job(id));
    QCOMPARE(f.spec().environment[0].reference, reference);
    f.nextTo(3);
    QCOMPARE(f.find<QLineEdit>("variableValue0")->placeholderText(), QStringLiteral("unchanged"));
    f.type("variableValue0", QStringLiteral("new"));
    QCOMPARE(f.spec().environment[0].reference, QString());
    QCOMPARE(f.spec().environment[0].value, QStringLiteral("new"));
}

QTEST_MAIN(TestCreateSecrets)
#include "tst_createsecrets.moc"
