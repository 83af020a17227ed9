// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/log/systemlines.h"

#include "model/log/logextract.h"
#include "model/log/logindexer.h"
#include "model/log/logsave.h"
#include "model/log/logscope.h"
#include "model/log/logtimes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace trainshed {

class TestSystemLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lines_areWhereTheirTimeIs_data();
    void lines_areWhereTheirTimeIs();
    void places_areToldBothWays();
    void copied_areWhatIsShown();
    void saved_areTheLogsOwn();

private:
    void write(const QString &path, const QByteArray &bytes);
    LogScope scopeWith(const QList<qint64> &times);
    static QStringList shown(const LogScope &scope);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<LogData> m_data;
    std::shared_ptr<const LogTimes> m_times;
};

void TestSystemLines::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Three lines, of which the second comes in two halves and the last has no end yet.
void TestSystemLines::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const QString path = m_dir->filePath(QStringLiteral("worker-0.log"));
    write(path, "one\nhalf|half\nthree");
    QByteArray times = "trainshed-times1";
    for (const auto &[offset, time] :
         {std::pair<qint64, qint64>{0, 1000}, {4, 2000}, {9, 3000}, {14, 4000}}) {
        const qint64 entry[2] = {offset, time};
        times.append(reinterpret_cast<const char *>(entry), sizeof entry);
    }
    write(LogTimes::pathFor(path), times);
    m_data = std::make_shared<LogData>();
    LogIndexer indexer(path, m_data);
    QVERIFY(indexer.update([] { return true; }).has_value());
    const auto opened = LogTimes::open(LogTimes::pathFor(path));
    QVERIFY(opened.has_value());
    m_times = *opened;
}

LogScope TestSystemLines::scopeWith(const QList<qint64> &times)
{
    QList<SystemLine> lines;
    for (const qint64 time : times)
        lines << SystemLine{time, SystemLine::Level::Info, QString::number(time)};
    return {m_data, nullptr, LineForm::Screen, SystemLines::place(lines, *m_data, *m_times)};
}

QStringList TestSystemLines::shown(const LogScope &scope)
{
    const LineNumber end = LineNumber(0) + scope.count();
    const auto text = extractText(scope, {LineNumber(0), 0}, {end, 0}, 10'000, [] { return true; });
    return text ? text->split(u'\n') : QStringList{text.error().text()};
}

void TestSystemLines::lines_areWhereTheirTimeIs_data()
{
    QTest::addColumn<QList<qint64>>("times");
    QTest::addColumn<QStringList>("text");
    const QString one = QStringLiteral("one");
    const QString two = QStringLiteral("half|half");
    const QString three = QStringLiteral("three");
    const auto own = [](const char *text) { return QString(u"[trainshed] " + QString::fromLatin1(text)); };
    QTest::newRow("none") << QList<qint64>{} << QStringList{one, two, three};
    QTest::newRow("before") << QList<qint64>{1, 2} << QStringList{own("1"), own("2"), one, two, three};
    QTest::newRow("at once") << QList<qint64>{1000} << QStringList{own("1000"), one, two, three};
    QTest::newRow("between") << QList<qint64>{1500} << QStringList{one, own("1500"), two, three};
    QTest::newRow("within a line") << QList<qint64>{2500} << QStringList{one, two, own("2500"), three};
    QTest::newRow("behind") << QList<qint64>{5000} << QStringList{one, two, three, own("5000")};
    QTest::newRow("clock set back") << QList<qint64>{5000, 1}
                                    << QStringList{one, two, three, own("5000"), own("1")};
    QTest::newRow("all over") << QList<qint64>{1, 1500, 1600, 9000}
                              << QStringList{own("1"), one,   own("1500"), own("1600"),
                                             two,      three, own("9000")};
}

void TestSystemLines::lines_areWhereTheirTimeIs()
{
    QFETCH(const QList<qint64>, times);
    QTEST(shown(scopeWith(times)), "text");
}

void TestSystemLines::places_areToldBothWays()
{
    const LogScope scope = scopeWith({1, 1500, 1600, 9000});
    // Shown: system, one, system, system, two, three, system
    const QList<int> numbers{0, 0, 1, 1, 1, 2, 3};
    const QList<int> system{0, 2, 3, 6};
    QCOMPARE(scope.count(), LineCount(7));
    for (int i = 0; i < numbers.size(); ++i) {
        QCOMPARE(scope.numberOf(LineNumber(i)), LineNumber(numbers[i]));
        QCOMPARE(scope.systemLine(LineNumber(i)) != nullptr, system.contains(i));
    }
    QCOMPARE(scope.shownAt(LineNumber(0)), LineNumber(1));
    QCOMPARE(scope.shownAt(LineNumber(1)), LineNumber(4));
    QCOMPARE(scope.shownAt(LineNumber(2)), LineNumber(5));
    QVERIFY(!scope.systemLine(LineNumber(7)));
    LogScope filtered = scope;
    filtered.filter = std::make_shared<LogFilter>();
    QCOMPARE(filtered.count(), LineCount(0));
    QVERIFY(!filtered.systemLine(LineNumber(0)));
}

void TestSystemLines::copied_areWhatIsShown()
{
    const LogScope scope = scopeWith({1500, 9000});
    const auto copied = extractText(scope, {LineNumber(0), 1}, {LineNumber(1), 5}, 1000, [] { return true; });
    QVERIFY(copied.has_value());
    QCOMPARE(*copied, QStringLiteral("ne\n[trai"));
    const LineText text = systemText({0, SystemLine::Level::Error, QStringLiteral("two\nlines")});
    QCOMPARE(text.text, QStringLiteral("[trainshed] two lines"));
    QVERIFY(text.spans.size() == 1 && text.spans.front().length == text.text.size());
    QVERIFY(text.spans != systemText({0, SystemLine::Level::Info, QStringLiteral("two lines")}).spans);
}

void TestSystemLines::saved_areTheLogsOwn()
{
    const LogScope scope = scopeWith({1, 1500, 9000});
    const auto saved = [&](int first, int last) {
        const QString target = m_dir->filePath(QStringLiteral("saved"));
        const auto done =
            saveLines(scope, LineNumber(first), LineNumber(last), target, [](ByteCount) { return true; });
        QFile file(target);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("failed");
    };
    // Shown: system, one, system, two, three, system
    QCOMPARE(saved(0, 5), QByteArray("one\nhalf|half\nthree"));
    QCOMPARE(saved(0, 1), QByteArray("one\n"));
    QCOMPARE(saved(1, 2), QByteArray("one\n"));
    QCOMPARE(saved(2, 3), QByteArray("half|half\n"));
    QCOMPARE(saved(2, 2), QByteArray());
}

} // namespace trainshed

QTEST_GUILESS_MAIN(trainshed::TestSystemLines)
#include "tst_systemlines.moc"
