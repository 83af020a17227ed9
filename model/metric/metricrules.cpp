// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/metricrules.h"

#include "model/job/metric.h"
#include "model/log/linetext.h"
#include "model/log/logtimes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace trainshed {

namespace {

constexpr qsizetype ruleLimit = 100;
constexpr qsizetype nameLimit = 200;
constexpr qsizetype expressionLimit = 1000;
constexpr qsizetype lineLimit = 10'000;
constexpr qsizetype hitLimit = 5;
constexpr qsizetype shownLimit = 300; ///< characters of a line

/// Some milliseconds of PCRE2's time; an expression can only make it less.
QRegularExpression bounded(const QString &expression)
{
    return QRegularExpression(QString(u"(*LIMIT_MATCH=100000)" + expression));
}

Error refusal(qsizetype index, const char *member, const QString &why)
{
    return {ErrorCode::InvalidArgument, why,
            QStringLiteral("rules[%1].%2").arg(index).arg(QLatin1String(member))};
}

bool hasNumber(QStringView line)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::any_of(line.begin(), line.end(), isDigit) || line.contains(u"nan", Qt::CaseInsensitive) ||
           line.contains(u"inf", Qt::CaseInsensitive);
}

/// As Python, C and people write numbers: "-nan" and "Infinity" too, and what closes a list or a sentence
/// behind one is passed over.
std::optional<double> numberOf(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && QStringView(u",;:)]}'\"%").contains(text.back()))
        text.chop(1);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (isNumber || std::isinf(value)) // "1e400" is beyond what there is a number for
        return value;
    const bool isNegative = text.startsWith(u'-');
    const QStringView word = isNegative || text.startsWith(u'+') ? text.mid(1) : text;
    const auto is = [word](QStringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(u"nan"))
        return std::numeric_limits<double>::quiet_NaN();
    if (!is(u"inf") && !is(u"infinity"))
        return {};
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return isNegative ? -infinity : infinity;
}

/// When the lines of a log came, asked for in their order.
class LineClock
{
public:
    explicit LineClock(QString log) : m_log(std::move(log)) {}
    std::optional<WallTime> at(qint64 offset)
    {
        if (!std::exchange(m_wasOpened, true) && !m_log.isEmpty()) {
            if (auto times = LogTimes::open(LogTimes::pathFor(m_log)))
                m_times = *times;
        }
        if (!m_times)
            return {};
        if (!m_span || offset >= m_span->end.value())
            m_span = m_times->spanAt(ByteOffset(offset));
        return m_span ? std::optional<WallTime>(m_span->timeMs) : std::nullopt;
    }

private:
    QString m_log;
    bool m_wasOpened = false;
    std::shared_ptr<const LogTimes> m_times;
    std::optional<LogTimes::Span> m_span;
};

class RuleParser final : public LineParser
{
public:
    RuleParser(const QList<MetricRule> &rules, const QString &log) : LineParser(true), m_clock(log)
    {
        for (const MetricRule &rule : rules)
            m_rules.push_back({rule.name, RuleMatcher(rule), 0});
    }
    QStringList givenUp() const override
    {
        QStringList names;
        for (const Rule &rule : m_rules) {
            if (rule.matcher.isGivenUp())
                names.append(rule.name);
        }
        return names;
    }

protected:
    void line(QByteArrayView bytes, const TakePoint &take) override
    {
        const QString text = plainLine(bytes);
        if (!hasNumber(text))
            return;
        for (Rule &rule : m_rules) {
            if (const auto match = rule.matcher.match(text)) {
                ++rule.matches;
                take({rule.name, match->step.value_or(static_cast<double>(rule.matches)), match->value,
                      m_clock.at(lineStart())});
            }
        }
    }

private:
    struct Rule {
        QString name;
        RuleMatcher matcher;
        qint64 matches = 0;
    };
    std::vector<Rule> m_rules;
    LineClock m_clock;
};

/// The lines of a text, as the parsers have them.
class Lines final : public LineParser
{
public:
    explicit Lines(std::function<void(const QString &line)> take) : LineParser(true), m_take(std::move(take))
    {}

protected:
    void line(QByteArrayView bytes, const TakePoint &) override { m_take(plainLine(bytes)); }

private:
    std::function<void(const QString &line)> m_take;
};

void forEachLine(QByteArrayView log, const std::function<void(const QString &line)> &take)
{
    Lines lines(take);
    lines.feed(log, [](const MetricPoint &) {});
    lines.end([](const MetricPoint &) {});
}

const auto numberExpression =
    QStringLiteral("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?|[-+]?(?i:nan|inf(?:inity)?)");
const auto stepNames = QStringLiteral("global_step|step|iteration|iter|epoch|batch");

/// What is known of one name that numbers stand behind.
struct Candidate {
    QString name;
    QString stepName; ///< of the line where it was first
    qint64 count = 0;
};

bool isMeasured(const QString &name, const QString &number)
{
    if (isCounter(name))
        return false;
    // A whole number behind an unknown word is a version, a port, a size …
    return goalOf(name) != MetricGoal::None || number.contains(u'.') ||
           number.contains(u'e', Qt::CaseInsensitive);
}

MetricRule ruleFor(const Candidate &one)
{
    const QString key = QString(u"(?<![\\w./-])" + QRegularExpression::escape(one.name) +
                                u"[\"']?\\s*[=:]\\s*(?<value>" + numberExpression + u")");
    if (one.stepName.isEmpty())
        return {one.name, key};
    return {one.name, QString(u"^(?=(?:.*?\\b" + QRegularExpression::escape(one.stepName) +
                              u"\\b[\"']?[\\s=:#\\[]*(?<step>\\d+(?:\\.\\d+)?))?).*?" + key)};
}

} // namespace

