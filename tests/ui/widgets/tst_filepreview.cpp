// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fileio.h"
#include "ui/widgets/filepreview.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace trainshed;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFilePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void content_isToldByKind_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<PreviewContent::Kind>("kind");
        QTest::addColumn<QString>("note");
        QTest::newRow("text") << QByteArray("a,b\n1,2\n") << PreviewContent::Kind::Text << s("8 bytes");
        QTest::newRow("no UTF-8") << QByteArray("caf\xe9\n") << PreviewContent::Kind::Text << s("5 bytes");
        QTest::newRow("binary") << QByteArray("\x80\x02\0\1", 4) << PreviewContent::Kind::Nothing
                                << s("No preview");
        QTest::newRow("empty") << QByteArray() << PreviewContent::Kind::Nothing << s("is empty");
        QTest::newRow("broken image")
            << QByteArray("\x89PNG\r\n\x1a\n junk") << PreviewContent::Kind::Nothing << s("can't be read");
    }
    void content_isToldByKind()
    {
        QFETCH(QByteArray, content);
        const PreviewContent preview = readPreview(file("x", content));
        QTEST(preview.kind, "kind");
        QFETCH(QString, note);
        QVERIFY2(preview.note.contains(note), qPrintable(preview.note));
    }

    void longText_isCutAtALine()
    {
        QByteArray lines;
        for (int i = 0; i < 20'000; ++i)
            lines += "line " + QByteArray::number(i) + '\n';
        const PreviewContent preview = readPreview(file("long.txt", lines));
        QVERIFY(preview.text.size() <= (64 << 10));
        QVERIFY(preview.text.size() > 60'000);
        QVERIFY(lines.contains(QByteArray(preview.text.section(u'\n', -1).toUtf8() + '\n')));
        QVERIFY2(preview.note.startsWith(s("The first")), qPrintable(preview.note));
    }

    void largeImage_isMadeSmall()
    {
        QImage large(4000, 1000, QImage::Format_RGB32);
        large.fill(Qt::red);
        const QString path = m_folder.filePath(s("large.png"));
        QVERIFY(large.save(path));
        const PreviewContent preview = readPreview(path);
        QCOMPARE(preview.kind, PreviewContent::Kind::Image);
        QCOMPARE(preview.image.size(), QSize(1600, 400));
        QVERIFY(preview.note.contains(s("4000 × 1000")));
    }

    void pipe_isNotOpened()
    {
        const QString path = m_folder.filePath(s("pipe"));
        QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
        QCOMPARE(readPreview(path).kind, PreviewContent::Kind::Nothing);
        bool answered = false;
        readInWorker(path, 1000, this, [&](const Result<QByteArray> &content) {
            QVERIFY(!content);
            answered = true;
        });
        QTRY_VERIFY(answered);
    }

    void kind_isThatOfTheContent_data()
    {
        using Kind = PreviewContent::Kind;
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        const auto row = [&](const char *name, const QByteArray &content, Kind kind) {
            QTest::newRow(name) << file(name, content) << kind;
        };
        row("no image.png", "not an image", Kind::Text);
        row("markup.html", "<b>x</b>", Kind::Text);
        row("long.txt", QByteArray(1 << 20, 'x').replace(60'000, 1, "\n"), Kind::Text);
        row("table.csv", "a,b\n1,2\n", Kind::Table);
        row("tabs.tsv", "a\tb\n1\t2\n", Kind::Table);
        row("long.csv", QByteArray("a,b\n").repeated(100'000), Kind::Table);
        row("open quote.csv", "a,\"b\n1,2\n", Kind::Text);
        row("binary.bin", QByteArray("\0\1\2\3", 4), Kind::Nothing);
        row("binary.csv", QByteArray("a,\0b\n", 5), Kind::Nothing);
        row("empty.csv", "", Kind::Nothing);
        QTest::newRow("missing") << s("/nowhere") << Kind::Nothing;
        QTest::newRow("folder") << m_folder.path() << Kind::Nothing;
        QTest::newRow("device") << s("/dev/zero") << Kind::Nothing;
    }
    void kind_isThatOfTheContent()
    {
        QFETCH(const QString, path);
        QFETCH(const PreviewContent::Kind, kind);
        const PreviewContent content = readPreview(path);
        QCOMPARE(content.kind, kind);
        QCOMPARE(!content.rows.isEmpty(), kind == PreviewContent::Kind::Table);
        QCOMPARE(!content.text.isEmpty(), kind == PreviewContent::Kind::Text);
        QVERIFY(!content.note.isEmpty());
        QVERIFY(content.text.size() <= (64 << 10));
        QVERIFY(content.rows.size() <= 50);
    }

    void widget_showsATable()
    {
        FilePreview preview(s("File"));
        preview.show();
        preview.setFile(file("t.csv", "label,pixels\n1,\"a, \"\"b\"\"\"\n2\n"));
        auto *table = preview.findChild<QTableWidget *>(s("previewTable"));
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->horizontalHeaderItem(1)->text(), s("pixels"));
        QCOMPARE(table->item(0, 1)->text(), s("a, \"b\""));
        QCOMPARE(table->rowCount(), 2);
    }

    void widget_showsTheNewestFile()
    {
        FilePreview preview(s("File"));
        preview.resize(400, 300);
        preview.show();
        QSignalSpy shown(&preview, &FilePreview::shown);
        preview.setFile(file("one", "first"));
        preview.setFile(file("two", "second"));
        QTRY_COMPARE(shown.size(), 1); // the first came too late
        QCOMPARE(preview.findChild<QPlainTextEdit *>()->toPlainText(), s("second"));
        QImage image(100, 50, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(m_folder.filePath(s("i.png"))));
        preview.setFile(m_folder.filePath(s("i.png")));
        QTRY_COMPARE(shown.size(), 2);
        QVERIFY(preview.findChild<QLabel *>(s("previewImage"))->isVisible());
        preview.clear(s("Choose a file."));
        QVERIFY(!preview.findChild<QLabel *>(s("previewImage"))->isVisible());
        QCOMPARE(preview.findChild<QLabel *>(s("previewNote"))->text(), s("Choose a file."));
    }

    void writing_failsWithASentence()
    {
        std::optional<Result<>> answer;
        writeInWorker(m_folder.filePath(s("no/such/file")), "x", this,
                      [&](const Result<> &written) { answer = written; });
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QVERIFY(!answer->error().text().isEmpty());
        answer.reset();
        writeInWorker(m_folder.filePath(s("out")), "content", this,
                      [&](const Result<> &written) { answer = written; });
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
    }

private:
    QString file(const char *name, const QByteArray &content)
    {
        QFile f(m_folder.filePath(s(name)));
        if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
            qFatal("no file for a test");
        return f.fileName();
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFilePreview)
#include "tst_filepreview.moc"
