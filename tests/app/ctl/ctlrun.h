// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "tests/support/fakeengine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace trainshed {

/// What a run of the program left behind.
struct CtlRun {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QStringList errorLines() const { return QString::fromUtf8(err).split(u'\n', Qt::SkipEmptyParts); }
};

/// The program in this process, before a fake engine: arguments in, status and streams out.
class CtlRunner
{
public:
    CtlRun run(const QStringList &arguments)
    {
        CtlRun result;
        ctl::Output out(
            [&](const QByteArray &bytes) {
                result.out += bytes;
                return outWorks;
            },
            [&](const QByteArray &bytes) {
                result.err += bytes;
                return true;
            });
        out.look.terminal = terminal;
        const QStringList all = QStringList{QStringLiteral("--home"), home.path()} + arguments;
        result.status = static_cast<int>(
            ctl::runProgram(all, out, [this](const Home &, bool) { return engine.client(); }));
        out.flush();
        return result;
    }
    /// Words without spaces in them.
    CtlRun run(const char *words) { return run(QString::fromUtf8(words).split(u' ')); }

    QString file(const QByteArray &content)
    {
        const QString path = home.filePath(QStringLiteral("file-%1").arg(++m_files));
        QFile f(path);
        if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
            qFatal("no file for a test");
        return path;
    }

    FakeEngine engine;
    QTemporaryDir home;
    bool terminal = false;
    bool outWorks = true;

private:
    int m_files = 0;
};

} // namespace trainshed
