// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/types.h>

/// The sample that a new user's first job runs: the script itself, as a job would start it.
class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void train_withDefaults_learnsToRead();
    void train_stopped_goesOnToTheSameResult();
    void train_damagedCheckpoint_beginsAnew();
    void train_wrongData_namesLineAndFile();
    void jobFile_givesWhatTheScriptTakes_data();
    void jobFile_givesWhatTheScriptTakes();
    void parameters_fitTheirRanges_data();
    void parameters_fitTheirRanges();

private:
    void start(QProcess &process, const QString &output, const QStringList &more = {}) const;
    QByteArray train(const QString &output, const QStringList &more = {}, int expectedStatus = 0) const;

    QString m_python;
    QString m_sample;
    QTemporaryDir m_work;
};

namespace {

const QStringList quick{QStringLiteral("--epochs"), QStringLiteral("3"), QStringLiteral("--hidden_units"),
                        QStringLiteral("12")};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject json(const QString &path)
{
    return QJsonDocument::fromJson(content(path)).object();
}

/// The part of algorithm.json or job.json that describes channels and hyperparameters.
QJsonObject algorithmOf(const QString &path)
{
    const QJsonObject file = json(path);
    const QString member =
        file.contains(u"job_config") ? QStringLiteral("job_config") : QStringLiteral("algorithm");
    return file[member].toObject();
}

} // namespace

void TestSample::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QVERIFY2(!m_python.isEmpty(), "python3 is not installed");
    // As the programs find it: beside the folder that they lie in.
    m_sample = QDir::cleanPath(qEnvironmentVariable("TRAINSHED_BIN") + u"/../share/trainshed/samples/digits");
    QVERIFY2(QFileInfo::exists(m_sample + u"/code/train.py"), qPrintable(m_sample));
}

void TestSample::start(QProcess &process, const QString &output, const QStringList &more) const
{
    const QStringList arguments{m_sample + u"/code/train.py", QStringLiteral("--data_url"),
                                m_sample + u"/data", QStringLiteral("--train_url"), output};
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_python, arguments + more);
}

QByteArray TestSample::train(const QString &output, const QStringList &more, int expectedStatus) const
{
    QProcess process;
    start(process, output, more);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("train.py did not end: %s", process.readAll().constData());
    const QByteArray said = process.readAll();
    if (process.exitCode() != expectedStatus)
        qWarning("%s", said.constData());
    return process.exitCode() == expectedStatus ? said : QByteArray();
}

void TestSample::train_withDefaults_learnsToRead()
{
    const QString output = m_work.filePath(QStringLiteral("defaults"));
    const QByteArray said = train(output);
    QVERIFY(!said.isEmpty());
    QVERIFY2(said.contains('\r'), "no progress line");
    const QByteArray last = said.trimmed().split('\n').constLast();
    QVERIFY2(last.contains("Test accuracy: 0.9"), last.constData());

    const QJsonObject model = json(output + u"/model.json");
    QVERIFY2(model[u"test_accuracy"].toDouble() > 0.95, last.constData());
    const QJsonArray layers = model[u"layers"].toArray();
    QCOMPARE(layers.size(), 2);
    QCOMPARE(layers[0][u"weights"].toArray().size(), 48);
    QCOMPARE(layers[1][u"weights"].toArray().size(), 10);

    const QList<QByteArray> metrics = content(output + u"/metrics.csv").trimmed().split('\n');
    QCOMPARE(metrics.size(), 41);
    QCOMPARE(metrics.constFirst(), "epoch,loss,train_accuracy,test_accuracy");
    QVERIFY(metrics.constLast().startsWith("40,0.0"));
}

