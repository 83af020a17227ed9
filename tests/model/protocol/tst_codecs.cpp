// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/messages/catalogmethods.h"
#include "model/protocol/messages/codemethods.h"
#include "model/protocol/messages/metricmethods.h"
#include "model/protocol/messages/usagemethods.h"
#include "model/protocol/wire/envelope.h"
#include "tests/support/samples.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace trainshed;

namespace {

JobSpec fullSpec()
{
    JobSpec s = samples::commandJob(QStringLiteral("full"), QStringLiteral("echo “é” && exit 0"));
    s.description = QStringLiteral("Two\nlines, a \"quote\" and \\ and \u2028.");
    s.experiment = {ExperimentMode::New, {}, QStringLiteral("exp"), QStringLiteral("why")};
    s.algorithm.codeDir = QStringLiteral("/srv/code");
    InputChannel in;
    in.name = QStringLiteral("data_url");
    in.location = QStringLiteral("/data/with space");
    in.access = AccessMethod::Environment;
    s.inputs = {in};
    OutputChannel out;
    out.name = QStringLiteral("train_url");
    out.location = QStringLiteral("/out");
    out.predownload = true;
    s.outputs = {out};
    s.hyperparameters = samples::algorithm().hyperparameters;
    s.environment = {{QStringLiteral("A"), QStringLiteral("1")}, {QStringLiteral("B"), QString()}};
    s.autoRestart = 3;
    s.priority = 2;
    s.autoStopMinutes = 90;
    return s;
}

JobDetails details()
{
    JobDetails d;
    d.summary = samples::summary(12);
    d.spec = fullSpec();
    d.commandLine = QStringLiteral("sh -c 'true'");
    d.workDir = QStringLiteral("/w");
    Attempt a;
    a.number = 2;
    a.started = 5;
    a.ended = 9;
    a.durationMs = 4;
    a.processId = 4711;
    a.restarted = true;
    a.exitCode = 0;
    a.reason = {QStringLiteral("end.signal"), {QStringLiteral("9"), QString()}};
    a.folder = QStringLiteral("/f");
    a.logPath = QStringLiteral("/f/log");
    a.logBytes = qint64(1) << 53;
    Attempt b;
    b.signal = 11;
    d.attempts = {a, b};
    d.folder = QStringLiteral("/jobs/x");
    d.metrics = {{QStringLiteral("accuracy"), 0.5, 0.25, 1e-300, qint64(1) << 40}};
    d.code = {QStringLiteral("ab12"), 3, 4096, QStringLiteral("c0ffee"), QStringLiteral("main"), true};
    return d;
}

Error someError()
{
    return {ErrorCode::DiskFull, QStringLiteral("No space is left."), QStringLiteral("/home: ENOSPC")};
}

/// As it travels: as text, not only as a value in memory.
template<typename T>
QString roundTrip(const T &value, T &back)
{
    const QByteArray line = rpc::replyLine(1, QJsonObject{{QStringLiteral("v"), encode(value)}});
    const Result<rpc::Reply> read = rpc::readReply(line);
    if (!read || !read->answer)
        return QStringLiteral("not read");
    return decode(read->answer->value(u"v"), back);
}

template<typename T>
void checkValue(const T &value)
{
    T back{};
    QCOMPARE(roundTrip(value, back), QString());
    QVERIFY(back == value);
}

/// And what nothing was put into.
template<typename T>
void check(const T &value)
{
    checkValue(value);
    T empty{};
    T emptyBack{};
    QCOMPARE(roundTrip(empty, emptyBack), QString());
    QVERIFY(emptyBack == empty);
}

/// For the few structs without a comparison: what is written again must be the same text.
template<typename T>
void checkText(const T &value)
{
    T back{};
    QCOMPARE(roundTrip(value, back), QString());
    QCOMPARE(encode(back), encode(value));
}

} // namespace

class TestCodecs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_comeBackEqual();
    void requests_comeBackEqual();
    void replies_comeBackEqual();
    void catalog_comesBackEqual();
    void enums_comeBackEqual();
    void spec_unfinishedDraft_comesBackEqual();
    void spec_extraMembers_comeBack();
    void summary_defaults_areLeftOut();
    void integers_limits_data();
    void integers_limits();
    void decode_unknownMembers_areIgnored();
    void decode_missingMembers_keepDefaults();
    void decode_wrongKind_namesTheMember_data();
    void decode_wrongKind_namesTheMember();
    void methods_haveUniqueNames();
};

