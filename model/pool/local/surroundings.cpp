// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pool/local/surroundings.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <sys/xattr.h>
#include <unistd.h>

namespace trainshed::surroundings {

namespace {

QByteArray readAll(const char *path)
{
    QFile f(QString::fromLatin1(path));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

/// Where our group lies in the hierarchy with this controller (version 1) or in version 2 (an empty name).
QByteArray ownGroup(const QByteArray &controller)
{
    QByteArray path;
    for (const QByteArray &line : readAll("/proc/self/cgroup").split('\n')) {
        const QList<QByteArray> parts = line.split(':'); // "4:memory:/path", "0::/path"
        if (parts.size() >= 3 && parts[1].split(',').contains(controller))
            path = line.mid(parts[0].size() + parts[1].size() + 2);
    }
    if (path.isEmpty())
        return {};
    for (const QByteArray &line : readAll("/proc/self/mountinfo").split('\n')) {
        const qsizetype dash = line.indexOf(" - ");
        const QList<QByteArray> left = line.left(dash).split(' ');
        const QList<QByteArray> right = line.mid(dash + 3).split(' ');
        if (dash < 0 || left.size() < 5 || right.size() < 3)
            continue;
        const bool matches = controller.isEmpty()
                                 ? right[0] == "cgroup2"
                                 : right[0] == "cgroup" && right[2].split(',').contains(controller);
        if (!matches)
            continue;
        const QByteArray root = left[3] == "/" ? QByteArray() : left[3];
        if (path.startsWith(root))
            return left[4] + path.mid(root.size());
    }
    return {};
}

} // namespace

QString cgroupBase()
{
    QByteArray base = qgetenv("TRAINSHED_CGROUP");
    if (base.isEmpty()) {
        base = ownGroup({});
        char delegated = 0;
        if (base.isEmpty() || ::getxattr(base.constData(), "user.delegate", &delegated, 1) != 1 ||
            delegated != '1')
            return {};
    }
    // cgroup.kill is of Linux 5.14; without it the walk through /proc does as well.
    const QByteArray members = base + "/cgroup.procs";
    const bool usable = ::access(base.constData(), W_OK) == 0 && ::access(members.constData(), F_OK) == 0;
    return usable ? QFile::decodeName(base) : QString();
}

QString oomCounter()
{
    const QByteArray v1 = ownGroup("memory");
    const QByteArray v2 = ownGroup({});
    for (const QByteArray &path : {QByteArray(v1 + "/memory.oom_control"), QByteArray(v2 + "/memory.events"),
                                   QByteArrayLiteral("/proc/vmstat")}) {
        if (readAll(path.constData()).contains("oom_kill "))
            return QFile::decodeName(path);
    }
    return {};
}

} // namespace trainshed::surroundings
