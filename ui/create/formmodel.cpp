// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/formmodel.h"

namespace trainshed {

namespace {

using namespace std::chrono_literals;

constexpr auto checkDelay = 150ms;

/// The parts that belong to an algorithm source, from one spec into another.
void takeSource(JobSpec &into, const JobSpec &from)
{
    into.algorithm = from.algorithm;
    into.inputs = from.inputs;
    into.outputs = from.outputs;
    into.hyperparameters = from.hyperparameters;
    into.installDependencies = from.installDependencies;
}

} // namespace

FormModel::FormModel(EngineClient *client, QObject *parent) : QObject(parent), m_client(client)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &FormModel::sendCheck);
    connect(client, &EngineClient::stateChanged, this, [this](EngineClient::State state) {
        if (state == EngineClient::State::Live && m_session > 0 && m_checkError) {
            refresh();
            checkNow();
        }
    });
}

FormModel::~FormModel() = default;

void FormModel::begin(const Start &start)
{
    ++m_session;
    m_facts = Facts();
    m_memory.clear();
    m_engineIssues.clear();
    m_checkError.reset();
    m_command.clear();
    Q_EMIT requirementsKnown(QString());
    m_wanted = {};
    m_newVersion = start.newVersion;
    m_version = start.newVersion ? 0 : 1;
    m_goodName = start.spec.name;
    m_adopting = !start.spec.algorithm.algorithmId.isEmpty();
    m_edited = start.isEdited;
    m_original = start.isEdited ? JobSpec() : start.spec;
    set(start.spec);
    refresh();
    if (m_spec.name.isEmpty())
        proposeName();
    if (m_newVersion)
        askVersion();
}

void FormModel::beginWith(const AlgorithmId &algorithm)
{
    begin({});
    m_wanted = algorithm;
}

void FormModel::useAlgorithm(const AlgorithmId &algorithm)
{
    ask(rpc::AlgorithmList{}, [this, algorithm](const auto &reply) {
        m_facts.algorithms = reply.algorithms;
        m_memory.insert(int(m_spec.algorithm.kind), m_spec);
        m_edited = true;
        m_wanted = algorithm;
    });
}

bool FormModel::isEdited() const
{
    return m_edited && m_spec != m_original;
}

FormPlace FormModel::place() const
{
    return {m_client->engine().outputs, m_version};
}

template<typename Request, typename Take>
void FormModel::ask(const Request &request, Take take)
{
    m_client->call(request, this,
                   [this, take, session = m_session](const Result<typename Request::Reply> &reply) {
                       if (session != m_session)
                           return;
                       if (!reply) {
                           m_checkError = reply.error();
                           judge();
                           return;
                       }
                       take(*reply);
                       settle();
                       Q_EMIT factsChanged();
                       judge();
                   });
}

void FormModel::refresh(bool lookForImages)
{
    ask(rpc::AlgorithmList{}, [this](const auto &reply) { m_facts.algorithms = reply.algorithms; });
    ask(rpc::ExperimentList{}, [this](const auto &reply) { m_facts.experiments = reply.experiments; });
    ask(rpc::DatasetList{}, [this](const auto &reply) { m_facts.datasets = reply.datasets; });
    ask(rpc::FlavorList{}, [this](const auto &reply) { m_facts.flavors = reply.flavors; });
    rpc::ImageList images;
    images.refresh = lookForImages;
    ask(images, [this](const auto &reply) { m_facts.images = reply.images; });
    refreshPools();
    m_client->call(rpc::SecretPlace{}, this, [this](const Result<rpc::SecretPlace::Reply> &reply) {
        if (reply)
            Q_EMIT secretPlaceKnown(reply->keychain, reply->folder);
    });
}

void FormModel::refreshPools()
{
    ask(rpc::PoolList{}, [this](const auto &reply) { m_facts.pools = reply.pools; });
}

void FormModel::settle()
{
    JobSpec spec = m_spec;
    if (m_facts.algorithms && !m_wanted.isEmpty()) {
        spec.algorithm.kind = AlgorithmKind::Saved;
        spec.algorithm.algorithmId = std::exchange(m_wanted, {});
        if (const auto algorithm = algorithmOf(spec, m_facts))
            spec = withAlgorithm(spec, *algorithm, place());
    }
    if (m_facts.algorithms && m_adopting) {
        m_adopting = false;
        spec = adopted(spec, *m_facts.algorithms);
    }
    // A wanted or adopted algorithm comes first: nothing else is chosen while it may still come.
    if (m_wanted.isEmpty() && !m_adopting)
        spec = settled(spec, m_facts, place());
    if (spec == m_spec)
        return;
    if (!m_edited)
        m_original = spec;
    set(spec);
}

void FormModel::set(const JobSpec &spec)
{
    m_spec = spec;
    if (!checkName(spec.name))
        m_goodName = spec.name;
    ++m_generation;
    m_delay.start(checkDelay);
    judge();
    Q_EMIT specChanged();
}

