// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logsink.h"

namespace trainshed::ctl {

namespace {

class RawSink final : public LogSink
{
public:
    explicit RawSink(Output &out) : m_out(out) {}
    void take(int, const QByteArray &bytes) override { m_out.bytes(bytes); }
    void finish() override {}

private:
    Output &m_out;
};

class TerminalSink final : public LogSink
{
public:
    explicit TerminalSink(Output &out) : m_out(out) {}
    void take(int, const QByteArray &bytes) override { m_out.bytes(m_filter.feed(bytes)); }
    void finish() override { m_out.bytes(m_filter.finish() + "\x1b[0m"); }

private:
    Output &m_out;
    TerminalFilter m_filter;
};

class JsonLines final : public LogSink
{
public:
    explicit JsonLines(Output &out) : m_out(out) {}
    void take(int attempt, const QByteArray &bytes) override
    {
        m_attempt = attempt;
        m_line += bytes;
        qsizetype from = 0;
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n', from)) {
            print(m_line.sliced(from, end - from));
            from = end + 1;
        }
        m_line.remove(0, from);
    }
    void finish() override
    {
        if (!m_line.isEmpty())
            print(m_line);
        m_line.clear();
    }

private:
    void print(const QByteArray &line)
    {
        m_out.jsonLine({{QStringLiteral("attempt"), m_attempt},
                        {QStringLiteral("node"), 0},
                        {QStringLiteral("text"), QString::fromUtf8(line)}});
    }

    Output &m_out;
    QByteArray m_line;
    int m_attempt = 0;
};

} // namespace

std::unique_ptr<LogSink> LogSink::make(Output &out)
{
    if (out.look.json)
        return std::make_unique<JsonLines>(out);
    if (out.look.terminal)
        return std::make_unique<TerminalSink>(out);
    return std::make_unique<RawSink>(out);
}

} // namespace trainshed::ctl
