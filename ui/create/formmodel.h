// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/protocol/client/engineclient.h"
#include "ui/create/consequences.h"

#include <QTimer>

namespace trainshed {

/// The form without its widgets: the spec as it is being edited, what the engine has to choose from, and
/// what is wrong. Rules that need no I/O answer at once; the engine is asked the rest a moment after the last
/// change, and gives the exact command.
class FormModel final : public QObject
{
    Q_OBJECT
public:
    explicit FormModel(EngineClient *client, QObject *parent = nullptr);
    ~FormModel() override;

    struct Start {
        JobSpec spec;
        bool newVersion = false;
        bool isEdited = false; ///< a draft: worth keeping from the start
    };
    /// Starts anew. A spec without a name gets a proposed one, one without an algorithm the first that there
    /// is; what is missing is filled in when the engine has told its lists.
    void begin(const Start &start);
    /// begin() with that algorithm.
    void beginWith(const AlgorithmId &algorithm);
    /// Goes on with that algorithm, which was just saved: asks for the list, then selects it.
    void useAlgorithm(const AlgorithmId &algorithm);

    const JobSpec &spec() const { return m_spec; }
    void edit(const JobSpec &spec);
    bool isEdited() const;

    bool newVersion() const { return m_newVersion; }
    /// The version that the submit will make; 0 while it is not known.
    int version() const { return m_version; }
    void setNewVersion(bool newVersion);

    const Facts &facts() const { return m_facts; }
    /// Asks the engine again for its lists; `images`: let it look again for Python environments.
    void refresh(bool lookForImages = false);
    void refreshPools();

    /// In the order of the form.
    const QList<Issue> &issues() const { return m_issues; }
    QString command() const { return m_command; }
    /// The engine has spoken about the spec as it is now.
    bool isChecked() const { return m_checkedGeneration == m_generation; }
    /// The engine could not be asked.
    const std::optional<Error> &checkError() const { return m_checkError; }
    void checkNow();

Q_SIGNALS:
    void specChanged(); ///< also by proposals and consequences
    void factsChanged();
    void issuesChanged(); ///< or the command
    void versionChanged();
    void checked();
    /// Where secrets would be kept: the keychain, or files in this folder.
    void secretPlaceKnown(bool keychain, const QString &folder);
    /// The file of the code directory that says what can be installed first; empty where there is none.
    void requirementsKnown(const QString &file);

private:
    template<typename Request, typename Take>
    void ask(const Request &request, Take take);
    void settle();
    void set(const JobSpec &spec);
    void judge();
    void sendCheck();
    void proposeName();
    void askVersion();
    void setVersion(int version);
    FormPlace place() const;

    EngineClient *m_client;
    QTimer m_delay;
    JobSpec m_spec;
    JobSpec m_original;
    QHash<int, JobSpec> m_memory; ///< what was entered for each algorithm source, by its kind
    Facts m_facts;
    QList<Issue> m_engineIssues;
    QList<Issue> m_issues;
    QString m_command;
    std::optional<Error> m_checkError;
    QString m_goodName; ///< the last one that could be part of a path
    AlgorithmId m_wanted;
    bool m_adopting = false; ///< the spec came from elsewhere and has not met the lists yet
    bool m_edited = false;
    bool m_newVersion = false;
    int m_version = 1;
    int m_generation = 0; ///< of the spec
    int m_checkedGeneration = -1;
    int m_session = 0; ///< of begin(): answers to an older one are void
};

} // namespace trainshed
