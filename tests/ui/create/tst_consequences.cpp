// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"
#include "ui/create/consequences.h"

#include <QTest>

using namespace trainshed;

/// What follows from what in the form, without a form.
class TestConsequences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposedOutput_data();
    void proposedOutput();
    void smallestFlavor_fitsPoolAndAlgorithm();
    void settled_choosesWhatIsThere();
    void settled_withoutAlgorithmsTakesAScript();
    void settled_twiceChangesNothing();
    void settled_keepsWhatWasChosen();
    void followed_movesProposalWithName();
    void followed_leavesTypedLocation();
    void followed_proposesForNewRow();
    void followed_newParameterNameMovesProposal();
    void followed_replacesFlavorThatNoLongerFits();
    void adopted_addsWhatTheAlgorithmGained();
    void adopted_goneAlgorithmBecomesCustomScript();
    void relocated_movesOldVersionsProposal();

private:
    static Facts facts();
    static FormPlace place() { return {QStringLiteral("/out"), 1}; }
};

Facts TestConsequences::facts()
{
    Facts facts;
    Algorithm digits = samples::algorithm();
    digits.id = AlgorithmId(QStringLiteral("a-1"));
    facts.algorithms = QList<Algorithm>{digits};
    facts.flavors = QList<Flavor>{samples::flavor(4), samples::flavor(1), samples::flavor(2)};
    facts.pools = QList<PoolInfo>{samples::localPool()};
    facts.images = QList<Image>{samples::image()};
    return facts;
}

void TestConsequences::proposedOutput_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("location");
    const QString name = QStringLiteral("digits");
    const QString url = QStringLiteral("train_url");
    QTest::newRow("first") << 1 << name << url << QStringLiteral("/out/digits/train_url");
    QTest::newRow("second") << 2 << name << url << QStringLiteral("/out/digits/V0002/train_url");
    QTest::newRow("not known") << 0 << name << url << QStringLiteral("/out/digits/train_url");
    QTest::newRow("no name") << 1 << QString() << url << QString();
    QTest::newRow("name climbs") << 1 << QStringLiteral("../x") << url << QString();
    QTest::newRow("no parameter") << 1 << name << QString() << QString();
}

void TestConsequences::proposedOutput()
{
    QFETCH(int, version);
    QFETCH(QString, job);
    QFETCH(QString, parameter);
    QTEST(trainshed::proposedOutput({QStringLiteral("/out"), version}, job, parameter), "location");
}

void TestConsequences::smallestFlavor_fitsPoolAndAlgorithm()
{
    Flavor gpu = samples::flavor(1);
    gpu.id = FlavorId(QStringLiteral("local.gpu.1"));
    gpu.type = ResourceType::Gpu;
    gpu.gpuCount = 1;
    const QList<Flavor> flavors{gpu, samples::flavor(4), samples::flavor(2)};
    const PoolId local(QStringLiteral("local"));
    QCOMPARE(smallestFlavor(flavors, local, {})->id, samples::flavor(2).id);
    QCOMPARE(smallestFlavor(flavors, local, {ResourceType::Gpu})->id, gpu.id);
    QVERIFY(!smallestFlavor(flavors, PoolId(QStringLiteral("slurm")), {}));
}

void TestConsequences::settled_choosesWhatIsThere()
{
    JobSpec named;
    named.name = QStringLiteral("first");
    const JobSpec spec = settled(named, facts(), place());
    QCOMPARE(spec.algorithm.kind, AlgorithmKind::Saved);
    QCOMPARE(spec.algorithm.algorithmId, AlgorithmId(QStringLiteral("a-1")));
    QCOMPARE(spec.inputs.size(), 1);
    QCOMPARE(spec.outputs.value(0).location, QStringLiteral("/out/first/train_url"));
    QCOMPARE(spec.hyperparameters.size(), 4);
    QCOMPARE(spec.flavor, samples::flavor(1).id);
}

void TestConsequences::settled_withoutAlgorithmsTakesAScript()
{
    Facts none = facts();
    none.algorithms = QList<Algorithm>();
    const JobSpec spec = settled(JobSpec(), none, place());
    QCOMPARE(spec.algorithm.kind, AlgorithmKind::PresetImage);
    QCOMPARE(spec.algorithm.engine.id, samples::image().id);
}

void TestConsequences::settled_twiceChangesNothing()
{
    const JobSpec once = settled(JobSpec(), facts(), place());
    QCOMPARE(settled(once, facts(), place()), once);
    // Nothing known: nothing chosen.
    QCOMPARE(settled(JobSpec(), Facts(), place()), JobSpec());
}

void TestConsequences::settled_keepsWhatWasChosen()
{
    JobSpec spec = samples::commandJob(QStringLiteral("a"));
    spec.flavor = samples::flavor(4).id;
    QCOMPARE(settled(spec, facts(), place()), spec);
}