void TestCodecs::values_comeBackEqual()
{
    check(Message{QStringLiteral("a.b"), {QStringLiteral("x"), QString()}});
    check(someError());
    check(fullSpec());
    check(samples::summary(5, JobPhase::Running));
    check(samples::summary(6, JobPhase::Failed));
    check(details());
    check(details().attempts[0]);
    Event event;
    event.sequence = 4;
    event.job = JobId(QStringLiteral("j"));
    event.time = 1'700'000'000'000;
    event.level = EventLevel::Warning;
    event.node = 0;
    event.message = {QStringLiteral("event.x"), {QStringLiteral("1")}};
    check(event);
    check(Issue{QStringLiteral("inputs[0].location"), Severity::Note, event.message});
    check(samples::flavor(4));
    check(samples::localPool());
    check(samples::image());
    Experiment experiment = samples::experiment(QStringLiteral("e"));
    experiment.id = ExperimentId(QStringLiteral("1"));
    experiment.created = 1;
    experiment.updated = 2;
    experiment.jobCount = 3;
    experiment.best = {QStringLiteral("j"), 4, {QStringLiteral("loss"), 0.5, 0.25, 1.5, 9}};
    check(experiment);
    Algorithm algorithm = samples::algorithm();
    algorithm.id = AlgorithmId::create();
    algorithm.created = 1'700'000'000'123;
    algorithm.updated = 1'700'000'000'456;
    algorithm.extra = {{QStringLiteral("unknown"), QJsonArray{1, 2}}};
    checkValue(algorithm); // an empty one is none: Saved is no boot mode
}

void TestCodecs::requests_comeBackEqual()
{
    rpc::Hello hello;
    hello.client = QStringLiteral("test");
    check(hello);
    rpc::Changes changes;
    changes.since = qint64(1) << 52;
    changes.waitMs = 60'000;
    check(changes);
    rpc::JobCreate create;
    create.spec = fullSpec();
    create.newVersion = true;
    create.requestId = QStringLiteral("r");
    check(create);
    rpc::JobCheck jobCheck;
    jobCheck.spec = fullSpec();
    check(jobCheck);
    check(rpc::JobProposeName{});
    check(rpc::SecretPlace{});
    rpc::JobList list;
    list.limit = 7;
    list.before = 9;
    list.phases = {JobPhase::Failed, JobPhase::Abnormal};
    list.experiment = QStringLiteral("e");
    list.nameGlob = QStringLiteral("a*");
    check(list);
    check(rpc::JobShow{QStringLiteral("name/V0002")});
    check(rpc::JobEvents{QStringLiteral("j"), 5});
    check(rpc::JobStop{QStringLiteral("j")});
    check(rpc::JobRetryUpload{QStringLiteral("j")});
    check(rpc::JobDelete{QStringLiteral("j"), true});
    check(rpc::JobPriority{QStringLiteral("j"), 3});
    check(rpc::JobDescribe{QStringLiteral("j"), QStringLiteral("text")});
}