void FormModel::edit(const JobSpec &edited)
{
    if (edited == m_spec)
        return;
    JobSpec before = m_spec;
    JobSpec after = edited;
    before.name = m_goodName;
    const bool otherKind = after.algorithm.kind != before.algorithm.kind;
    const bool otherAlgorithm = after.algorithm.algorithmId != before.algorithm.algorithmId;
    if (otherKind) {
        // Looking at another source and coming back loses nothing.
        m_memory.insert(int(before.algorithm.kind), m_spec);
        const int kind = int(after.algorithm.kind);
        JobSpec source;
        source.algorithm.kind = after.algorithm.kind;
        if (m_memory.contains(kind))
            source = m_memory.value(kind);
        takeSource(after, source);
        takeSource(before, source);
    } else if (otherAlgorithm) {
        if (const auto algorithm = algorithmOf(after, m_facts))
            after = withAlgorithm(after, *algorithm, place());
        takeSource(before, after);
        before.algorithm = m_spec.algorithm;
    }
    m_edited = true;
    set(followed(before, after, m_facts, place()));
}

void FormModel::judge()
{
    Facts facts = m_facts;
    facts.newVersion = m_newVersion;
    QList<Issue> issues;
    if (isChecked() && !m_checkError) {
        issues = m_engineIssues;
    } else {
        issues = validate(m_spec, facts);
        // What only the engine can know stays until it has looked again.
        for (const Issue &old : std::as_const(m_engineIssues)) {
            const bool told = std::any_of(issues.begin(), issues.end(),
                                          [&old](const Issue &issue) { return issue.field == old.field; });
            if (!told)
                issues.append(old);
        }
    }
    m_issues = issues;
    Q_EMIT issuesChanged();
}

void FormModel::checkNow()
{
    m_delay.stop();
    sendCheck();
}

void FormModel::sendCheck()
{
    rpc::JobCheck request;
    request.spec = m_spec;
    giveReferences(request.spec); // a secret's value does not travel, that there is one does
    request.newVersion = m_newVersion;
    m_client->call(request, this,
                   [this, generation = m_generation](const Result<rpc::JobCheck::Reply> &reply) {
                       if (generation != m_generation)
                           return;
                       m_checkedGeneration = generation;
                       m_checkError.reset();
                       if (reply) {
                           m_engineIssues = reply->issues;
                           m_command = reply->command;
                           Q_EMIT requirementsKnown(reply->requirements);
                       } else {
                           m_checkError = reply.error();
                       }
                       judge();
                       Q_EMIT checked();
                   });
}

void FormModel::proposeName()
{
    m_client->call(rpc::JobProposeName{}, this,
                   [this, session = m_session](const Result<rpc::JobProposeName::Reply> &reply) {
                       if (session != m_session || !reply || !m_spec.name.isEmpty())
                           return;
                       JobSpec before = m_spec;
                       JobSpec named = m_spec;
                       named.name = reply->name;
                       before.name = m_goodName;
                       for (OutputChannel &output : named.outputs) {
                           if (output.location.isEmpty())
                               output.location = proposedOutput(place(), named.name, output.name);
                       }
                       named = followed(before, named, m_facts, place());
                       if (!m_edited)
                           m_original = named;
                       set(named);
                   });
}

void FormModel::setNewVersion(bool newVersion)
{
    if (newVersion == m_newVersion)
        return;
    m_newVersion = newVersion;
    m_edited = true;
    if (newVersion) {
        setVersion(0);
        askVersion();
    } else {
        setVersion(1);
        JobSpec unnamed = m_spec;
        unnamed.name.clear();
        set(unnamed);
        proposeName();
    }
    ++m_generation;
    m_delay.start(checkDelay);
}

void FormModel::askVersion()
{
    rpc::JobShow request;
    request.job = m_spec.name;
    m_client->call(request, this,
                   [this, session = m_session, name = m_spec.name](const Result<rpc::JobShow::Reply> &reply) {
                       if (session != m_session || !m_newVersion || name != m_spec.name)
                           return;
                       if (reply)
                           setVersion(reply->job.summary.version + 1);
                       else if (reply.error().code == ErrorCode::NotFound)
                           setVersion(1); // deleted meanwhile: a new version of nothing is the first
                   });
}

void FormModel::setVersion(int version)
{
    const FormPlace from = place();
    m_version = version;
    const FormPlace to = place();
    JobSpec moved = m_spec;
    if (version > 0) {
        // A rebuilt job's outputs lie where any of its versions proposed them.
        for (int old = 1; old < version; ++old)
            moved = relocated(moved, m_goodName, {from.outputs, old}, to);
        if (from.version > version)
            moved = relocated(moved, m_goodName, from, to);
    }
    if (moved != m_spec) {
        if (!m_edited)
            m_original = moved;
        set(moved);
    }
    Q_EMIT versionChanged();
}

} // namespace trainshed