Result<> checkMetricRules(const QList<MetricRule> &rules)
{
    if (rules.size() > ruleLimit)
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate("MetricRules", "There can be 100 rules at the most."),
                     {}};
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const MetricRule &rule = rules[i];
        if (rule.name.trimmed().isEmpty() || rule.name.size() > nameLimit)
            return refusal(
                i, "name",
                QCoreApplication::translate("MetricRules", "The name of a metric has 1 to 200 characters."));
        if (rule.expression.size() > expressionLimit)
            return refusal(i, "expression",
                           QCoreApplication::translate("MetricRules",
                                                       "The expression has 1000 characters at the most."));
        const QRegularExpression expression = bounded(rule.expression);
        if (!expression.isValid()) {
            return refusal(i, "expression",
                           QCoreApplication::translate("MetricRules", "The expression of “%1” is none: %2.")
                               .arg(rule.name, expression.errorString()));
        }
        if (expression.captureCount() < 1)
            return refusal(
                i, "expression",
                QCoreApplication::translate(
                    "MetricRules", "The expression of “%1” needs a group for the value, as in loss=(\\S+).")
                    .arg(rule.name));
    }
    return Done{};
}

RuleMatcher::RuleMatcher(const MetricRule &rule) : m_expression(bounded(rule.expression))
{
    const QStringList groups = m_expression.namedCaptureGroups();
    m_value = static_cast<int>(groups.indexOf(u"value"));
    m_step = static_cast<int>(groups.indexOf(u"step"));
    if (m_value < 0)
        m_value = m_step == 1 ? 2 : 1;
}

std::optional<RuleMatcher::Match> RuleMatcher::match(const QString &line)
{
    if (isGivenUp())
        return {};
    const QRegularExpressionMatch found = m_expression.match(line);
    if (!found.isValid())
        ++m_exceeded;
    if (!found.hasMatch())
        return {};
    const auto value = numberOf(found.capturedView(m_value));
    if (!value)
        return {};
    Match match{*value, {}};
    const auto step = m_step >= 0 ? numberOf(found.capturedView(m_step)) : std::nullopt;
    if (step && std::isfinite(*step))
        match.step = *step;
    return match;
}

QString plainLine(QByteArrayView bytes)
{
    const bool isPlain = std::none_of(bytes.begin(), bytes.end(),
                                      [](char c) { return static_cast<quint8>(c) < 0x20 && c != '\t'; });
    if (!isPlain)
        return lineText(bytes.first(std::min(bytes.size(), lineLimit * 4))).text.left(lineLimit);
    return QString::fromUtf8(bytes.first(std::min(bytes.size(), lineLimit * 4))).left(lineLimit);
}

std::unique_ptr<MetricParser> ruleParser(const QList<MetricRule> &rules, const QString &log)
{
    return std::make_unique<RuleParser>(rules, log);
}

QList<RuleTrial> tryRules(const QList<MetricRule> &rules, QByteArrayView log)
{
    QList<RuleTrial> trials(rules.size());
    std::vector<RuleMatcher> matchers;
    for (const MetricRule &rule : rules)
        matchers.emplace_back(rule);
    qint64 number = 0;
    forEachLine(log, [&](const QString &line) {
        ++number;
        if (!hasNumber(line))
            return;
        for (qsizetype i = 0; i < rules.size(); ++i) {
            RuleTrial &trial = trials[i];
            RuleMatcher &matcher = matchers[static_cast<size_t>(i)];
            const auto match = matcher.match(line);
            trial.isGivenUp = matcher.isGivenUp();
            if (!match)
                continue;
            ++trial.matches;
            if (trial.hits.size() == hitLimit)
                trial.hits.removeFirst();
            const double step = match->step.value_or(static_cast<double>(trial.matches));
            trial.hits.append({number, line.left(shownLimit), {rules[i].name, step, match->value, {}}});
        }
    });
    return trials;
}

QList<MetricRule> suggestRules(QByteArrayView log)
{
    constexpr qsizetype candidateLimit = 500;
    constexpr qsizetype suggestionLimit = 20;
    static const QRegularExpression pairs(QString(
        u"(?<![\\w./-])([A-Za-z_][\\w./-]{0,60})[\"']?\\s*[=:]\\s*(" + numberExpression + u")(?![\\w.:/])"));
    static const QRegularExpression steps(QString(u"\\b(" + stepNames + u")\\b[\"']?[\\s=:#\\[]*\\d"),
                                          QRegularExpression::CaseInsensitiveOption);
    QHash<QString, Candidate> all;
    forEachLine(log, [&all](const QString &line) {
        if (!hasNumber(line))
            return;
        QString stepName;
        auto found = pairs.globalMatch(line);
        while (found.hasNext()) {
            const QRegularExpressionMatch pair = found.next();
            const QString name = pair.captured(1);
            const bool isKnown = all.contains(name);
            if (!numberOf(pair.captured(2)) || !isMeasured(name, pair.captured(2)) ||
                (!isKnown && all.size() >= candidateLimit))
                continue;
            Candidate &one = all[name];
            if (!isKnown) {
                const QRegularExpressionMatch step = steps.match(line);
                one.name = name;
                one.stepName = step.captured(1);
            }
            ++one.count;
        }
    });
    QList<Candidate> sorted = all.values();
    std::sort(sorted.begin(), sorted.end(), [](const Candidate &a, const Candidate &b) {
        return a.count != b.count ? a.count > b.count : a.name < b.name;
    });
    QList<MetricRule> rules;
    for (const Candidate &one : std::as_const(sorted)) {
        if (rules.size() < suggestionLimit)
            rules.append(ruleFor(one));
    }
    return rules;
}

} // namespace trainshed
