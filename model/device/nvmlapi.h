// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The part of NVIDIA's management library (NVML) that is used, as its API reference
/// (docs.nvidia.com/deploy/nvml-api) says it. There is no header of it in Debian, and the library is opened
/// at run time. Names and layouts are the library's.
namespace trainshed::nvml {

struct DeviceHandle;
using Device = DeviceHandle *;

/// nvmlReturn_t, as far as it is told apart.
enum Status : int {
    Success = 0,
    NotSupported = 3,
    NoPermission = 4,
    NotFound = 6,
    InsufficientSize = 7,
    DriverNotLoaded = 9,
    GpuIsLost = 15,
    VersionMismatch = 18,
};

constexpr unsigned long long notAvailable = ~0ULL;
constexpr unsigned mostLinks = 18;
constexpr unsigned temperatureOfGpu = 0;

struct PciInfo {
    char busIdLegacy[16];
    unsigned domain;
    unsigned bus;
    unsigned device;
    unsigned pciDeviceId;
    unsigned pciSubSystemId;
    char busId[32];
};

struct Memory {
    unsigned long long total;
    unsigned long long free;
    unsigned long long used;
};

struct Utilization {
    unsigned gpu;    ///< per cent
    unsigned memory; ///< per cent
};

/// Of the functions without a version.
struct ProcessInfo1 {
    unsigned pid;
    unsigned long long usedGpuMemory;
};

/// Of those that end in _v2 and _v3.
struct ProcessInfo {
    unsigned pid;
    unsigned long long usedGpuMemory;
    unsigned gpuInstanceId;
    unsigned computeInstanceId;
};

} // namespace trainshed::nvml
