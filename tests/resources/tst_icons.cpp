// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBitArray>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QImage>
#include <QTest>

static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

/// Every icon that the window asks for is there and can be drawn by Qt's SVG renderer.
class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void icon_isDrawnAtEverySize_data();
    void icon_isDrawnAtEverySize();
    void icon_neutralFollowsThePalette();
    void resources_holdNoIconThatIsNotNamed();
    void statusIcons_differInShape();
};

namespace {

const char names[] =
    "app-trainshed job-new stop rebuild delete folder-open copy save search find-next find-previous "
    "reveal follow wrap refresh settings help close filter clear details log add remove edit draft warning "
    "error info ok busy chevron-up chevron-down chevron-left chevron-right nav-jobs nav-algorithms "
    "nav-datasets nav-experiments nav-resources status-creating status-pending status-running "
    "status-completed status-failed status-terminating status-terminated status-abnormal "
    "empty-jobs empty-algorithms empty-experiments import export nav-storage folder file metrics";

QStringList iconNames()
{
    return QString::fromLatin1(names).split(u' ');
}

QString path(const QString &name)
{
    return u":/icons/" + name + u".svg";
}

QImage drawn(const QString &name, int size)
{
    return QIcon(path(name)).pixmap(QSize(size, size)).toImage().convertToFormat(QImage::Format_ARGB32);
}

int visiblePixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 100;
    return count;
}

/// What is left of an icon without colours: its shape, with the white sign cut out.
QBitArray shape(const QString &name)
{
    constexpr int size = 16;
    const QImage image = drawn(name, size);
    QBitArray bits(size * size);
    for (int i = 0; i < bits.size(); ++i) {
        const QRgb pixel = image.pixel(i % size, i / size);
        bits.setBit(i, qAlpha(pixel) > 127 && qGray(pixel) < 190);
    }
    return bits;
}

} // namespace

void TestIcons::initTestCase()
{
    initResources();
}

void TestIcons::icon_isDrawnAtEverySize_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : iconNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::icon_isDrawnAtEverySize()
{
    QFETCH(QString, name);
    QVERIFY2(QFile::exists(path(name)), "not in resources.qrc");
    for (int size : {16, 24, 64}) {
        const QImage image = drawn(name, size);
        QCOMPARE(image.size(), QSize(size, size));
        // The thinnest sign, "remove", is one stroke.
        QVERIFY2(visiblePixels(image) >= size / 2, qPrintable(QStringLiteral("empty at %1").arg(size)));
    }
}

/// The helper that colours icons replaces "#000000": no other black or white may stand for the neutral.
void TestIcons::icon_neutralFollowsThePalette()
{
    for (const QString &name : iconNames()) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        for (const char *word : {"black", "currentColor", "#000\"", "var(", "<mask", "<filter", "<style"})
            QVERIFY2(!svg.contains(word), qPrintable(name + u" uses " + QLatin1String(word)));
        QVERIFY2(!svg.contains("#ffffff") || name.startsWith(u"status-"), qPrintable(name));
    }
}

void TestIcons::resources_holdNoIconThatIsNotNamed()
{
    QStringList held = QDir(QStringLiteral(":/icons")).entryList(QDir::Files);
    held.replaceInStrings(QStringLiteral(".svg"), QString());
    QStringList wanted = iconNames();
    held.sort();
    wanted.sort();
    QCOMPARE(held, wanted);
}

void TestIcons::statusIcons_differInShape()
{
    const QStringList status = iconNames().filter(QStringLiteral("status-"));
    QCOMPARE(status.size(), 8);
    for (qsizetype a = 0; a < status.size(); ++a) {
        for (qsizetype b = a + 1; b < status.size(); ++b) {
            const auto different = (shape(status[a]) ^ shape(status[b])).count(true);
            QVERIFY2(different >= 20, qPrintable(QStringLiteral("%1 and %2 differ in %3 of 256 pixels only")
                                                     .arg(status[a], status[b])
                                                     .arg(different)));
        }
    }
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
