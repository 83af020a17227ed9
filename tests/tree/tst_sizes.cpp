// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/sources.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace trainshed::tree;

/// Files stay small: a giant is a room that wants a wall.
class TestSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void file_staysSmall_data();
    void file_staysSmall();
};

void TestSizes::file_staysSmall_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("limit");
    QTest::newRow("sources") << QStringLiteral("*.cpp") << 600;
    QTest::newRow("headers") << QStringLiteral("*.h") << 250;
    QTest::newRow("scripts") << QStringLiteral("*.py") << 600;
}

void TestSizes::file_staysSmall()
{
    QFETCH(QString, pattern);
    QFETCH(int, limit);
    QList<qsizetype> sizes;
    QStringList giants;
    for (const QString &path : files({pattern})) {
        sizes << content(path).count('\n');
        if (sizes.last() > limit)
            giants << QStringLiteral("%1: %2 lines").arg(path).arg(sizes.last());
    }
    QVERIFY(!sizes.isEmpty());
    std::sort(sizes.begin(), sizes.end());
    qInfo("%lld files, %lld lines, median %lld, nine of ten at most %lld, largest %lld",
          qlonglong(sizes.size()), qlonglong(std::accumulate(sizes.begin(), sizes.end(), qsizetype(0))),
          qlonglong(sizes[sizes.size() / 2]), qlonglong(sizes[sizes.size() * 9 / 10]),
          qlonglong(sizes.last()));
    QVERIFY2(giants.isEmpty(), qPrintable(u'\n' + giants.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
