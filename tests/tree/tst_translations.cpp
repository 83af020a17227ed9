// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/sources.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace trainshed::tree;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< one, or one for each plural form; empty while it is not finished
    bool plural = false;
};

Message readMessage(QXmlStreamReader *xml)
{
    Message message;
    message.plural = xml->attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml->readNextStartElement()) {
        if (xml->name() == u"source") {
            message.source = xml->readElementText();
        } else if (xml->name() != u"translation" || xml->attributes().hasAttribute(QLatin1String("type"))) {
            xml->skipCurrentElement();
        } else if (!message.plural) {
            message.translations << xml->readElementText();
        } else {
            while (xml->readNextStartElement())
                message.translations << xml->readElementText();
        }
    }
    return message;
}

QList<Message> readMessages(QXmlStreamReader *xml)
{
    QList<Message> all;
    while (!xml->atEnd()) {
        if (xml->readNext() == QXmlStreamReader::StartElement && xml->name() == u"message")
            all << readMessage(xml);
    }
    return all;
}

/// The places where values go in: %1, %L2, %n; sorted. In a plural form %n may be left out ("one job").
QStringList places(const QString &text, bool plural)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d{1,2}|n)"));
    QStringList found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!plural || name != u"n")
            found << name;
    }
    found.sort();
    return found;
}

} // namespace

/// A translation may say it differently, but must not lose a value.
class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void translation_keepsPlaces_data();
    void translation_keepsPlaces();
    void loss_isNoticed();
    void language_isEmbedded();
};

void TestTranslations::translation_keepsPlaces_data()
{
    QTest::addColumn<QString>("path");
    const QStringList found = files({QStringLiteral("trainshed_*.ts")});
    QVERIFY(!found.isEmpty());
    for (const QString &path : found)
        QTest::newRow(qPrintable(path)) << path;
}

void TestTranslations::translation_keepsPlaces()
{
    QFETCH(QString, path);
    QXmlStreamReader xml(content(path));
    QStringList faults;
    qsizetype finished = 0;
    const QList<Message> all = readMessages(&xml);
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const Message &message : all) {
        finished += message.translations.isEmpty() ? 0 : 1;
        for (const QString &translation : message.translations) {
            if (places(translation, message.plural) != places(message.source, message.plural))
                faults << QString(message.source + u" → " + translation);
        }
    }
    qInfo("%lld of %lld translated", qlonglong(finished), qlonglong(all.size()));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestTranslations::loss_isNoticed()
{
    QVERIFY(places(QStringLiteral("%1 of %L2"), false) == places(QStringLiteral("%2 hat %1"), false));
    QVERIFY(places(QStringLiteral("%1 of %2"), false) != places(QStringLiteral("nur %1"), false));
    QVERIFY(places(QStringLiteral("%n job(s) in %1"), true) ==
            places(QStringLiteral("ein Auftrag in %1"), true));
}

void TestTranslations::language_isEmbedded()
{
    for (const QString &path : files({QStringLiteral("trainshed_*.ts")})) {
        const QString name = QFileInfo(path).completeBaseName();
        QTranslator translator;
        QVERIFY2(translator.load(QString(u":/i18n/" + name)), qPrintable(name));
        // Qt completes de to de_DE.
        QVERIFY2(QString(u"trainshed_" + translator.language()).startsWith(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
