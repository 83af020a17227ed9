// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/wording.h"
#include "model/job/wording_table.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace trainshed;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// Every code that is written anywhere in the programs has a sentence.
    void codes_allHaveASentence()
    {
        const QString root = qEnvironmentVariable("TRAINSHED_SOURCE");
        QVERIFY2(!root.isEmpty(), "TRAINSHED_SOURCE names the source folder");
        static const QRegularExpression literal(
            QStringLiteral("\"((?:event|end|wait|issue)\\.[a-z0-9]+(?:-[a-z0-9]+)*)\""));
        QStringList missing;
        int found = 0;
        for (const char *part : {"/model", "/app", "/ui"}) {
            QDirIterator files(root + QLatin1String(part), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext()) {
                    const QString code = matches.next().captured(1);
                    ++found;
                    if (!hasSentence(code))
                        missing += QString(code + u" in " + file.fileName());
                }
            }
        }
        QVERIFY(found > 100);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void table_hasEachCodeOnceAndReadsAsSentences()
    {
        QSet<QString> codes;
        static const QRegularExpression form(
            QStringLiteral("\\A(event|end|wait|issue|transfer|hang)\\.[a-z0-9-]+\\z"));
        for (const auto part :
             {issueWording(), fileWording(), eventWording(), reasonWording(), datasetWording()}) {
            for (const WordingRow &row : part) {
                const QString code = QLatin1String(row.code);
                QVERIFY2(form.match(code).hasMatch(), row.code);
                QVERIFY2(!codes.contains(code), row.code);
                codes.insert(code);
                const QString text = QString::fromUtf8(row.text);
                QVERIFY2(!text.contains(u'\'') || text.contains(u"'t") || text.contains(u"'s"), row.code);
                QVERIFY2(!text.contains(u'<') && !text.contains(u'"'), row.code);
            }
        }
    }

    void sentence_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *code, const QStringList &args,
                            const QString &expected) {
            QTest::newRow(name) << QString::fromLatin1(code) << args << expected;
        };
        row("contract: exit status", "end.exit-status", {QStringLiteral("1")},
            QStringLiteral("exit status 1"));
        row("contract: out of memory", "end.out-of-memory", {},
            QStringLiteral("killed by signal 9 (out of memory)"));
        row("contract: signal", "end.signal", {QStringLiteral("11"), QStringLiteral("SIGSEGV")},
            QStringLiteral("killed by signal 11 (SIGSEGV)"));
        row("contract: run end", "event.run-end", {QStringLiteral("0")},
            QStringLiteral("Training finished. Exit code 0."));
        row("time used", "event.code-done", {QStringLiteral("296")},
            QStringLiteral("Code download finished. [time used: 0.296s]"));
        row("time as text", "event.code-done", {QStringLiteral("2 min")},
            QStringLiteral("Code download finished. [time used: 2 min]"));
        row("a space is named", "issue.name-character", {QStringLiteral(" ")},
            QStringLiteral("Only letters, digits, “-” and “_” are allowed, not “space”."));
        row("bytes", "event.code-snapshot", {QStringLiteral("2"), QStringLiteral("1536")},
            QStringLiteral("The code was copied into the job: 2 files, 1.50 KiB."));
        row("parameter that looks like a place", "event.staging-done",
            {QStringLiteral("%2"), QStringLiteral("1000")},
            QStringLiteral("Download of the input “%2” finished. [time used: 1.000s]"));
        row("parameter missing", "end.exit-status", {}, QStringLiteral("exit status ?"));
        row("no markup made", "event.failed", {QStringLiteral("<b>x</b>")},
            QStringLiteral("Training job failed: <b>x</b>"));
        row("line break", "event.failed", {QStringLiteral("a\nTraining job completed.")},
            QStringLiteral("Training job failed: a\\u000aTraining job completed."));
        row("direction override", "event.failed", {QString(QChar(0x202e))},
            QStringLiteral("Training job failed: \\u202e"));
        row("unknown code", "event.of-the-future", {QStringLiteral("a"), QStringLiteral("b")},
            QStringLiteral("event.of-the-future (a, b)"));
        row("unknown code alone", "event.of-the-future", {}, QStringLiteral("event.of-the-future"));
        row("reason inside", "event.failed", {QStringLiteral("end.exit-status"), QStringLiteral("3")},
            QStringLiteral("Training job failed: exit status 3"));
        row("none", "", {}, QString());
        const QDateTime noon(QDate(2026, 3, 9), QTime(12, 5));
        const QString moment = QString::number(noon.toMSecsSinceEpoch());
        row("a moment", "wait.starts-by", {moment, QStringLiteral("wait.ahead"), QStringLiteral("2")},
            QStringLiteral(
                "Waits in the queue; jobs before it: 2. Starts by 2026-03-09 12:05 at the latest."));
    }
    void sentence()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, args);
        QTEST(trainshed::sentence({code, args}), "expected");
    }

    void sentence_longParameter_isCut()
    {
        const QString text = trainshed::sentence({QStringLiteral("event.failed"), {QString(100'000, u'x')}});
        QVERIFY(text.size() < 1000);
        QVERIFY(text.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
