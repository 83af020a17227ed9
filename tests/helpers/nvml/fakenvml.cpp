// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A libnvidia-ml.so.1 that plays what a file says (TRAINSHED_FAKE_NVML), read anew at each call, so that a
// test can change the scene while it plays. One word and its values, parted by "|", a line:
//   init|STATUS                  nvmlInit answers with it
//   hang|NAME                    that call never returns: init, memory
//   gpu|UUID|NAME|BUS|TOTAL MiB|USED MiB|PER CENT|DEGREES|MILLIWATTS|STATUS   STATUS: of each question about
//   it mig|INDEX|UUID|NAME|TOTAL MiB|USED MiB      an instance of the GPU of that index link|INDEX|BUS an
//   NVLink that is up process|INDEX|PID|MiB|c or g
#include "model/device/nvmlapi.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace trainshed::nvml;

namespace {

using Line = std::vector<std::string>;

std::vector<Line> scene(const char *word)
{
    std::vector<Line> lines;
    const char *path = std::getenv("TRAINSHED_FAKE_NVML");
    std::ifstream file(path ? path : "");
    for (std::string text; std::getline(file, text);) {
        Line line;
        std::istringstream cells(text);
        for (std::string cell; std::getline(cells, cell, '|');)
            line.push_back(cell);
        if (!line.empty() && line[0] == word)
            lines.push_back(line);
    }
    return lines;
}

void mayHang(const char *call)
{
    for (const Line &line : scene("hang")) {
        while (line[1] == call)
            ::pause();
    }
}

/// Handles: 1 + the GPU's index; of an instance 1000 × (1 + index) + its place.
size_t number(Device device)
{
    return reinterpret_cast<size_t>(device);
}

Line of(Device device)
{
    const size_t n = number(device);
    if (n < 1000) {
        const auto gpus = scene("gpu");
        return n >= 1 && n <= gpus.size() ? gpus[n - 1] : Line();
    }
    size_t place = 0;
    for (const Line &line : scene("mig")) {
        if (std::stoul(line[1]) + 1 == n / 1000 && place++ == n % 1000)
            return {"gpu", line[2], line[3], "", line[4], line[5], "", "", "", "0"};
    }
    return {};
}

int copy(const std::string &text, char *out, unsigned size)
{
    std::snprintf(out, size, "%s", text.c_str());
    return Success;
}

int answer(Device device, size_t cell, unsigned *value)
{
    const Line line = of(device);
    if (line.size() < 10)
        return NotFound;
    if (const int status = std::stoi(line[9]); status != Success)
        return status;
    if (line[cell].empty())
        return NotSupported;
    *value = static_cast<unsigned>(std::stoul(line[cell]));
    return Success;
}

PciInfo address(const std::string &bus)
{
    PciInfo info{};
    std::sscanf(bus.c_str(), "%x:%x:%x", &info.domain, &info.bus, &info.device);
    return info;
}

int processes(Device device, const char *kind, unsigned *count, ProcessInfo *infos)
{
    std::vector<ProcessInfo> found;
    for (const Line &line : scene("process")) {
        if (std::stoul(line[1]) + 1 == number(device) && line[4] == kind) {
            const unsigned long long memory = line[3].empty() ? notAvailable : std::stoull(line[3]) << 20U;
            found.push_back({static_cast<unsigned>(std::stoul(line[2])), memory, 0, 0});
        }
    }
    const unsigned room = *count;
    *count = static_cast<unsigned>(found.size());
    if (found.size() > room)
        return InsufficientSize;
    std::copy(found.begin(), found.end(), infos);
    return Success;
}

} // namespace

