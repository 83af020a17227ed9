#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""events.py FOLDER: event files as TensorBoard's writers make them, and such as they never would, written from the
descriptions of the formats alone: TFRecord frames with their checksums, protocol buffers by hand."""
import os
import struct
import sys

WALL = 1700000000.5
FLOAT, DOUBLE, INT32, INT64, STRING, BFLOAT16, HALF = 1, 2, 3, 9, 7, 14, 19

TABLE = []
for byte in range(256):
    for _ in range(8):
        byte = (byte >> 1) ^ 0x82F63B78 if byte & 1 else byte >> 1
    TABLE.append(byte)


def masked(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def frame(data):
    length = struct.pack("<Q", len(data))
    return length + struct.pack("<I", masked(length)) + data + struct.pack("<I", masked(data))


def varint(number):
    number &= (1 << 64) - 1
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def number(field, value):
    return varint(field << 3) + varint(value)


def fixed64(field, value):
    return varint(field << 3 | 1) + struct.pack("<d", value)


def fixed32(field, value):
    return varint(field << 3 | 5) + struct.pack("<f", value)


def block(field, data):
    return varint(field << 3 | 2) + varint(len(data)) + data


def event(step, values, wall=WALL):
    return fixed64(1, wall) + number(2, step) + block(5, b"".join(block(1, v) for v in values))


def version(text=b"brain.Event:2"):
    return fixed64(1, WALL) + block(3, text)


def simple(tag, value):
    return block(1, tag.encode()) + fixed32(2, value)


def tensor(tag, message, plugin="scalars"):
    metadata = block(9, block(1, block(1, plugin.encode()))) if plugin else b""
    return block(1, tag.encode()) + metadata + block(8, message)


def save(folder, name, records, rest=b""):
    path = os.path.join(folder, name, "events.out.tfevents.1700000000.host.1.0")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(b"".join(frame(r) for r in records) + rest)


def torch(step, value):
    """As PyTorch's SummaryWriter: simple values."""
    return event(step, [simple("Loss/train", value)])


def main(folder):
    plain = [version()] + [torch(step, 1 / (step + 1)) for step in range(4)]
    save(folder, "torch", plain)
    # TF2 writes tensors, with the plugin's name at the first value of a tag at the least.
    half = struct.unpack("<H", struct.pack("<e", 0.25))[0]
    save(folder, "tf2", [
        version(),
        event(0, [tensor("loss", number(1, FLOAT) + block(2, b"") + block(4, struct.pack("<f", 2.5)))]),
        event(1, [tensor("loss", number(1, FLOAT) + block(5, struct.pack("<f", 1.5)), plugin=None)]),
        event(2, [tensor("loss", number(1, FLOAT) + fixed32(5, 0.5), plugin=None)]),
        event(0, [tensor("double", number(1, DOUBLE) + block(6, struct.pack("<d", -0.125)))]),
        event(0, [tensor("int64", number(1, INT64) + block(10, varint(-7)))]),
        event(0, [tensor("int32", number(1, INT32) + block(4, struct.pack("<i", -9)))]),
        event(0, [tensor("half", number(1, HALF) + block(13, varint(half)))]),
        event(0, [tensor("bfloat16", number(1, BFLOAT16) + block(13, varint(0x3F00)))]),
        event(0, [tensor("picture", number(1, FLOAT) + block(4, struct.pack("<f", 1)), plugin="images")]),
        event(0, [tensor("text", number(1, STRING) + block(8, b"hello"), plugin="text")]),
        event(0, [tensor("vector", number(1, FLOAT) + block(4, struct.pack("<ff", 1, 2)))]),
        event(0, [tensor("nothing known", number(1, FLOAT) + block(4, struct.pack("<f", 1)), plugin=None)]),
    ])
    save(folder, "odd", [
        event(5, [simple("loss", float("nan"))]),
        event(6, [simple("loss", 3.0), simple("epoch", 6.0), simple("", 1.0)]),
        event(7, [simple("loss", float("inf"))]),
        event(2, [simple("loss", 4.0)]),
        # Fields that nobody knows yet, of every kind.
        number(99, 5) + fixed64(98, 1.0) + fixed32(97, 1.0) + block(96, b"x") + event(3, [simple("loss", 2.0)]),
        event(4, [simple("x" * 100000, 1.0)]),
    ])
    for cut in range(1, 60):
        whole = frame(torch(4, 9.0))
        save(folder, f"short/{cut:02}", plain, whole[:cut])
    whole = frame(torch(4, 9.0))
    spoilt = bytearray(whole)
    spoilt[20] ^= 1
    save(folder, "bad-data", plain, bytes(spoilt) + frame(torch(5, 0.125)))
    spoilt = bytearray(whole)
    spoilt[9] ^= 1
    save(folder, "bad-length", plain, bytes(spoilt) + frame(torch(5, 0.125)))
    save(folder, "garbage", plain, b"\x01\x02\x03garbage of some length" + frame(torch(5, 0.125)))
    save(folder, "no-protobuf", plain + [b"\xff" * 40, torch(5, 0.125)])
    endless = struct.pack("<Q", (1 << 64) - 1)
    save(folder, "endless", plain, endless + struct.pack("<I", masked(endless)) + b"x" * 100)
    save(folder, "picture", plain + [event(4, [block(1, b"p") + block(4, b"\0" * (5 << 20))]), torch(5, 0.125)])
    save(folder, "empty", [])
    save(folder, "runs/train", [event(0, [simple("loss", 1.0)])])
    save(folder, "runs/validation", [event(0, [simple("loss", 2.0)])])


main(sys.argv[1])
