// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/states.h"
#include "ui/style/texts.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace trainshed {

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPhase_hasALookOfItsOwn();
    void phaseColour_canBeRead_data();
    void phaseColour_canBeRead();
    void icon_takesThePalettesText();
    void icon_isDrawnAtEachScale();
    void unknownIcon_isNull();
    void readable_keepsWhatIsReadable();
    void readable_mendsWhatIsNot();
    void duration_isShort_data();
    void duration_isShort();
    void size_hasAUnit_data();
    void size_hasAUnit();
    void relativeTime_isNearlyRight_data();
    void relativeTime_isNearlyRight();
    void exactTime_hasSeconds();
};

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
    palette.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    return palette;
}

QPalette lightPalette()
{
    return QPalette(QColor(0xef, 0xef, 0xef));
}

/// How many pixels are clearly visible and about this colour.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - colour.red()) +
                                 std::abs(pixel.green() - colour.green()) +
                                 std::abs(pixel.blue() - colour.blue());
            count += pixel.alpha() > 200 && distance < 30;
        }
    }
    return count;
}

} // namespace

void TestStyle::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestStyle::everyPhase_hasALookOfItsOwn()
{
    QCOMPARE(phaseLooks().size(), allPhases.size());
    QSet<QString> icons;
    for (size_t i = 0; i < allPhases.size(); ++i) {
        QCOMPARE(phaseLooks()[i].phase, allPhases[i]);
        icons << QString::fromLatin1(phaseLooks()[i].icon);
        QVERIFY2(!phaseIcon(allPhases[i]).isNull(), phaseLooks()[i].icon);
        const QImage drawn = phaseIcon(allPhases[i]).pixmap(32, 32).toImage();
        QVERIFY2(!drawn.isNull(), phaseLooks()[i].icon);
    }
    QCOMPARE(icons.size(), qsizetype(allPhases.size()));
}

void TestStyle::phaseColour_canBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestStyle::phaseColour_canBeRead()
{
    QFETCH(const QPalette, palette);
    for (const JobPhase phase : allPhases) {
        const double ratio = contrast(phaseColour(phase, palette), palette.color(QPalette::Base));
        QVERIFY2(ratio >= 4.5, qPrintable(phaseName(phase) + u' ' + QString::number(ratio)));
    }
}

void TestStyle::icon_takesThePalettesText()
{
    QGuiApplication::setPalette(lightPalette());
    const QIcon copy = icon(QStringLiteral("copy"));
    QVERIFY(pixelsOf(copy.pixmap(48, 48).toImage(), Qt::black) > 50);
    // The same icon, after the desktop went dark.
    QGuiApplication::setPalette(darkPalette());
    QCOMPARE(pixelsOf(copy.pixmap(48, 48).toImage(), Qt::black), 0);
    QVERIFY(pixelsOf(copy.pixmap(48, 48).toImage(), QColor(0xee, 0xee, 0xee)) > 50);
    QGuiApplication::setPalette(lightPalette());
}

void TestStyle::icon_isDrawnAtEachScale()
{
    const QPixmap pixmap = icon(QStringLiteral("copy")).pixmap(QSize(16, 16), 1.5);
    QCOMPARE(pixmap.size(), QSize(24, 24));
    QVERIFY(pixelsOf(pixmap.toImage(), Qt::black) > 10);
}

void TestStyle::unknownIcon_isNull()
{
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
}

void TestStyle::readable_keepsWhatIsReadable()
{
    QCOMPARE(readable(Qt::black, Qt::white), QColor(Qt::black));
    QCOMPARE(readable(QColor(0x00, 0x80, 0x00), Qt::white), QColor(0x00, 0x80, 0x00));
}

void TestStyle::readable_mendsWhatIsNot()
{
    for (const QColor &background : {QColor(Qt::white), QColor(Qt::black), QColor(0x80, 0x80, 0x80)}) {
        for (int hue = 0; hue < 360; hue += 15) {
            const QColor mended = readable(QColor::fromHsv(hue, 255, 255), background);
            QVERIFY(contrast(mended, background) >= 4.5);
        }
        QVERIFY(contrast(readable(background, background), background) >= 4.5);
    }
}

void TestStyle::duration_isShort_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QStringLiteral("–");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0.0 s");
    QTest::newRow("tenths are cut, not rounded") << qint64(9'999) << QStringLiteral("9.9 s");
    QTest::newRow("seconds") << qint64(59'999) << QStringLiteral("59 s");
    QTest::newRow("minutes") << qint64(185'000) << QStringLiteral("3 min 05 s");
    QTest::newRow("hours") << qint64(7'500'000) << QStringLiteral("2 h 05 min");
    QTest::newRow("days") << qint64(76) * 3'600'000 << QStringLiteral("3 d 4 h");
}

void TestStyle::duration_isShort()
{
    QFETCH(const qint64, milliseconds);
    QTEST(durationText(milliseconds), "text");
}

void TestStyle::size_hasAUnit_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown") << qint64(-1) << QStringLiteral("–");
    QTest::newRow("one") << qint64(1) << QStringLiteral("1 byte");
    QTest::newRow("bytes") << qint64(1023) << QStringLiteral("1023 bytes");
    QTest::newRow("KiB") << qint64(1536) << QStringLiteral("1.5 KiB");
    QTest::newRow("GiB") << (qint64(2) << 30) << QStringLiteral("2.0 GiB");
}

void TestStyle::size_hasAUnit()
{
    QFETCH(const qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

void TestStyle::relativeTime_isNearlyRight_data()
{
    QTest::addColumn<QDateTime>("then");
    QTest::addColumn<QString>("text");
    const QDateTime now(QDate(2026, 11, 23), QTime(14, 5, 30));
    QTest::newRow("now") << now.addSecs(-20) << QStringLiteral("just now");
    QTest::newRow("minutes") << now.addSecs(-300) << QStringLiteral("5 min ago");
    QTest::newRow("hours") << now.addSecs(-3 * 3600 - 60) << QStringLiteral("3 h ago");
    QTest::newRow("today") << now.addSecs(-7 * 3600) << QStringLiteral("today, 07:05");
    QTest::newRow("yesterday") << now.addDays(-1) << QStringLiteral("yesterday, 14:05");
    QTest::newRow("before") << now.addDays(-3) << QStringLiteral("2026-11-20, 14:05");
    QTest::newRow("in the future, by a wrong clock") << now.addDays(2) << QStringLiteral("2026-11-25, 14:05");
}

void TestStyle::relativeTime_isNearlyRight()
{
    QFETCH(const QDateTime, then);
    const QDateTime now(QDate(2026, 11, 23), QTime(14, 5, 30));
    QTEST(relativeTimeText(then.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()), "text");
}

void TestStyle::exactTime_hasSeconds()
{
    const QDateTime time(QDate(2026, 11, 23), QTime(2, 4, 5));
    QCOMPARE(exactTimeText(time.toMSecsSinceEpoch()), QStringLiteral("2026-11-23 02:04:05"));
    QCOMPARE(exactTimeText(0), QStringLiteral("–"));
    QCOMPARE(relativeTimeText(0, 1), QStringLiteral("–"));
    QVERIFY(countText(1'234'567).contains(QStringLiteral("567")));
}

} // namespace trainshed

QTEST_MAIN(trainshed::TestStyle)
#include "tst_style.moc"
