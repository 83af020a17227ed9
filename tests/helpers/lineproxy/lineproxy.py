#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Trainshed authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A line to a server that can be cut: what comes to a port of its own goes on to another one, and back.

usage: lineproxy.py TARGET-PORT

Prints "ready PORT". Obeys lines on standard input, each answered with a line, and ends with it:
    pass      everything goes through
    silent    as behind a pulled cable: connections stay or come about, and not a byte moves on them
    refuse    as of a host that is down: connections break, new ones are refused
"""
import asyncio
import socket
import struct
import sys


class Line:
    def __init__(self, target):
        self.target = target
        self.flows = asyncio.Event()
        self.flows.set()
        self.server = None
        self.port = 0
        self.writers = set()

    async def listen(self):
        self.server = await asyncio.start_server(self.connected, "127.0.0.1", self.port)
        self.port = self.server.sockets[0].getsockname()[1]

    async def pump(self, reader, writer):
        try:
            while data := await reader.read(65536):
                await self.flows.wait()
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        finally:
            await self.flows.wait()
            writer.close()

    async def connected(self, reader, writer):
        try:
            await self.flows.wait()
            there, back = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.close()
            return
        self.writers |= {writer, back}
        await asyncio.gather(self.pump(reader, back), self.pump(there, writer))
        self.writers -= {writer, back}

    async def obey(self, word):
        if word == "pass":
            if not self.server:
                await self.listen()
            self.flows.set()
        elif word == "silent":
            self.flows.clear()
        elif word == "refuse":
            if self.server:
                self.server.close()
            self.server = None
            for writer in list(self.writers):
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()
            self.flows.set()
        else:
            raise SystemExit("lineproxy.py: what is %r?" % word)


async def main():
    line = Line(int(sys.argv[1]))
    await line.listen()
    print("ready %d" % line.port, flush=True)
    commands = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while word := await commands.readline():
        await line.obey(word.decode().strip())
        print("done", flush=True)


asyncio.run(main())
