// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/parts.h"
#include "model/job/secrets.h"
#include "model/protocol/messages/methods.h"
#include "model/store/records.h"

#include <QObject>

#include <functional>

namespace trainshed {

class Catalog;
class Connection;
class SecretStore;
class StorageProfiles;

/// From a request to a stored job: looks at the paths, checks all rules, freezes the code, and stores job,
/// settings, first event and (where asked for) the experiment in one transaction. Nothing is left behind
/// where that fails.
class Submit : public QObject
{
    Q_OBJECT
public:
    Submit(EngineParts &parts, Catalog &catalog, SecretStore &secrets, const StorageProfiles &storage,
           QObject *parent = nullptr);

    using CreateReply = std::function<void(Result<rpc::JobCreate::Reply>)>;
    void create(const rpc::JobCreate &request, CreateReply reply);
    void check(const rpc::JobCheck &request, std::function<void(Result<rpc::JobCheck::Reply>)> reply);
    /// Forgets those of these secrets that no job refers to.
    void dropSecrets(const QStringList &references);
    void proposeName(std::function<void(Result<rpc::JobProposeName::Reply>)> reply);

Q_SIGNALS:
    /// Stored; the reply is on its way.
    void created(const trainshed::JobRecord &record);

private:
    struct Checked {
        JobSpec resolved;
        QList<Issue> issues;
        QString requirements; ///< name of the file, where the code directory has one
    };
    /// Facts need the file system: in the background.
    void gather(const JobSpec &spec, bool newVersion, std::function<void(Checked)> then);
    void gatherKnown(const JobSpec &spec, bool newVersion, std::function<void(Checked)> then);
    void store(const rpc::JobCreate &request, const JobSpec &resolved, const JobId &id,
               const QList<Message> &events, const CreateReply &reply);
    /// `resolved` with all that goes with it, once its secrets are kept.
    void insert(const rpc::JobCreate &request, const JobSpec &resolved, const JobId &id,
                const QList<Message> &messages, CreateReply reply);
    static QList<SecretValue> newSecrets(const rpc::JobCreate &request);
    void keepSecrets(const JobSpec &spec, QList<SecretValue> values, QList<Message> events,
                     std::function<void(Result<QList<Message>>)> then);
    static Result<> checkKept(Connection &c, const JobSpec &spec, const QList<SecretValue> &values);
    JobRecord recordFor(const JobSpec &resolved, const JobId &id) const;

    EngineParts &m_parts;
    Catalog &m_catalog;
    SecretStore &m_secrets;
    const StorageProfiles &m_storage;
};

} // namespace trainshed
