// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// QVERIFY for a Result: prints its error when it holds one. The expression is evaluated once.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto &verified = (expression);                                                                 \
        QVERIFY2(verified, verified ? "" : qUtf8Printable(verified.error().text()));                         \
    } while (false)
