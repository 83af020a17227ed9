// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/job/dataset.h"

#include "model/job/datasetname.h"
#include "model/job/json.h"
#include "model/job/rules.h"
#include "tests/model/job/specs.h"

#include <QJsonArray>
#include <QTest>

using namespace trainshed;

namespace {

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString codeOf(const std::optional<Message> &message)
{
    return message ? message->code : QString();
}

PathFacts folder()
{
    PathFacts facts;
    facts.exists = facts.isFolder = facts.readable = facts.writable = true;
    facts.isEmpty = false;
    return facts;
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("lines") << u("a\nb\t\u202e<b>") << QString();
        QTest::newRow("longest") << QString(1000, u'n') << QString();
        QTest::newRow("longest in emojis") << u("😀").repeated(1000) << QString();
        QTest::newRow("too long") << QString(1001, u'n') << u("issue.description-too-long");
        QTest::newRow("a megabyte") << QString(1 << 20, u'n') << u("issue.description-too-long");
        QTest::newRow("NUL") << QString(QChar(0)) << u("issue.text-unstorable");
        QTest::newRow("half a character") << QString(QChar(0xd83d)) << u("issue.text-unstorable");
    }
    void notes()
    {
        QFETCH(QString, text);
        QTEST(codeOf(checkNotes(text)), "code");
    }

