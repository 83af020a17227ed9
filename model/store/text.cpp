// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trainshed {

QString messageToText(const Message &message)
{
    if (message.isEmpty())
        return QStringLiteral(""); // not null: the columns are NOT NULL
    QJsonObject object{{QStringLiteral("c"), message.code}};
    if (!message.args.isEmpty())
        object.insert(QStringLiteral("a"), QJsonArray::fromStringList(message.args));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Message messageFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Message message{object.value(u"c").toString(), {}};
    for (const QJsonValue &arg : object.value(u"a").toArray())
        message.args.append(arg.toString());
    return message;
}

} // namespace trainshed
