// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/job/spec.h"
#include "ui/prompts/chooser.h"

class QComboBox;

namespace trainshed {

class Field;
struct Image;
class LocationEdit;

/// The fields that say where a job's code lies and what runs it. The wizard, the algorithm editor and Create
/// Quickly all have them, and they are the same everywhere.
namespace codefields {

/// What Browse asks for; `name`: of the request, see PathRequest.
prompts::PathRequest codeRequest(const QString &name);
prompts::PathRequest bootFileRequest(const QString &name);

/// Makes the two one pair: the boot file is shown relative to the code directory, one outside of it is the
/// field's problem until something else is entered, and a boot file chosen before a code directory brings
/// its folder with it. The code directory may be an archive, or lie in object storage.
void pair(LocationEdit *code, LocationEdit *boot, Field *bootField);

/// Fills the box with the images; the item data are the IDs. `chosen` stays chosen also where it is not found
/// any more: the rules say so. Emits nothing.
void fillImages(QComboBox *box, const QList<Image> &images, const EngineRef &chosen);
/// The line under that box.
QString imagesHelp(bool known, const QList<Image> &images);

} // namespace codefields

} // namespace trainshed