void TestConsequences::followed_movesProposalWithName()
{
    JobSpec named;
    named.name = QStringLiteral("first");
    const JobSpec before = settled(named, facts(), place());
    JobSpec after = before;
    after.name = QStringLiteral("second");
    QCOMPARE(followed(before, after, facts(), place()).outputs[0].location,
             QStringLiteral("/out/second/train_url"));
    // While the name is no name, the location stays where it was.
    after.name = QStringLiteral("se cond");
    QCOMPARE(followed(before, after, facts(), place()).outputs[0].location,
             QStringLiteral("/out/first/train_url"));
}

void TestConsequences::followed_leavesTypedLocation()
{
    JobSpec named;
    named.name = QStringLiteral("first");
    JobSpec before = settled(named, facts(), place());
    for (const char *typed : {"/elsewhere", ""}) {
        before.outputs[0].location = QString::fromLatin1(typed);
        JobSpec after = before;
        after.name = QStringLiteral("second");
        QCOMPARE(followed(before, after, facts(), place()).outputs[0].location, QString::fromLatin1(typed));
    }
}

void TestConsequences::followed_proposesForNewRow()
{
    const JobSpec before = samples::commandJob(QStringLiteral("a"));
    JobSpec after = before;
    after.outputs.append(OutputChannel{QStringLiteral("train_url"), {}, {}, true, {}, false, {}, {}});
    QCOMPARE(followed(before, after, facts(), place()).outputs[0].location,
             QStringLiteral("/out/a/train_url"));
}

void TestConsequences::followed_newParameterNameMovesProposal()
{
    JobSpec before = samples::commandJob(QStringLiteral("a"));
    before.outputs.append(OutputChannel{
        QStringLiteral("train_url"), {}, {}, true, QStringLiteral("/out/a/train_url"), false, {}, {}});
    JobSpec after = before;
    after.outputs[0].name = QStringLiteral("model");
    QCOMPARE(followed(before, after, facts(), place()).outputs[0].location, QStringLiteral("/out/a/model"));
    // Retyped from nothing: it still goes along.
    before.outputs[0].name.clear();
    QCOMPARE(followed(before, after, facts(), place()).outputs[0].location, QStringLiteral("/out/a/model"));
}

void TestConsequences::followed_replacesFlavorThatNoLongerFits()
{
    Facts world = facts();
    Flavor gpu = samples::flavor(1);
    gpu.id = FlavorId(QStringLiteral("local.gpu.1"));
    gpu.type = ResourceType::Gpu;
    world.flavors->append(gpu);
    (*world.algorithms)[0].resourceTypes = {ResourceType::Gpu};
    const JobSpec before = samples::commandJob(QStringLiteral("a"));
    const JobSpec after = withAlgorithm(before, world.algorithms->front(), place());
    QCOMPARE(followed(before, after, world, place()).flavor, gpu.id);
}

void TestConsequences::adopted_addsWhatTheAlgorithmGained()
{
    const Facts world = facts();
    JobSpec old = withAlgorithm(JobSpec(), world.algorithms->front(), place());
    old.hyperparameters[1].value = QStringLiteral("7");
    old.inputs.clear();
    old.algorithm.codeDir = QStringLiteral("/frozen"); // as a stored job has it
    const JobSpec now = adopted(old, *world.algorithms);
    QCOMPARE(now.inputs.size(), 1);
    QCOMPARE(now.hyperparameters[1].value, QStringLiteral("7"));
    QCOMPARE(now.algorithm.codeDir, QString());
    QCOMPARE(now.algorithm.name, QStringLiteral("digits"));
}

void TestConsequences::adopted_goneAlgorithmBecomesCustomScript()
{
    JobSpec old;
    old.algorithm.algorithmId = AlgorithmId(QStringLiteral("gone"));
    old.algorithm.codeDir = QStringLiteral("/srv/code");
    old.algorithm.bootFile = QStringLiteral("train.py");
    const JobSpec now = adopted(old, {});
    QCOMPARE(now.algorithm.kind, AlgorithmKind::PresetImage);
    QVERIFY(now.algorithm.algorithmId.isEmpty());
    QCOMPARE(now.algorithm.bootFile, QStringLiteral("train.py"));
}

void TestConsequences::relocated_movesOldVersionsProposal()
{
    JobSpec spec = samples::commandJob(QStringLiteral("a"));
    spec.outputs.append(
        OutputChannel{QStringLiteral("x"), {}, {}, true, QStringLiteral("/out/a/V0002/x"), false, {}, {}});
    const FormPlace from{QStringLiteral("/out"), 2};
    const FormPlace to{QStringLiteral("/out"), 3};
    QCOMPARE(relocated(spec, spec.name, from, to).outputs[0].location, QStringLiteral("/out/a/V0003/x"));
    spec.outputs[0].location = QStringLiteral("/mine");
    QCOMPARE(relocated(spec, spec.name, from, to).outputs[0].location, QStringLiteral("/mine"));
}

QTEST_GUILESS_MAIN(TestConsequences)
#include "tst_consequences.moc"
