// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/job/dice.h"
#include "tests/model/job/specs.h"

#include "model/job/json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace trainshed;

namespace {

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestAlgorithmFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_ofAnyAlgorithm()
    {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            const Algorithm algorithm = Dice(seed).algorithm();
            const QByteArray json = QJsonDocument(algorithmToJson(algorithm)).toJson();
            const auto read = algorithmFromJson(*parseObject(json));
            QVERIFY(read);
            const QByteArray shown = "seed " + QByteArray::number(seed) + '\n' + json;
            QVERIFY2(*read == algorithm, shown.constData());
        }
    }

    void sample_isAValidAlgorithm()
    {
        QFile file(qEnvironmentVariable("TRAINSHED_SOURCE") + u"/resources/samples/digits/algorithm.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto object = parseObject(file.readAll().replace("${TRAINSHED_SAMPLES}", "/samples"));
        QVERIFY2(object, object ? "" : qPrintable(object.error().text()));
        QList<Issue> issues;
        const auto algorithm = algorithmFromJson(*object, &issues);
        QVERIFY(algorithm);
        QVERIFY2(!hasErrors(issues), qPrintable(lines(issues).join(u'\n')));
        QCOMPARE(lines(validate(*algorithm, {})), QStringList());
        QCOMPARE(algorithm->source.kind, AlgorithmKind::PresetImage);
        QVERIFY(!algorithm->inputs.isEmpty() && !algorithm->inputs[0].location.isEmpty());
    }

    void requirements_inBothSpellings()
    {
        for (const char *key : {"values", "value"}) {
            QJsonObject object{{u("metadata"), QJsonObject{{u("name"), u("a")}}}};
            object.insert(
                u("resource_requirements"),
                QJsonArray{QJsonObject{{u("key"), u("flavor_type")}, {u(key), QJsonArray{u("GPU")}}},
                           QJsonObject{{u("key"), u("device_distributed_mode")},
                                       {u(key), QJsonArray{u("multiple"), u("singular")}}},
                           QJsonObject{{u("key"), u("host_distributed_mode")},
                                       {u(key), QJsonArray{u("singular")}},
                                       {u("operator"), u("in")}}});
            QList<Issue> issues;
            const auto read = algorithmFromJson(object, &issues);
            QVERIFY(read);
            QCOMPARE(lines(issues), QStringList());
            QCOMPARE(read->resourceTypes, QList<ResourceType>{ResourceType::Gpu});
            QVERIFY(read->multiCard);
            QVERIFY(!read->distributed);
        }
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("NPU")
            << QByteArray(
                   R"({"metadata":{"name":"a"},"resource_requirements":[{"key":"flavor_type","values":["Ascend"]}]})")
            << u("error resource_requirements[0].values issue.file-value");
        QTest::newRow("unknown key")
            << QByteArray(
                   R"({"metadata":{"name":"a"},"resource_requirements":[{"key":"colour","values":["x"]}]})")
            << u("error resource_requirements[0].key issue.file-value");
        QTest::newRow("search")
            << QByteArray(R"({"metadata":{"name":"a"},"advanced_config":{"auto_search":{"x":1}}})")
            << u("error advanced_config issue.no-search");
        QTest::newRow("unknown") << QByteArray(R"({"metadata":{"name":"a","colour":1}})")
                                 << u("warning metadata.colour issue.file-unknown-member");
        QTest::newRow("wrong type") << QByteArray(R"({"metadata":{"name":"a"},"job_config":[1]})")
                                    << u("error job_config issue.file-not-object");
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QList<Issue> issues;
        QVERIFY(algorithmFromJson(*parseObject(json), &issues));
        QTEST(lines(issues).value(0), "expected");
    }

    void notAnAlgorithm_isAnError()
    {
        const auto read = algorithmFromJson(QJsonObject{{u("kind"), u("job")}});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidJson);
    }
};

QTEST_GUILESS_MAIN(TestAlgorithmFile)
#include "tst_algorithmfile.moc"
