// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/protocol/client/enginestarter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace trainshed {

namespace {

QString findEngine()
{
    const QString name = QStringLiteral("trainshed-engine");
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    if (QFileInfo(beside).isExecutable())
        return beside;
    return QStandardPaths::findExecutable(name);
}

QString text(const char *source)
{
    return QCoreApplication::translate("EngineStarter", source);
}

} // namespace

EngineStarter::EngineStarter(Home home, QString program)
    : m_home(std::move(home)), m_program(std::move(program))
{}

Result<> EngineStarter::start() const
{
    const QString program = m_program.isEmpty() ? findEngine() : m_program;
    if (program.isEmpty())
        return Error{
            ErrorCode::Unreachable,
            text(QT_TRANSLATE_NOOP("EngineStarter", "The program trainshed-engine is not installed beside "
                                                    "this one.")),
            QCoreApplication::applicationDirPath()};
    if (const Result<> made = m_home.create(); !made)
        return made.error();
    QProcess engine;
    engine.setProgram(program);
    if (!m_home.root.isEmpty())
        engine.setArguments({QStringLiteral("--home"), m_home.root});
    engine.setWorkingDirectory(QStringLiteral("/"));
    engine.setStandardInputFile(QProcess::nullDevice());
    engine.setStandardOutputFile(QProcess::nullDevice());
    engine.setStandardErrorFile(errorPath(), QIODevice::Truncate);
    if (!engine.startDetached())
        return Error{ErrorCode::Unreachable,
                     text(QT_TRANSLATE_NOOP("EngineStarter", "The engine can't be started.")),
                     QString(program + u": " + engine.errorString())};
    return Done{};
}

QString EngineStarter::lastWords() const
{
    QFile file(errorPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > 4096)
        file.seek(file.size() - 4096);
    const QList<QByteArray> lines = file.read(4096).trimmed().split('\n');
    return QString::fromUtf8(lines.last()).left(500);
}

} // namespace trainshed
