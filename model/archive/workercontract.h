// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What trainshed-archive and its client (model/archive) agree on. No Qt here: the program includes it.
///
/// Usage: `trainshed-archive list|read|unpack [OPTION N]…`, with these descriptors:
///
///     0  control: a pipe; when its other end closes, the program stops (a file or a terminal means nothing)
///     1  report: lines as below
///     3  the archive, open for reading; must be a regular file
///     4  unpack only: an empty folder. Nothing is ever written outside of it
///
/// Options: `--entries N` (list: the entries that are named, the rest is counted; else: more are refused),
/// `--bytes N` (unpack: more are refused; read: the part that is given out), `--index N` (read: which entry),
/// `--sync` (unpack: on disk before "done"), `--plain` (no sandbox: for a fuzzer or a debugger only).
///
/// Report, one line each, words parted by a tab; in a word the bytes up to 0x20, "%" and 0x7f are "%XX":
///
///     sandbox <what holds>              first of all
///     format <name>                     "zip", "tar", "tar.gz", …
///     entry <index> <kind> <size> <time> <name> [<where a link leads>]   list; kind: one letter of
///     entryKinds data <bytes>                      read: so many bytes follow the line break, as they are
///     progress <bytes> <files> <read>   written, made, and read of the archive; some times a second
///     note <code> <name>                an entry was left out or changed: one of noteCodes
///     done <bytes> <files> <notes>      all is well; the only line that means it
///     error <code> <name> <detail>      nothing may be used: one of errorCodes; the last line
///
/// Exit status 0 after "done", 1 after "error"; whatever else happens (a signal too) is a crash.
namespace trainshed::archive {

constexpr int controlDescriptor = 0;
constexpr int reportDescriptor = 1;
constexpr int archiveDescriptor = 3;
constexpr int targetDescriptor = 4;

/// Kinds of entries: file, folder, symbolic link, hard link, anything else (a device, a pipe …).
constexpr char kindFile = 'f';
constexpr char kindFolder = 'd';
constexpr char kindLink = 'l';
constexpr char kindHardLink = 'h';
constexpr char kindOther = 'o';

// Notes: the entry was left out …
constexpr char noteEscapes[] = "escapes";       ///< its name has ".." in it
constexpr char noteNameBad[] = "name-bad";      ///< no name, or a part of more than 255 bytes, or too long
constexpr char noteTooDeep[] = "too-deep";      ///< more folders in each other than the limit
constexpr char noteSpecial[] = "special";       ///< a device, a pipe, a socket
constexpr char noteLinkOut[] = "link-out";      ///< a link that leads outside or to nothing
constexpr char noteHardLinkOut[] = "hard-link"; ///< a hard link to what the archive did not hold before
constexpr char noteConflict[] = "conflict";     ///< a file where a folder is, or the other way round
// … or changed
constexpr char noteAbsolute[] = "absolute";   ///< its leading "/" was taken off
constexpr char noteSetId[] = "set-id";        ///< set-user-ID, set-group-ID or sticky bit taken off
constexpr char noteDuplicate[] = "duplicate"; ///< replaces an entry of the same name
constexpr char noteCaseTwin[] = "case-twin";  ///< differs from another name in upper and lower case only

// Errors.
constexpr char errorUsage[] = "usage";
constexpr char errorNoArchive[] = "no-archive"; ///< of no known format, or empty
constexpr char errorDamaged[] = "damaged"; ///< a checksum, a size, the end: something is not as it must be
constexpr char errorTruncated[] = "truncated"; ///< it ends too early
constexpr char errorTrailing[] = "trailing";   ///< something follows its end
constexpr char errorEncrypted[] = "encrypted"; ///
constexpr char errorRatio[] = "ratio";         ///< a bomb: unpacks to far more than any data do
constexpr char errorBytes[] = "bytes";         ///< more than may be unpacked here
constexpr char errorEntries[] = "entries";     ///< more entries than the limit
constexpr char errorMemory[] = "memory";       ///< wants more memory to unpack than is allowed
constexpr char errorNotFound[] = "not-found";  ///< read: no such entry, or no file
constexpr char errorSpace[] = "space";         ///< no space, no inodes or a quota where it is unpacked
constexpr char errorInput[] = "input";         ///< the archive can't be read: errno in the detail
constexpr char errorOutput[] = "output";       ///< a file can't be written: errno in the detail
constexpr char errorCancelled[] = "cancelled"; ///< the control pipe was closed
constexpr char errorUnsupported[] = "unsupported";

} // namespace trainshed::archive
