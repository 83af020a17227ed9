// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tree/sources.h"

#include <QTest>

using namespace trainshed::tree;

/// Two SPDX lines at the top of every source. (What can't hold a comment is named in REUSE.toml, and `reuse
/// lint` in tests/debian13 looks at all.)
class TestSpdx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void source_saysOwnerAndLicence();
};

void TestSpdx::source_saysOwnerAndLicence()
{
    const QStringList sources =
        files({QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.py"), QStringLiteral("*.sh"),
               QStringLiteral("*.cmake"), QStringLiteral("*.sql"), QStringLiteral("*.qss"),
               QStringLiteral("CMakeLists.txt"), QStringLiteral("run"), QStringLiteral("tidy")});
    QVERIFY(sources.size() > 10);
    QStringList without;
    for (const QString &path : sources) {
        const QByteArray top = content(path).left(400);
        if (!top.contains("SPDX-"
                          "FileCopyrightText: 2026 The Trainshed authors") ||
            !top.contains("SPDX-"
                          "License-Identifier: GPL-3.0-or-later"))
            without << path;
    }
    QVERIFY2(without.isEmpty(), qPrintable(u"without its SPDX lines:\n" + without.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSpdx)
#include "tst_spdx.moc"