void TestCodecs::replies_comeBackEqual()
{
    rpc::Hello::Reply hello;
    hello.version = QStringLiteral("1");
    hello.pid = 7;
    hello.home = QStringLiteral("/h");
    hello.revision = 8;
    hello.outputs = QStringLiteral("/o");
    hello.samples = QStringLiteral("/s");
    check(hello);
    rpc::Changes::Reply changes;
    changes.revision = 12;
    changes.jobs = {samples::summary(1), samples::summary(2, JobPhase::Pending)};
    changes.removed = {JobId(QStringLiteral("gone"))};
    changes.algorithms = changes.experiments = changes.datasets = changes.more = changes.reset = true;
    check(changes);
    check(rpc::JobCreate::Reply{JobId(QStringLiteral("j")), QStringLiteral("n"), 2, 3});
    check(rpc::JobCheck::Reply{{{QStringLiteral("name"), Severity::Warning, {QStringLiteral("c"), {}}}},
                               QStringLiteral("cmd"),
                               QStringLiteral("requirements.txt")});
    check(rpc::SecretPlace::Reply{true, QStringLiteral("/home/u/secrets")});
    check(rpc::JobProposeName::Reply{QStringLiteral("job-1234")});
    check(rpc::JobList::Reply{{samples::summary(3)}, 4, 5, true});
    check(rpc::JobShow::Reply{details()});
    check(rpc::JobMetrics::Reply{
        {{QStringLiteral("loss"), 1, 0.25, {}}, {QStringLiteral("a b"), -1e300, 1e-300, WallTime(1) << 50}},
        true});
    check(rpc::JobCurves{QStringLiteral("a"), {QStringLiteral("loss")}, 16});
    constexpr double infinity = std::numeric_limits<double>::infinity();
    check(rpc::JobCurves::Reply{
        {{QStringLiteral("loss"),
          10'000,
          {{1, 0.25, {}, false}, {2, infinity, WallTime(1) << 50, false}, {-1e300, -infinity, {}, true}}}}});
    check(rpc::MetricRules::Reply{{{QStringLiteral("loss"), QStringLiteral("loss=(\\S+)")}}});
    check(rpc::MetricRulesSet{{{QStringLiteral("loss"), {}}}, QStringLiteral("a")});
    const rpc::MetricRulesTry::Trial trial{{QStringLiteral("a"), QStringLiteral("b")},
                                           7,
                                           {{3, QStringLiteral("a=1"), {{}, 1, infinity, {}}}},
                                           true};
    check(rpc::MetricRulesTry{QStringLiteral("a"), {trial.rule}, true});
    check(rpc::MetricRulesTry::Reply{{trial}, {trial, trial}, false});
    check(rpc::JobUsage::Reply{{{QStringLiteral("processes"),
                                 {QStringLiteral("cpu"), QStringLiteral("read")},
                                 10'000,
                                 {{5, {{0.25, 0.5, 1, 10'000}, {}}}, {WallTime(1) << 50, {{}, {}}}},
                                 {5, {{0.25, 0.5, 1, 10'000}, {}}},
                                 15}},
                               true});
    check(rpc::JobEvents::Reply{{Event{}}});
    check(rpc::None{});
}

void TestCodecs::catalog_comesBackEqual()
{
    check(rpc::AlgorithmsReply{{samples::algorithm()}});
    checkValue(rpc::AlgorithmReply{samples::algorithm()});
    check(rpc::ExperimentsReply{{samples::experiment(QStringLiteral("e"))}});
    check(rpc::ExperimentReply{samples::experiment(QStringLiteral("e"))});
    check(rpc::FlavorsReply{{samples::flavor(1)}});
    check(rpc::PoolsReply{{samples::localPool()}});
    check(rpc::ImagesReply{{samples::image()}});
    checkText(rpc::AlgorithmShow{QStringLiteral("a")});
    checkText(rpc::AlgorithmCreate{samples::algorithm()});
    checkText(rpc::AlgorithmUpdate{samples::algorithm()});
    checkText(rpc::AlgorithmDelete{QStringLiteral("a")});
    checkText(rpc::ExperimentCreate{QStringLiteral("a"), QStringLiteral("b")});
    checkText(rpc::ExperimentUpdate{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    checkText(rpc::ExperimentDelete{QStringLiteral("a")});
    checkText(rpc::FlavorList{QStringLiteral("local")});
    checkText(rpc::ImageList{true});
    rpc::EngineStatus::Reply status;
    status.pid = 1;
    status.version = QStringLiteral("v");
    status.home = QStringLiteral("h");
    status.uptimeMs = 2;
    status.running = 3;
    status.waiting = 4;
    status.jobs = 5;
    status.connections = 6;
    checkText(status);
    checkText(rpc::SettingsSet{{{QStringLiteral("grace"), 5}}});
    checkText(rpc::SettingsGet::Reply{{{QStringLiteral("grace"), 5}}, {{QStringLiteral("grace"), 10}}});
}

void TestCodecs::enums_comeBackEqual()
{
    for (const JobPhase phase : allPhases) {
        JobPhase back = phase == JobPhase::Creating ? JobPhase::Failed : JobPhase::Creating;
        QCOMPARE(roundTrip(phase, back), QString());
        QCOMPARE(back, phase);
    }
    for (const ResourceType type : {ResourceType::Cpu, ResourceType::Gpu}) {
        Flavor flavor = samples::flavor(1);
        flavor.type = type;
        check(flavor);
    }
    for (int code = 0; code <= int(ErrorCode::Corrupt); ++code)
        check(Error{ErrorCode(code), QStringLiteral("x"), {}});
}

void TestCodecs::spec_unfinishedDraft_comesBackEqual()
{
    JobSpec draft;
    check(draft);
    draft.name = QStringLiteral("not a valid name!");
    draft.algorithm.kind = AlgorithmKind::PresetImage;
    draft.flavor = {};
    InputChannel nameless;
    draft.inputs = {nameless, nameless};
    draft.hyperparameters = {Hyperparameter{}};
    draft.environment = {{QString(), QString()},
                         {QStringLiteral("A"), QStringLiteral("x\ny")},
                         {QStringLiteral("A"), QStringLiteral("twice")}};
    draft.autoStopMinutes = 0;
    check(draft);
    draft.experiment.mode = ExperimentMode::New;
    check(draft);
    draft.algorithm.kind = AlgorithmKind::Saved;
    draft.algorithm.algorithmId = AlgorithmId(QStringLiteral("gone"));
    check(draft);
}

void TestCodecs::spec_extraMembers_comeBack()
{
    JobSpec spec = fullSpec();
    spec.extra = {{QStringLiteral("from_the_future"), QJsonObject{{QStringLiteral("a"), 1}}}};
    check(spec);
}

void TestCodecs::summary_defaults_areLeftOut()
{
    JobSummary job;
    job.id = JobId(QStringLiteral("x"));
    const QJsonObject object = encode(job).toObject();
    QVERIFY(!object.contains(u"reason"));
    QVERIFY(!object.contains(u"experiment_name"));
    // But not where the default is another than nothing: 0 must come back as 0.
    job.version = 0;
    job.priority = 0;
    check(job);
}

void TestCodecs::integers_limits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("ok");
    QTest::newRow("0") << QByteArray("0") << true;
    QTest::newRow("negative") << QByteArray("-5") << true;
    QTest::newRow("int's most") << QByteArray("2147483647") << true;
    QTest::newRow("beyond int") << QByteArray("2147483648") << false;
    QTest::newRow("as a float that is whole") << QByteArray("5.0") << true;
    QTest::newRow("fraction") << QByteArray("5.5") << false;
    QTest::newRow("huge") << QByteArray("1e300") << false;
    QTest::newRow("text") << QByteArray("\"5\"") << false;
    QTest::newRow("true") << QByteArray("true") << false;
    QTest::newRow("list") << QByteArray("[5]") << false;
}

void TestCodecs::integers_limits()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, ok);
    const QJsonObject object = QJsonDocument::fromJson("{\"since\":1,\"wait\":" + json + '}').object();
    QVERIFY(!object.isEmpty());
    rpc::Changes request;
    const QString wrong = decode(QJsonValue(object), request);
    QCOMPARE(wrong.isEmpty(), ok);
    if (!ok)
        QVERIFY2(wrong.startsWith(u"wait: "), qPrintable(wrong));
}

void TestCodecs::decode_unknownMembers_areIgnored()
{
    rpc::JobStop request;
    const QJsonObject object{{QStringLiteral("job"), QStringLiteral("a")}, {QStringLiteral("later"), 1}};
    QCOMPARE(decode(QJsonValue(object), request), QString());
    QCOMPARE(request.job, QStringLiteral("a"));
}

void TestCodecs::decode_missingMembers_keepDefaults()
{
    rpc::JobList request;
    QCOMPARE(decode(QJsonValue(QJsonObject()), request), QString());
    QCOMPARE(request, rpc::JobList());
    rpc::JobList nulls;
    QCOMPARE(decode(QJsonValue(QJsonObject{{QStringLiteral("limit"), QJsonValue::Null}}), nulls), QString());
    QCOMPARE(nulls.limit, 50);
}

void TestCodecs::decode_wrongKind_namesTheMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("member");
    QTest::newRow("text") << QByteArray("{\"experiment\":5}") << "experiment";
    QTest::newRow("list") << QByteArray("{\"phases\":\"Failed\"}") << "phases";
    QTest::newRow("phase") << QByteArray("{\"phases\":[\"Sleeping\"]}") << "phases";
    QTest::newRow("number") << QByteArray("{\"limit\":{}}") << "limit";
    QTest::newRow("first of two") << QByteArray("{\"limit\":{},\"name\":[]}") << "limit";
}

void TestCodecs::decode_wrongKind_namesTheMember()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, member);
    rpc::JobList request;
    const QString wrong = decode(QJsonValue(QJsonDocument::fromJson(json).object()), request);
    QVERIFY2(wrong.startsWith(QString(member + u": ")), qPrintable(wrong));
}

template<typename... Requests>
static QStringList methodNames()
{
    return {QString::fromLatin1(Requests::method)...};
}

void TestCodecs::methods_haveUniqueNames()
{
    using namespace rpc;
    QStringList names =
        methodNames<Hello, Changes, JobCreate, JobCheck, JobProposeName, SecretPlace, JobList, JobShow,
                    JobEvents, JobMetrics, JobCurves, MetricRules, MetricRulesSet, MetricRulesTry, JobUsage,
                    CodeDiff, JobStop, JobDelete, JobPriority, JobDescribe, AlgorithmList, AlgorithmShow,
                    AlgorithmCreate, AlgorithmUpdate, AlgorithmDelete, ExperimentList, ExperimentCreate,
                    ExperimentUpdate, ExperimentDelete, PoolList, FlavorList, ImageList, EngineStatus,
                    EngineStop, SettingsGet, SettingsSet>();
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestCodecs)
#include "tst_codecs.moc"
