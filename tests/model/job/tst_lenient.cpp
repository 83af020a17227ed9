// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// job-json.md, section 9: where the service's documents contradict themselves, each spelling is read; and the
// folders that a job file may name by a placeholder.
#include "model/job/json.h"
#include "model/job/placeholders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject json(const QByteArray &text)
{
    const auto object = parseObject(text);
    if (!object)
        qFatal("not a JSON object: %s", text.constData());
    return *object;
}

JobFile job(const QByteArray &members)
{
    return jobFromJson(json("{\"kind\":\"job\"," + members + '}'));
}

QStringList notesOf(const QList<Issue> &issues)
{
    QStringList all;
    for (const Issue &issue : issues)
        all.append(QString(issue.field + u' ' + issue.message.code));
    return all;
}

using JobCheck = bool (*)(const JobSpec &);
using AlgorithmCheck = bool (*)(const Algorithm &);

} // namespace

Q_DECLARE_METATYPE(JobCheck)
Q_DECLARE_METATYPE(AlgorithmCheck)

class TestLenient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void job_isRead_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<JobCheck>("check");
        QTest::addColumn<QStringList>("issues");
        const auto row = [](const char *name, const char *members, JobCheck check,
                            const QStringList &issues = {}) {
            QTest::newRow(name) << QByteArray(members) << check << issues;
        };
        const JobCheck two = [](const JobSpec &spec) {
            return spec.environment.size() == 2 && spec.environment[0].name == u"A" &&
                   spec.environment[0].value == u"1" && spec.environment[1].value == u"2";
        };
        row("environments, a map", R"("algorithm":{"environments":{"A":"1","B":"2"}})", two);
        row("environments, an array of maps", R"("algorithm":{"environments":[{"A":"1"},{"B":"2"}]})", two);
        row("environments, one map in an array", R"("algorithm":{"environments":[{"A":"1","B":"2"}]})", two);
        row("environments, empty", R"("algorithm":{"environments":{}})",
            [](const JobSpec &spec) { return spec.environment.isEmpty(); });
        const JobCheck oneOutput = [](const JobSpec &spec) {
            return spec.outputs.size() == 1 && spec.outputs[0].extra.contains(s("period"));
        };
        row("period, a text", R"("algorithm":{"outputs":[{"name":"o","period":"30s"}]})", oneOutput,
            {s("algorithm.outputs[0].period issue.file-kept-member")});
        row("period, a number", R"("algorithm":{"outputs":[{"name":"o","period":30}]})", oneOutput,
            {s("algorithm.outputs[0].period issue.file-kept-member")});
        const JobCheck nothing = [](const JobSpec &spec) { return spec.extra.isEmpty(); };
        row("disk size, a number",
            R"("spec":{"resource":{"flavor_detail":{"flavor_info":{"disk":{"size":50}}}}})", nothing,
            {s("spec.resource.flavor_detail issue.file-response-member")});
        row("disk size, a text",
            R"("spec":{"resource":{"flavor_detail":{"flavor_info":{"disk":{"size":"50"}}}}})", nothing,
            {s("spec.resource.flavor_detail issue.file-response-member")});
        row("NPU units, a text",
            R"("spec":{"resource":{"flavor_detail":{"flavor_info":{"npu":{"unit_num":"1"}}}}})", nothing,
            {s("spec.resource.flavor_detail issue.file-response-member")});
        const JobCheck noLog = [](const JobSpec &spec) { return spec.logLocation.isEmpty(); };
        row("log path, absent", R"("spec":{})", noLog);
        row("log path, empty object", R"("spec":{"log_export_path":{}})", noLog);
        row("log path, empty text", R"("spec":{"log_export_path":{"obs_url":""}})", noLog);
        const JobCheck fine = [](const JobSpec &) { return true; };
        row("policies, null inside", R"("algorithm":{"policies":{"auto_search":null}})", fine);
        row("policies, empty", R"("algorithm":{"policies":{}})", fine);
        row("policies, null", R"("algorithm":{"policies":null})", fine);
        const JobCheck undescribed = [](const JobSpec &spec) { return spec.description.isEmpty(); };
        row("description, null", R"("metadata":{"description":null})", undescribed);
        row("description, empty", R"("metadata":{"description":""})", undescribed);
        row("description, the word", R"("metadata":{"description":"NULL"})", undescribed,
            {s("metadata.description issue.file-null-text")});
        row("object storage, a URL", R"("algorithm":{"code_dir":"obs://b/p/"})",
            [](const JobSpec &spec) { return spec.algorithm.codeDir == u"obs://b/p/"; });
        row("object storage, a path", R"("algorithm":{"code_dir":"/b/p/"})",
            [](const JobSpec &spec) { return spec.algorithm.codeDir == u"/b/p/"; },
            {s("algorithm.code_dir issue.file-local-folder")});
        row("engine, an ID", R"("algorithm":{"engine":{"engine_id":"e"}})",
            [](const JobSpec &spec) { return spec.algorithm.engine.id == ImageId(s("e")); });
        row("engine, name and version",
            R"("algorithm":{"engine":{"engine_name":"PyTorch","engine_version":"2"}})",
            [](const JobSpec &spec) {
                return spec.algorithm.engine.name == u"PyTorch" && spec.algorithm.engine.version == u"2";
            });
        row("engine, an image", R"("algorithm":{"engine":{"image_url":"o/n:1"},"command":"x"})",
            [](const JobSpec &spec) { return spec.algorithm.engine.imageUrl == u"o/n:1"; });
        row("times of an answer",
            R"("metadata":{"create_time":1630000000000},"status":{"running_records":[{"start_at":1630000000}]})",
            nothing,
            {s("metadata.create_time issue.file-response-member"), s("status issue.file-response-member")});
    }
    void job_isRead()
    {
        QFETCH(QByteArray, members);
        QFETCH(JobCheck, check);
        const JobFile file = job(members);
        QVERIFY(check(file.spec));
        QTEST(notesOf(file.issues), "issues");
        QVERIFY(!hasErrors(file.issues));
        // Written again it says the same.
        QCOMPARE(jobFromJson(jobToJson(file.spec)).spec, file.spec);
    }

    void algorithm_isRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<AlgorithmCheck>("check");
        const auto row = [](const char *name, const char *text, AlgorithmCheck check) {
            QTest::newRow(name) << QByteArray(text) << check;
        };
        row("ID, a text", R"({"metadata":{"name":"a","id":"12"}})",
            [](const Algorithm &a) { return a.id == AlgorithmId(s("12")); });
        row("ID, a number", R"({"metadata":{"name":"a","id":12}})",
            [](const Algorithm &a) { return a.id == AlgorithmId(s("12")); });
        const AlgorithmCheck plain = [](const Algorithm &a) { return a.name == u"a"; };
        row("code tree, an object", R"({"metadata":{"name":"a"},"job_config":{"code_tree":{"name":"x"}}})",
            plain);
        row("code tree, an array", R"({"metadata":{"name":"a"},"job_config":{"code_tree":[{"name":"x"}]}})",
            plain);
        const AlgorithmCheck gpu = [](const Algorithm &a) {
            return a.resourceTypes == QList<ResourceType>{ResourceType::Gpu};
        };
        row("requirement, values",
            R"({"metadata":{"name":"a"},"resource_requirements":[{"key":"flavor_type","values":["GPU"]}]})",
            gpu);
        row("requirement, value",
            R"({"metadata":{"name":"a"},"resource_requirements":[{"key":"flavor_type","value":["GPU"]}]})",
            gpu);
    }
    void algorithm_isRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(AlgorithmCheck, check);
        QList<Issue> issues;
        const auto algorithm = algorithmFromJson(json(text), &issues);
        QVERIFY(algorithm);
        QVERIFY(check(*algorithm));
        QVERIFY(!hasErrors(issues));
    }

    /// The search itself is not to be had: either spelling says so, and neither is taken for broken.
    void searchedValues_inBothSpellings()
    {
        for (const char *values : {R"(["1","2"])", R"("1,2")"}) {
            const QByteArray text = QByteArray(R"({"metadata":{"name":"a"},"advanced_config":{"auto_search":)"
                                               R"({"search_params":[{"name":"x","discrete_values":)") +
                                    values + "}]}}}";
            QList<Issue> issues;
            QVERIFY(algorithmFromJson(json(text), &issues));
            QCOMPARE(notesOf(issues), QStringList{s("advanced_config issue.no-search")});
        }
    }

    void wordNull_asADescription_survives()
    {
        JobSpec spec;
        spec.description = s("NULL");
        QCOMPARE(jobFromJson(jobToJson(spec)).spec.description, s("NULL"));
    }

    void placeholders_areFilled()
    {
        JobSpec spec;
        QVERIFY(!hasPlaceholders(spec));
        spec.algorithm.codeDir = s("${TRAINSHED_SAMPLES}/digits/code");
        OutputChannel out;
        out.location = s("${TRAINSHED_OUTPUTS}/x");
        spec.outputs = {out};
        QVERIFY(hasPlaceholders(spec));
        fillPlaceholders(spec, {s("/usr/share/samples"), s("/home/u/outputs")});
        QCOMPARE(spec.algorithm.codeDir, s("/usr/share/samples/digits/code"));
        QCOMPARE(spec.outputs[0].location, s("/home/u/outputs/x"));
        QVERIFY(!hasPlaceholders(spec));
    }
};

QTEST_GUILESS_MAIN(TestLenient)
#include "tst_lenient.moc"