    void location_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("code");
        QTest::newRow("folder") << u("/data") << QString();
        QTest::newRow("file URL") << u("file:///data") << QString();
        QTest::newRow("home") << u("~/data") << QString();
        QTest::newRow("option-like") << u("/--data $(x)") << QString();
        QTest::newRow("empty") << QString() << u("issue.dataset-location-empty");
        QTest::newRow("object storage") << u("obs://bucket/p") << QString();
        QTest::newRow("S3") << u("s3://bucket/p/") << QString();
        QTest::newRow("whole bucket") << u("s3://bucket/") << QString();
        QTest::newRow("archive in a bucket") << u("s3://bucket/data.zip") << QString();
        QTest::newRow("no bucket") << u("obs://") << u("issue.location-bucket-empty");
        QTest::newRow("no bucket's name") << u("obs://b/p") << u("issue.location-bucket");
        QTest::newRow("key that climbs") << u("s3://bucket/a/../b") << u("issue.location-key");
        QTest::newRow("key with a line break") << u("s3://bucket/a\nb") << u("issue.location-key");
        QTest::newRow("long key") << QString(u("s3://bucket/") + QString(1025, u'k'))
                                  << u("issue.location-key-long");
        QTest::newRow("web") << u("https://h/p.zip") << QString();
        QTest::newRow("web with a checksum")
            << QString(u("https://h/p#sha256=") + QString(64, u'a')) << QString();
        QTest::newRow("web with half a checksum") << u("https://h/p#sha256=ab") << u("issue.checksum-length");
        QTest::newRow("web with a password") << u("https://me:secret@h/p") << u("issue.location-web-user");
        QTest::newRow("web without TLS") << u("http://h/p") << u("issue.location-http");
        QTest::newRow("relative") << u("data") << u("issue.location-relative");
        QTest::newRow("other scheme") << u("ftp://h/p") << u("issue.location-unknown");
        QTest::newRow("too long") << QString(u'/' + QString(4096, u'x')) << u("issue.location-too-long");
        QTest::newRow("NUL") << QString(u("/a") + QChar(0)) << u("issue.location-unknown");
    }
    void location()
    {
        QFETCH(QString, location);
        QTEST(codeOf(checkDatasetLocation(location)), "code");
    }

    void location_asItLies()
    {
        PathFacts facts = folder();
        QCOMPARE(codeOf(checkDatasetLocation(u("/data"), &facts)), QString());
        facts.isEmpty = true;
        QCOMPARE(codeOf(checkDatasetLocation(u("/data"), &facts)), u("issue.input-without-files"));
        facts.readable = false;
        QCOMPARE(codeOf(checkDatasetLocation(u("/data"), &facts)), u("issue.folder-unreadable"));
        facts.isFolder = false;
        QCOMPARE(codeOf(checkDatasetLocation(u("/data"), &facts)), u("issue.dataset-archive"));
        QCOMPARE(codeOf(checkDatasetLocation(u("/data.7z"), &facts)), u("issue.no-archives"));
        QCOMPARE(codeOf(checkDatasetLocation(u("/data.zip"), &facts)), u("issue.file-unreadable"));
        facts.readable = true;
        QCOMPARE(codeOf(checkDatasetLocation(u("/data.zip"), &facts)), u("issue.archive-empty"));
        facts.isEmpty = false;
        QCOMPARE(codeOf(checkDatasetLocation(u("/data.zip"), &facts)), QString());
        facts.exists = false;
        QCOMPARE(codeOf(checkDatasetLocation(u("/data"), &facts)), u("issue.folder-missing"));
    }

    void names_areUnique()
    {
        const QList<Dataset> all = knownDatasets();
        Dataset dataset;
        dataset.name = u("digits");
        QCOMPARE(codeOf(checkDatasetName(dataset, all)), u("issue.dataset-name-taken"));
        dataset.id = all[0].id;
        QCOMPARE(codeOf(checkDatasetName(dataset, all)), QString());
        dataset.name = u("a b");
        QCOMPARE(codeOf(checkDatasetName(dataset, all)), u("issue.name-character"));
    }

    void versions_areFound_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("number"); // 0: none
        const auto row = [](const char *reference, int number) {
            QTest::newRow(reference) << u(reference) << number;
        };
        row("", 2);
        row("V001", 1);
        row("v2", 2);
        row("002", 2);
        row("V003", 0);
        row("V0", 0);
        row("-1", 0);
        row("V001\n", 0);
        row(" V001", 0);
        row("4294967297", 0);
        row("newest", 0);
    }
    void versions_areFound()
    {
        QFETCH(QString, reference);
        QFETCH(int, number);
        const QList<Dataset> datasets = knownDatasets();
        const DatasetVersion *found = findVersion(datasets[0], reference);
        QCOMPARE(found ? found->number : 0, number);
        QCOMPARE(findVersion(datasets[1], reference), nullptr);
    }

    void references_areFilledIn_andTakenOut()
    {
        JobSpec spec = validSpec();
        spec.inputs[0].location.clear();
        spec.inputs[0].dataset = {u("digits"), {}};
        const JobSpec stored = withDatasets(spec, knownDatasets());
        QCOMPARE(stored.inputs[0].dataset, (DatasetRef{u("d1"), u("V002")}));
        QCOMPARE(stored.inputs[0].location, u("/data/in2"));
        QCOMPARE(datasetLabel(stored.inputs[0]), u("digits, V002"));
        QCOMPARE(withDatasets(stored, knownDatasets()), stored);
        // As it is stored, and as a file has it.
        QCOMPARE(jobFromJson(jobToJson(stored)).spec, stored);
        const QJsonObject file = jobToJson(withReferencesOnly(stored));
        const QJsonObject remote = file[u("algorithm")][u("inputs")][0][u("remote")].toObject();
        QVERIFY(!remote.contains(u("obs")));
        QCOMPARE(remote[u("dataset")][u("id")].toString(), u("d1"));
        QCOMPARE(remote[u("dataset")][u("version_id")].toString(), u("V002"));
        // What is not there stays as it was said.
        spec.inputs[0].dataset = {u("gone"), u("V001")};
        QCOMPARE(withDatasets(spec, knownDatasets()), spec);
        QCOMPARE(datasetLabel(spec.inputs[0]), u("gone, V001"));
    }

    void states_haveNames()
    {
        for (const DataState state : {DataState::Published, DataState::Intact, DataState::Changed})
            QCOMPARE(dataStateFromName(dataStateName(state)), std::optional(state));
        QVERIFY(!dataStateFromName(u("other")));
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