// The names are the library's.
// NOLINTBEGIN(readability-identifier-naming)
extern "C" {

int nvmlInit_v2()
{
    mayHang("init");
    const auto lines = scene("init");
    return lines.empty() ? int(Success) : std::stoi(lines[0][1]);
}
int nvmlShutdown()
{
    return Success;
}
const char *nvmlErrorString(int status)
{
    switch (status) {
    case GpuIsLost:
        return "GPU is lost";
    case VersionMismatch:
        return "Driver/library version mismatch";
    case DriverNotLoaded:
        return "Driver Not Loaded";
    default:
        return "Unknown Error";
    }
}
int nvmlSystemGetDriverVersion(char *out, unsigned size)
{
    return copy("550.54.15", out, size);
}
int nvmlSystemGetCudaDriverVersion_v2(int *version)
{
    *version = 12'040;
    return Success;
}
int nvmlDeviceGetCount_v2(unsigned *count)
{
    *count = static_cast<unsigned>(scene("gpu").size());
    return Success;
}
int nvmlDeviceGetHandleByIndex_v2(unsigned index, Device *device)
{
    *device = reinterpret_cast<Device>(static_cast<size_t>(index) + 1);
    return Success;
}
int nvmlDeviceGetName(Device device, char *out, unsigned size)
{
    return copy(of(device).at(2), out, size);
}
int nvmlDeviceGetUUID(Device device, char *out, unsigned size)
{
    return copy(of(device).at(1), out, size);
}
int nvmlDeviceGetPciInfo_v3(Device device, PciInfo *info)
{
    *info = address(of(device).at(3));
    return Success;
}
int nvmlDeviceGetMemoryInfo(Device device, Memory *memory)
{
    mayHang("memory");
    unsigned total = 0;
    unsigned used = 0;
    if (const int status = answer(device, 4, &total); status != Success)
        return status;
    answer(device, 5, &used);
    *memory = {static_cast<unsigned long long>(total) << 20U,
               static_cast<unsigned long long>(total - used) << 20U,
               static_cast<unsigned long long>(used) << 20U};
    return Success;
}
int nvmlDeviceGetUtilizationRates(Device device, Utilization *use)
{
    return answer(device, 6, &use->gpu);
}
int nvmlDeviceGetTemperature(Device device, unsigned, unsigned *degrees)
{
    return answer(device, 7, degrees);
}
int nvmlDeviceGetPowerUsage(Device device, unsigned *milliwatts)
{
    return answer(device, 8, milliwatts);
}
int nvmlDeviceGetMigMode(Device device, unsigned *current, unsigned *pending)
{
    *current = *pending = 0;
    for (const Line &line : scene("mig")) {
        if (std::stoul(line[1]) + 1 == number(device))
            *current = *pending = 1;
    }
    return Success;
}
int nvmlDeviceGetMaxMigDeviceCount(Device, unsigned *count)
{
    *count = 7;
    return Success;
}
int nvmlDeviceGetMigDeviceHandleByIndex(Device device, unsigned index, Device *instance)
{
    *instance = reinterpret_cast<Device>(number(device) * 1000 + index);
    return of(*instance).empty() ? int(NotFound) : int(Success);
}
int nvmlDeviceGetNvLinkState(Device device, unsigned link, unsigned *active)
{
    PciInfo ignored{};
    int nvmlDeviceGetNvLinkRemotePciInfo_v2(Device, unsigned, PciInfo *);
    *active = nvmlDeviceGetNvLinkRemotePciInfo_v2(device, link, &ignored) == Success;
    return Success;
}
int nvmlDeviceGetNvLinkRemotePciInfo_v2(Device device, unsigned link, PciInfo *info)
{
    unsigned place = 0;
    for (const Line &line : scene("link")) {
        if (std::stoul(line[1]) + 1 == number(device) && place++ == link) {
            *info = address(line[2]);
            return Success;
        }
    }
    return NotSupported;
}
int nvmlDeviceGetComputeRunningProcesses_v3(Device device, unsigned *count, ProcessInfo *infos)
{
    return processes(device, "c", count, infos);
}
int nvmlDeviceGetGraphicsRunningProcesses_v3(Device device, unsigned *count, ProcessInfo *infos)
{
    return processes(device, "g", count, infos);
}

} // extern "C"
// NOLINTEND(readability-identifier-naming)
