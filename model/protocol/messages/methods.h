// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every method of the protocol, said once: engine, window and command line compile against these structs and
// never touch a JSON key. JSON-RPC 2.0, one message a line (wire/framing.h). To add a member: give it a
// default and name it in fields(); readers ignore what they do not know. To change a meaning: add a new
// member or method instead, and raise protocolVersion only when an old program could misread a new one.

#include "model/protocol/messages/connectionmethods.h"
#include "model/protocol/messages/jobmethods.h"
#include "model/protocol/messages/uploadmethods.h"
