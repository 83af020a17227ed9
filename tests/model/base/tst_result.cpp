// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/id.h"
#include "model/base/result.h"

#include <QTest>

#include <cerrno>
#include <memory>
#include <type_traits>

using namespace trainshed;

namespace {

Result<int> half(int n)
{
    if (n % 2 != 0)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("%1 is odd.").arg(n), {}};
    return n / 2;
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void result_holdsAValueOrAnError()
    {
        QVERIFY(half(4));
        QCOMPARE(*half(4), 2);
        QCOMPARE(half(4).value_or(-1), 2);
        QVERIFY(!half(3));
        QCOMPARE(half(3).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(half(3).value_or(-1), -1);
        QVERIFY(half(4) == half(4));
        QVERIFY(half(4) != half(3));
        const Result<> done = Done{};
        QVERIFY(done.has_value());
    }

    void result_movesItsValue()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 5);
    }

    void errorCodes_haveNamesThatLeadBack()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCode::Corrupt); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QCOMPARE(errorCodeFromName(errorCodeName(code)), code);
        }
        QCOMPARE(errorCodeFromName(QStringLiteral("of-the-future")), ErrorCode::Internal);
        QCOMPARE(errorCodeFromName(QString()), ErrorCode::Internal);
    }

    void errnoError_tellsTheKinds_data()
    {
        QTest::addColumn<int>("err");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("ENOSPC") << ENOSPC << ErrorCode::DiskFull;
        QTest::newRow("EDQUOT") << EDQUOT << ErrorCode::DiskFull;
        QTest::newRow("EACCES") << EACCES << ErrorCode::PermissionDenied;
        QTest::newRow("EROFS") << EROFS << ErrorCode::PermissionDenied;
        QTest::newRow("ENOENT") << ENOENT << ErrorCode::NotFound;
        QTest::newRow("EEXIST") << EEXIST << ErrorCode::AlreadyExists;
        QTest::newRow("EIO") << EIO << ErrorCode::Io;
    }
    void errnoError_tellsTheKinds()
    {
        QFETCH(int, err);
        const Error error = errnoError(err, QStringLiteral("It failed."), QStringLiteral("/x/y"));
        QTEST(error.code, "expected");
        QVERIFY(error.text().startsWith(u"It failed. [/x/y: "));
    }

    void errorText_hasTheDetailWhereThereIsOne()
    {
        QCOMPARE((Error{ErrorCode::Io, QStringLiteral("Why."), {}}.text()), QStringLiteral("Why."));
        QCOMPARE((Error{ErrorCode::Io, QStringLiteral("%2"), QStringLiteral("%1")}.text()),
                 QStringLiteral("%2 [%1]"));
    }

    void id_isValid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("made") << JobId::create().toString() << true;
        QTest::newRow("flavor") << QStringLiteral("local.cpu.2u") << true;
        QTest::newRow("128") << QString(128, u'a') << true;
        QTest::newRow("129") << QString(129, u'a') << false;
        QTest::newRow("empty") << QString() << false;
        for (const char *bad : {".", "..", ".x", "a/b", "../x", "a b", "a\n", "ä", "$x", "a:b"})
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
        QTest::newRow("NUL") << QString(QChar(0)) << false;
    }
    void id_isValid()
    {
        QFETCH(QString, text);
        QTEST(JobId(text).isValid(), "expected");
    }

    void ids_areNewAndOfTheirOwnKind()
    {
        QVERIFY(JobId::create() != JobId::create());
        static_assert(!std::is_convertible_v<JobId, AlgorithmId>);
        static_assert(!std::is_convertible_v<QString, JobId>);
        QVERIFY(JobId(QStringLiteral("a")) < JobId(QStringLiteral("b")));
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
