// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/datasetplace.h"
#include "model/engine/staging.h"
#include "model/storage/remote/transfers.h"

namespace trainshed {

/// Brings what a job needs into its folder, from folders of this computer, object storage and the web. What
/// is brought in appears under its name when it is whole; until then it grows as "….fetch" beside it, which a
/// later call goes on with. Blocks: one worker thread.
class Bringing
{
public:
    Bringing(const StageInput &input, StageControl &control, StageOutcome &outcome)
        : m_in(input), m_control(control), m_outcome(outcome), m_stores(input.access)
    {}

    Result<> code();
    Result<> input(qsizetype k);
    /// What lies in the location of the output k.
    Result<> predownload(qsizetype k);

private:
    Result<> fetchCode(const QString &location);
    /// `manifest`: of the dataset that is to be brought as it was published; empty: what there is.
    Result<> fetchInput(const InputChannel &channel, const QString &manifest, const QString &target);
    Result<> unpacked(const QString &path, const QString &target);
    Result<> takeOver(const QString &name, qsizetype k, const QString &target);
    Result<> checkDataset(const DatasetCheck &check, const DatasetPlace &place);
    Result<> checkRemoteDataset(const DatasetCheck &check, qsizetype k);
    /// Into the folder `part`, which may hold what an earlier try has brought.
    Result<> fetchFrom(const QString &location, const QString &part, const QString &name,
                       const QString &manifest = {});
    Result<> fetchObjectsTo(const QString &location, const QString &part, const QString &name,
                            const QString &manifest);
    Result<> fetchAddressTo(const QString &location, const QString &part, const QString &manifest);
    void tell(const QList<Message> &messages);
    void tellRefused(const QString &name, const QList<RefusedObject> &refused);

    const StageInput &m_in;
    StageControl &m_control;
    StageOutcome &m_outcome;
    RemoteStores m_stores;
};

} // namespace trainshed
