// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/remote/transfers.h"

#include "tests/support/store/content.h"
#include "tests/support/store/teststore.h"
#include "tests/support/verify.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using test::noise;
using test::read;
using test::TestStore;

namespace {

constexpr qint64 mebi = 1 << 20;

/// Limits under which 4 MiB goes in parts, both ways.
StoreLimits smallLimits()
{
    StoreLimits limits = TestStore::quickLimits();
    limits.bigObject = mebi;
    limits.rangeSize = mebi;
    limits.multipart = 3 * mebi;
    limits.partSize = mebi;
    return limits;
}

} // namespace

/// A network that answers in the store's place until one has logged in: its page is neither "no such object"
/// nor "it is stored", and never becomes a file.
class TestPortal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.isRunning());
        m_server.put(QStringLiteral("there/small"), noise(150'000));
        m_server.put(QStringLiteral("there/big"), noise(4 * mebi));
        QVERIFY(test::write(m_folder.filePath(QStringLiteral("from/small")), noise(150'000)));
        QVERIFY(test::write(m_folder.filePath(QStringLiteral("from/big")), noise(4 * mebi)));
    }

    void fetch_data()
    {
        rows({"^HEAD", "list-type", "^GET /bucket/there/small", "^GET /bucket/there/big"}, {200, 403, 404});
    }
    void fetch()
    {
        const QString to = m_folder.filePath(QStringLiteral("to-%1").arg(++m_serial));
        const auto bring = [&] {
            CopyControl control;
            return fetchObjects(m_store, m_bucket, QStringLiteral("there"), to, {}, control);
        };
        interfere();
        const auto report = bring();
        QVERIFY(!report);
        verifyForeign(report.error());
        m_server.setFaults("[]");
        VERIFY_OK(bring());
        QVERIFY(read(to + u"/small") == noise(150'000));
        QVERIFY(read(to + u"/big") == noise(4 * mebi));
    }

    void send_data()
    {
        rows({"list-type", "^PUT .*small", "partNumber=2", "^POST .*uploads=", "^POST .*uploadId", "^HEAD"},
             {200, 404});
    }
    void send()
    {
        const QString key = QStringLiteral("sent-%1").arg(++m_serial);
        const auto bring = [&] {
            CopyControl control;
            return sendObjects(m_store, m_folder.filePath(QStringLiteral("from")), m_bucket, key, {},
                               control);
        };
        interfere();
        const auto report = bring();
        QVERIFY(!report);
        verifyForeign(report.error());
        m_server.setFaults("[]");
        VERIFY_OK(bring());
        QCOMPARE(m_server.object(key + u"/small")[u"size"].toInteger(), 150'000);
        QCOMPARE(m_server.object(key + u"/big")[u"size"].toInteger(), 4 * mebi);
    }

    /// A store of another make has its own names for its headers; a page is an object where it has an ETag.
    void page_ofTheStore()
    {
        m_server.setFaults("{\"match\":\"^HEAD\",\"times\":9,\"do\":\"portal\",\"status\":404,"
                           "\"headers\":{\"x-obs-request-id\":\"1\"}}");
        CopyControl control;
        const auto gone = m_store.head(m_bucket, QStringLiteral("there/small"), control);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        m_server.setFaults(
            "{\"match\":\"^HEAD\",\"times\":9,\"do\":\"portal\",\"headers\":{\"ETag\":\"1\"}}");
        VERIFY_OK(m_store.head(m_bucket, QStringLiteral("there/small"), control));
    }

private:
    static void rows(const QList<const char *> &matches, const QList<int> &statuses)
    {
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<int>("status");
        for (const int status : statuses) {
            for (const char *match : matches)
                QTest::addRow("%s %d", match, status) << QByteArray(match) << status;
        }
    }
    void interfere()
    {
        QFETCH(QByteArray, match);
        QFETCH(int, status);
        m_server.setFaults("{\"match\":\"" + match + "\",\"times\":9999,\"do\":\"portal\",\"status\":" +
                           QByteArray::number(status) + '}');
    }
    static void verifyForeign(const Error &error)
    {
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY2(error.what.contains(QStringLiteral("not the store")), qUtf8Printable(error.what));
    }

    const QString m_bucket = QStringLiteral("bucket");
    QTemporaryDir m_folder;
    TestStore m_server;
    ObjectStore m_store{m_server.access(), smallLimits()};
    int m_serial = 0;
};

QTEST_GUILESS_MAIN(TestPortal)
#include "tst_portal.moc"
