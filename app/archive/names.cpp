// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/names.h"

#include "model/archive/workercontract.h"

#include <algorithm>
#include <climits>
#include <string_view>

namespace trainshed::archive {

Place placeOf(const std::string &name)
{
    Place place;
    place.wasAbsolute = !name.empty() && name.front() == '/';
    if (name.empty())
        place.note = noteNameBad;
    std::size_t depth = 0;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string_view part = std::string_view(name).substr(at, end - at);
        at = end + 1;
        if (part.empty() || part == ".")
            continue;
        if (part == "..")
            place.note = noteEscapes;
        else if (part.size() > NAME_MAX && !place.note)
            place.note = noteNameBad;
        if (++depth > mostDepth && !place.note)
            place.note = noteTooDeep;
        if (!place.path.empty())
            place.path += '/';
        place.path += part;
    }
    if (place.path.size() > mostPath && !place.note)
        place.note = noteNameBad;
    return place;
}

} // namespace trainshed::archive
