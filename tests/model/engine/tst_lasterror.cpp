// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/activejob.h"
#include "model/engine/lasterror.h"
#include "model/job/wording.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trainshed;
using Memory = LastError::Memory;

Q_DECLARE_METATYPE(trainshed::LastError::Memory)

class TestLastError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void onlyTheEndIsRead();
    void reasonNamesMemory();
    void missingFile() { QCOMPARE(lastErrorOf(QStringLiteral("/nonexistent/log")), LastError()); }
};

void TestLastError::found_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<QString>("line");
    QTest::addColumn<Memory>("memory");
    const auto row = [](const char *name, const char *tail, const char *line, Memory memory) {
        QTest::newRow(name) << QByteArray(tail) << QString::fromUtf8(line) << memory;
    };
    row("empty", "", "", Memory::Enough);
    row("nothing bad", "epoch 1\nepoch 2\n", "", Memory::Enough);
    row("exception", "Traceback (most recent call last):\n  File \"a.py\", line 1\nValueError: no\n",
        "ValueError: no", Memory::Enough);
    row("exception of a module", "a.b.MyError\n", "a.b.MyError", Memory::Enough);
    row("torch", "x\ntorch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB\n",
        "torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB", Memory::Device);
    row("torch 2.5", "torch.OutOfMemoryError: CUDA out of memory.",
        "torch.OutOfMemoryError: CUDA out of memory.", Memory::Device);
    row("of a rank", "[rank1]: torch.OutOfMemoryError: CUDA out of memory.\n",
        "[rank1]: torch.OutOfMemoryError: CUDA out of memory.", Memory::Device);
    row("older torch", "RuntimeError: CUDA out of memory. Tried", "RuntimeError: CUDA out of memory. Tried",
        Memory::Device);
    row("torchrun",
        "torch.OutOfMemoryError: CUDA out of memory.\n"
        "torch.distributed.elastic.multiprocessing.errors.ChildFailedError:\n\n====\n"
        "train.py FAILED\n",
        "torch.OutOfMemoryError: CUDA out of memory.", Memory::Device);
    row("plain CUDA", "CUDA error: out of memory\n", "CUDA error: out of memory", Memory::Device);
    row("MemoryError", "Traceback\nMemoryError\n", "MemoryError", Memory::Host);
    row("numpy", "numpy.core._exceptions._ArrayMemoryError: Unable to allocate 8 TiB\n",
        "numpy.core._exceptions._ArrayMemoryError: Unable to allocate 8 TiB", Memory::Host);
    row("C++", "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\n",
        "what():  std::bad_alloc", Memory::Host);
    row("caught, then another", "torch.OutOfMemoryError: CUDA out of memory.\nsmaller batch\nKeyError: 'x'\n",
        "KeyError: 'x'", Memory::Enough);
    row("plain, then another", "CUDA error: out of memory\nretry\nerror: no such file\n",
        "error: no such file", Memory::Enough);
    row("plain, long ago", "CUDA out of memory, smaller batch\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n", "",
        Memory::Enough);
    row("only words", "all good\nfatal: not a git repository\ncleaning up\n", "fatal: not a git repository",
        Memory::Enough);
    row("a word in another", "terror in the streets\n", "", Memory::Enough);
    row("colours", "\x1b[31mValueError\x1b[0m: \x1b]8;;http://x\x07red\x1b]8;;\x07\n", "ValueError: red",
        Memory::Enough);
    row("carriage returns", "10 %\r20 %\rOSError: gone\r\n", "OSError: gone", Memory::Enough);
    row("invalid bytes", "ValueError: \xff\x01x\n", "ValueError: \xef\xbf\xbd x", Memory::Enough);
}

void TestLastError::found()
{
    QFETCH(QByteArray, tail);
    QFETCH(QString, line);
    QFETCH(Memory, memory);
    const LastError error = lastErrorIn(tail);
    QCOMPARE(error.line, line);
    QCOMPARE(error.memory, memory);
}

void TestLastError::onlyTheEndIsRead()
{
    QTemporaryDir folder;
    QFile log(folder.filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("ValueError: early\n");
    log.write(QByteArray(200'000, '.'));
    log.write("\nKeyError: " + QByteArray(100'000, 'k') + '\n');
    log.write("TypeError: " + QByteArray(1000, 't'));
    log.close();
    const LastError error = lastErrorOf(log.fileName());
    QVERIFY(error.line.startsWith(u"TypeError: t"));
    QVERIFY(error.line.size() < 400);
}

void TestLastError::reasonNamesMemory()
{
    Verdict end{{QStringLiteral("end.exit-status"), {QStringLiteral("1")}}, JobPhase::Failed};
    Verdict same = end;
    blameMemory(same, Memory::Enough);
    QCOMPARE(same.reason, end.reason);
    blameMemory(end, Memory::Device);
    QCOMPARE(sentence(end.reason), QStringLiteral("exit status 1 (out of GPU memory)"));
    const Message failed{QStringLiteral("event.failed"), QStringList{end.reason.code} + end.reason.args};
    QCOMPARE(sentence(failed), QStringLiteral("Training job failed: exit status 1 (out of GPU memory)"));
    Verdict aborted{{QStringLiteral("end.signal"), {QStringLiteral("6"), QStringLiteral("SIGABRT")}},
                    JobPhase::Failed};
    blameMemory(aborted, Memory::Host);
    QCOMPARE(sentence(aborted.reason), QStringLiteral("killed by signal 6 (SIGABRT) (out of memory)"));
    // What ended it is known better.
    Verdict stopped{{QStringLiteral("end.stopped-by-user"), {}}, JobPhase::Terminated};
    blameMemory(stopped, Memory::Host);
    QCOMPARE(stopped.reason.code, QStringLiteral("end.stopped-by-user"));
}

QTEST_GUILESS_MAIN(TestLastError)
#include "tst_lasterror.moc"
