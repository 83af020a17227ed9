// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace trainshed::ctl {

/// The texts of this program: Ctl::tr().
class Ctl
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

/// Where bytes go; false when they can't be written.
using Sink = std::function<bool(const QByteArray &)>;

/// Results on standard output, for people or as JSON; messages for people on standard error.
class Output
{
public:
    struct Look {
        bool json = false;
        bool quiet = false;
        bool terminal = false; ///< standard output is one: what a job wrote must be made harmless
        bool colours = false;
        bool progress = false; ///< standard error is a terminal: a line of it may be written over
    };
    Output(Sink out, Sink err) : m_out(std::move(out)), m_err(std::move(err)) {}
    ~Output() { flush(); }
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    Look look;

    /// A line of a result, for people.
    void line(const QString &text) { bytes(text.toUtf8() + '\n'); }
    /// As they are.
    void bytes(const QByteArray &bytes);
    /// One whole document.
    void json(const QJsonValue &document);
    /// One document on a line of its own, written at once.
    void jsonLine(const QJsonObject &document);

    /// What a person may like to know; not with --quiet.
    void message(const QString &text);
    void warning(const QString &text);
    void error(const QString &text);
    /// A line on standard error without our name before it.
    void errorLine(const QString &text);

    /// On standard error, without a line break.
    void prompt(const QString &text);
    /// A line that the next one takes the place of; an empty text removes it. Only where look.progress.
    void progress(const QString &text);

    /// False when standard output could not be written, now or before.
    bool flush();

private:
    Sink m_out;
    Sink m_err;
    QByteArray m_buffer;
    bool m_broken = false;
    bool m_hasProgress = false;
};

/// Text from elsewhere as one that a terminal shows and does not obey: control characters and what reorders
/// or hides text become visible.
QString harmless(const QString &text);

} // namespace trainshed::ctl
