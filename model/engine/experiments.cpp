// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/catalog.h"

#include "model/job/rules.h"
#include "model/job/wording.h"
#include "model/store/store.h"

namespace trainshed {

namespace {

Result<> checked(const Experiment &experiment, const QList<Experiment> &all)
{
    if (const auto wrong = checkName(experiment.name))
        return Error{ErrorCode::InvalidArgument, sentence(*wrong), QStringLiteral("name")};
    if (const auto wrong = checkDescription(experiment.description))
        return Error{ErrorCode::InvalidArgument, sentence(*wrong), QStringLiteral("description")};
    for (const Experiment &other : all) {
        if (other.name == experiment.name && other.id != experiment.id) {
            return Error{
                ErrorCode::AlreadyExists,
                Catalog::tr("There is an experiment “%1” already. Choose another name.").arg(experiment.name),
                {}};
        }
    }
    return Done{};
}

} // namespace

void Catalog::createExperiment(const QString &name, const QString &description, Reply<Experiment> reply)
{
    const WallTime now = m_parts.clock->wall();
    const Experiment experiment{ExperimentId::create(), name, description, now, now, 0, {}};
    if (auto ok = checked(experiment, m_experiments); !ok) {
        reply(ok.error());
        return;
    }
    m_parts.store->run<Done>(
        [experiment](Connection &c) -> Result<> {
            if (auto put = c.catalog().put(experiment); !put)
                return put;
            return c.jobs().noteExperiments();
        },
        this,
        [this, experiment, reply = std::move(reply)](const Result<> &stored) {
            if (!stored) {
                reply(stored.error());
                return;
            }
            adopt(experiment);
            reply(experiment);
        });
}

void Catalog::adopt(const Experiment &experiment)
{
    m_experiments.append(experiment);
    Q_EMIT changed();
}

void Catalog::updateExperiment(Experiment experiment, Reply<Experiment> reply)
{
    const auto known = this->experiment(experiment.id.toString());
    if (!known) {
        reply(Error{ErrorCode::NotFound, tr("There is no such experiment."), experiment.id.toString()});
        return;
    }
    experiment.created = known->created;
    experiment.updated = m_parts.clock->wall();
    if (auto ok = checked(experiment, m_experiments); !ok) {
        reply(ok.error());
        return;
    }
    m_parts.store->run<Done>(
        [experiment](Connection &c) -> Result<> {
            if (auto put = c.catalog().put(experiment); !put)
                return put;
            if (auto touched = c.jobs().touchExperiment(experiment.id); !touched)
                return touched;
            return c.jobs().noteExperiments();
        },
        this,
        [this, experiment, reply = std::move(reply)](const Result<> &stored) {
            if (!stored) {
                reply(stored.error());
                return;
            }
            for (Experiment &one : m_experiments) {
                if (one.id == experiment.id)
                    one = experiment;
            }
            Q_EMIT changed();
            reply(experiment);
        });
}

void Catalog::removeExperiment(const ExperimentId &id, Reply<Done> reply)
{
    m_parts.store->run<Done>(
        [id](Connection &c) -> Result<> {
            if (auto touched = c.jobs().touchExperiment(id); !touched)
                return touched;
            if (auto removed = c.catalog().removeExperiment(id); !removed)
                return removed;
            return c.jobs().noteExperiments();
        },
        this,
        [this, id, reply = std::move(reply)](const Result<> &stored) {
            if (stored) {
                m_experiments.removeIf([&](const Experiment &e) { return e.id == id; });
                Q_EMIT changed();
            }
            reply(stored);
        });
}

void Catalog::reloadExperiments(std::function<void(const Result<> &)> then)
{
    m_parts.store->run<QList<Experiment>>(
        [](Connection &c) -> Result<QList<Experiment>> {
            auto list = c.catalog().experiments();
            if (!list)
                return list;
            const auto metrics = c.metrics().ofExperiments();
            if (!metrics)
                return metrics.error();
            for (Experiment &experiment : *list)
                experiment.best = bestAmong(metrics->value(experiment.id));
            return list;
        },
        this,
        [this, then = std::move(then)](const Result<QList<Experiment>> &list) {
            if (list)
                m_experiments = *list;
            then(list ? Result<>(Done{}) : Result<>(list.error()));
        });
}

} // namespace trainshed
