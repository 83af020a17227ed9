// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
// log_writer FILE: another process that does to a log file what jobs, runners and people do. Each line on
// standard input is one command; "ok" or "failed" answers it once the file system has seen it.
//   append TEXT    write at the end       (in TEXT: \n \r \e \t \0 \\ stand for the characters)
//   truncate       cut to nothing
//   rewrite TEXT   cut and write, the same file
//   replace TEXT   another file gets the name
//   delete         the name goes
//   flood N        append N numbered lines

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <string>
#include <unistd.h>

namespace {

std::string unescape(const std::string &text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        switch (text[++i]) {
        case 'n':
            out += '\n';
            break;
        case 'r':
            out += '\r';
            break;
        case 't':
            out += '\t';
            break;
        case 'e':
            out += '\x1b';
            break;
        case '0':
            out += '\0';
            break;
        default:
            out += text[i];
        }
    }
    return out;
}

bool put(const std::string &path, int flags, const std::string &text)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0600);
    if (fd < 0)
        return false;
    size_t done = 0;
    while (done < text.size()) {
        const ssize_t n = ::write(fd, text.data() + done, text.size() - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            break;
        done += size_t(n);
    }
    return ::close(fd) == 0 && done == text.size();
}

bool obey(const std::string &path, const std::string &command, const std::string &argument)
{
    if (command == "append")
        return put(path, O_APPEND, unescape(argument));
    if (command == "truncate")
        return ::truncate(path.c_str(), 0) == 0;
    if (command == "rewrite")
        return put(path, O_TRUNC, unescape(argument));
    if (command == "replace") {
        const std::string other = path + ".new";
        return put(other, O_TRUNC, unescape(argument)) && std::rename(other.c_str(), path.c_str()) == 0;
    }
    if (command == "delete")
        return ::unlink(path.c_str()) == 0;
    if (command == "flood") {
        std::string text;
        const long count = std::stol(argument);
        for (long i = 0; i < count; ++i)
            text += "line " + std::to_string(i) + '\n';
        return put(path, O_APPEND, text);
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: log_writer FILE\n";
        return 2;
    }
    for (std::string line; std::getline(std::cin, line);) {
        const size_t space = line.find(' ');
        const std::string command = line.substr(0, space);
        const std::string argument = space == std::string::npos ? std::string() : line.substr(space + 1);
        std::cout << (obey(argv[1], command, argument) ? "ok" : "failed") << std::endl;
    }
    return 0;
}
