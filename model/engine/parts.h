// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/home.h"
#include "model/engine/machine.h"
#include "model/engine/settings.h"

#include <QString>
#include <QThreadPool>

#include <memory>

namespace trainshed {

class CodeStore;
class ContentCache;
class Keychain;
class SleepGuard;
class Store;
class Pool;

/// Everything that the engine stands on, made by app/engine or by a test. Outlives the engine.
struct EngineParts {
    Home home;
    const Clock *clock = nullptr;
    Store *store = nullptr;
    Pool *local = nullptr;               ///< where jobs of this computer run
    QThreadPool *workers = nullptr;      ///< for everything that may block
    std::shared_ptr<ContentCache> cache; ///< made by the engine where it is not given
    std::shared_ptr<CodeStore> code;     ///< made by the engine where it is not given
    Keychain *keychain = nullptr;        ///< null: secrets are kept in files
    SleepGuard *sleep = nullptr;         ///< null: nobody keeps the computer awake
    Machine machine;
    QString samples; ///< folder of the samples, or empty
    EngineSettings settings;
};

} // namespace trainshed
