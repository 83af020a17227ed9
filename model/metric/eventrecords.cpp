// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/metric/eventrecords.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>

// What a hostile file may bring about (a field of another wire type) is no fault of the program.
#define protozero_assert(condition)                                                                          \
    ((condition) ? static_cast<void>(0) : throw std::runtime_error("unexpected field"))
#include <protozero/pbf_reader.hpp>

namespace trainshed {

namespace {

constexpr qsizetype tagLimit = 200;        ///< characters, as of other metrics
constexpr qsizetype scalarTagLimit = 5000; ///< remembered of one file
constexpr qsizetype valueLimit = 10'000;   ///< of one event

// The fields of the messages, by their numbers.
namespace event {
constexpr protozero::pbf_tag_type wallTime = 1, step = 2, summary = 5;
} // namespace event
namespace summary {
constexpr protozero::pbf_tag_type value = 1;
} // namespace summary
namespace value {
constexpr protozero::pbf_tag_type tag = 1, simpleValue = 2, tensor = 8, metadata = 9;
} // namespace value
namespace metadata {
constexpr protozero::pbf_tag_type plugin = 1, pluginName = 1;
} // namespace metadata
namespace tensor {
constexpr protozero::pbf_tag_type type = 1, content = 4, floats = 5, doubles = 6, ints = 7, int64s = 10,
                                  halves = 13;
enum Type { Float = 1, Double = 2, Int32 = 3, Int64 = 9, BFloat16 = 14, Half = 19 };
} // namespace tensor

double fromBFloat16(quint16 bits)
{
    const quint32 wide = quint32(bits) << 16;
    float number = 0;
    std::memcpy(&number, &wide, sizeof number);
    return number;
}

/// IEEE 754's binary16.
double fromHalf(quint16 bits)
{
    const int exponent = (bits >> 10) & 0x1f;
    const int fraction = bits & 0x3ff;
    double number = 0;
    if (exponent == 0x1f)
        number = fraction == 0 ? std::numeric_limits<double>::infinity()
                               : std::numeric_limits<double>::quiet_NaN();
    else if (exponent == 0)
        number = std::ldexp(fraction, -24);
    else
        number = std::ldexp(fraction + 0x400, exponent - 25);
    return (bits & 0x8000) != 0 ? -number : number;
}

template<typename T>
std::optional<double> onlyOne(const protozero::data_view &bytes)
{
    if (bytes.size() != sizeof(T))
        return {};
    return static_cast<double>(qFromLittleEndian<T>(bytes.data()));
}

/// What lies in `tensor_content`.
std::optional<double> fromContent(const protozero::data_view &bytes, int type)
{
    switch (type) {
    case tensor::Float:
        return onlyOne<float>(bytes);
    case tensor::Double:
        return onlyOne<double>(bytes);
    case tensor::Int32:
        return onlyOne<qint32>(bytes);
    case tensor::Int64:
        return onlyOne<qint64>(bytes);
    case tensor::BFloat16:
        return bytes.size() == 2 ? std::optional(fromBFloat16(qFromLittleEndian<quint16>(bytes.data())))
                                 : std::nullopt;
    case tensor::Half:
        return bytes.size() == 2 ? std::optional(fromHalf(qFromLittleEndian<quint16>(bytes.data())))
                                 : std::nullopt;
    default:
        return {};
    }
}

/// Numbers come packed or, from old writers, one by one.
class OneNumber
{
public:
    void add(double number)
    {
        m_number = number;
        ++m_count;
    }
    template<typename Range>
    void addAll(const Range &range)
    {
        for (const auto number : range)
            add(static_cast<double>(number));
    }
    std::optional<double> take() const { return m_count == 1 ? std::optional(m_number) : std::nullopt; }

private:
    double m_number = 0;
    qsizetype m_count = 0;
};

std::optional<double> numberOf(protozero::pbf_reader message)
{
    using protozero::pbf_wire_type;
    const auto packed = [&message] { return message.wire_type() == pbf_wire_type::length_delimited; };
    int type = 0;
    protozero::data_view content;
    OneNumber number;
    OneNumber half;
    while (message.next()) {
        switch (message.tag()) {
        case tensor::type:
            type = message.get_enum();
            break;
        case tensor::content:
            content = message.get_view();
            break;
        case tensor::floats:
            packed() ? number.addAll(message.get_packed_float())
                     : number.add(static_cast<double>(message.get_float()));
            break;
        case tensor::doubles:
            packed() ? number.addAll(message.get_packed_double()) : number.add(message.get_double());
            break;
        case tensor::ints:
            packed() ? number.addAll(message.get_packed_int32()) : number.add(message.get_int32());
            break;
        case tensor::int64s:
            packed() ? number.addAll(message.get_packed_int64())
                     : number.add(static_cast<double>(message.get_int64()));
            break;
        case tensor::halves:
            packed() ? half.addAll(message.get_packed_int32()) : half.add(message.get_int32());
            break;
        default:
            message.skip();
        }
    }
    if (!content.empty())
        return fromContent(content, type);
    if (const auto bits = half.take()) {
        const auto sixteen = static_cast<quint16>(static_cast<qint64>(*bits) & 0xffff);
        return type == tensor::BFloat16 ? fromBFloat16(sixteen) : fromHalf(sixteen);
    }
    return number.take();
}

/// The name of the plugin that the value is for.
std::string pluginOf(protozero::pbf_reader message)
{
    std::string name;
    while (message.next(metadata::plugin)) {
        protozero::pbf_reader plugin = message.get_message();
        while (plugin.next(metadata::pluginName))
            name = plugin.get_string();
    }
    return name;
}

struct Value {
    QString tag;
    std::string plugin;
    std::optional<double> simple;
    std::optional<double> tensor;
};

Value valueOf(protozero::pbf_reader message)
{
    Value found;
    while (message.next()) {
        switch (message.tag()) {
        case value::tag: {
            const auto text = message.get_view();
            // More bytes than that make no more characters.
            found.tag =
                QString::fromUtf8(text.data(), std::min<qsizetype>(qsizetype(text.size()), tagLimit * 4))
                    .left(tagLimit);
            break;
        }
        case value::simpleValue:
            found.simple = static_cast<double>(message.get_float());
            break;
        case value::tensor:
            found.tensor = numberOf(message.get_message());
            break;
        case value::metadata:
            found.plugin = pluginOf(message.get_message());
            break;
        default:
            message.skip();
        }
    }
    return found;
}

} // namespace

bool EventRecords::read(QByteArrayView event, QList<MetricPoint> &points)
{
    const qsizetype before = points.size();
    std::optional<WallTime> time;
    double step = 0;
    try {
        protozero::pbf_reader message(event.data(), static_cast<std::size_t>(event.size()));
        while (message.next()) {
            if (message.tag() == event::wallTime) {
                const double seconds = message.get_double();
                if (std::isfinite(seconds) && seconds > 0 && seconds < 1e11)
                    time = static_cast<WallTime>(seconds * 1000);
            } else if (message.tag() == event::step) {
                step = static_cast<double>(message.get_int64());
            } else if (message.tag() == event::summary) {
                protozero::pbf_reader all = message.get_message();
                while (all.next(summary::value) && points.size() - before < valueLimit) {
                    const Value one = valueOf(all.get_message());
                    if (one.plugin == "scalars" && m_scalars.size() < scalarTagLimit)
                        m_scalars.insert(one.tag);
                    const bool isScalar =
                        one.plugin == "scalars" || (one.plugin.empty() && m_scalars.contains(one.tag));
                    const auto number = one.simple ? one.simple : isScalar ? one.tensor : std::nullopt;
                    if (number && !one.tag.isEmpty())
                        points.append({one.tag, 0, *number, {}});
                }
            } else {
                message.skip();
            }
        }
    } catch (const std::exception &) {
        points.resize(before);
        return false;
    }
    // They may stand behind the values.
    for (qsizetype i = before; i < points.size(); ++i) {
        points[i].step = step;
        points[i].time = time;
    }
    return true;
}

} // namespace trainshed