void TestSample::train_stopped_goesOnToTheSameResult()
{
    const QString whole = m_work.filePath(QStringLiteral("whole"));
    const QString parts = m_work.filePath(QStringLiteral("parts"));
    // Long enough (a second or two) that the signal meets it at work.
    QStringList longer = quick;
    longer[1] = QStringLiteral("40");
    QVERIFY(!train(whole, longer).isEmpty());

    QProcess process;
    start(process, parts, longer);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(parts + u"/checkpoint.json"), 60'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(10'000));
    const QByteArray said = process.readAll();
    QVERIFY2(said.contains("Stopped by SIGTERM"), said.constData());
    QCOMPARE(process.exitCode(), 128 + SIGTERM);
    QVERIFY(!QFileInfo::exists(parts + u"/model.json"));

    const QByteArray resumed = train(parts, longer);
    QVERIFY2(resumed.contains("Going on from checkpoint.json"), resumed.constData());
    for (const char *file : {"/model.json", "/metrics.csv", "/checkpoint.json"}) {
        QVERIFY(!content(whole + QLatin1String(file)).isEmpty());
        QCOMPARE(content(parts + QLatin1String(file)), content(whole + QLatin1String(file)));
    }
}

void TestSample::train_damagedCheckpoint_beginsAnew()
{
    const QString output = m_work.filePath(QStringLiteral("damaged"));
    QVERIFY(!train(output, quick).isEmpty());
    const QByteArray good = content(output + u"/checkpoint.json");
    QFile file(output + u"/checkpoint.json");
    QVERIFY(file.resize(file.size() / 2));
    const QByteArray said = train(output, quick);
    QVERIFY2(said.contains("damaged") && said.contains("anew"), said.constData());
    QCOMPARE(content(output + u"/checkpoint.json"), good);
    QCOMPARE(content(output + u"/checkpoint-old.json"), good.left(good.size() / 2));
}

void TestSample::train_wrongData_namesLineAndFile()
{
    const QString data = m_work.filePath(QStringLiteral("bad.csv"));
    QFile file(data);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content(m_sample + u"/data/digits.csv").split('\n').mid(0, 2).join('\n') + "\n1,2,3\n");
    file.close();
    const QString output = m_work.filePath(QStringLiteral("bad"));
    const QByteArray said = train(output, {QStringLiteral("--data_url"), data}, 1);
    QVERIFY2(said.contains("Line 3 of") && said.contains("bad.csv"), said.constData());
}

void TestSample::jobFile_givesWhatTheScriptTakes_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("algorithm") << QStringLiteral("algorithm.json");
    QTest::newRow("job") << QStringLiteral("job.json");
}

/// A name or default that only one of file and script knows would fail the new user's first job.
void TestSample::jobFile_givesWhatTheScriptTakes()
{
    QFETCH(QString, file);
    QProcess help;
    help.start(m_python, {m_sample + u"/code/train.py", QStringLiteral("--help")});
    QVERIFY(help.waitForFinished());
    const QString text = QString::fromUtf8(help.readAll()).simplified();

    const QJsonObject algorithm = algorithmOf(m_sample + u'/' + file);
    QStringList names;
    for (const QString &list :
         {QStringLiteral("inputs"), QStringLiteral("outputs"), QStringLiteral("parameters")})
        for (const QJsonValue &item : algorithm[list].toArray())
            names << item[u"name"].toString();
    QCOMPARE(names, QStringList({QStringLiteral("data_url"), QStringLiteral("train_url"),
                                 QStringLiteral("learning_rate"), QStringLiteral("epochs"),
                                 QStringLiteral("hidden_units"), QStringLiteral("seed")}));
    for (const QString &name : names)
        QVERIFY2(text.contains(u"--" + name + u' '), qPrintable(name));
    for (const QJsonValue &item : algorithm[u"parameters"].toArray()) {
        const QString option = item[u"name"].toString();
        const QString promise = option + u' ' + option.toUpper() + u" default " + item[u"value"].toString();
        QVERIFY2(text.contains(promise), qPrintable(promise));
    }
}

void TestSample::parameters_fitTheirRanges_data()
{
    jobFile_givesWhatTheScriptTakes_data();
}

void TestSample::parameters_fitTheirRanges()
{
    QFETCH(QString, file);
    for (const QJsonValue &item : algorithmOf(m_sample + u'/' + file)[u"parameters"].toArray()) {
        const QJsonValue constraint = item[u"constraint"];
        QCOMPARE(constraint[u"valid_type"].toString(), QStringLiteral("Range"));
        const QJsonArray range = constraint[u"valid_range"].toArray();
        QCOMPARE(range.size(), 2);
        const double value = item[u"value"].toString().toDouble();
        QVERIFY(range[0].toString().toDouble() <= value && value <= range[1].toString().toDouble());
    }
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
