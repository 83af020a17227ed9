// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/engine/storagefixture.h"

#include "model/protocol/messages/catalogmethods.h"
#include "model/protocol/messages/jobmethods.h"
#include "model/protocol/messages/storagemethods.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trainshed::test {

StorageFixture::StorageFixture(const QString &folder) : engine(folder) {}

Result<> StorageFixture::start()
{
    if (!store.isRunning() || !engine.start())
        return Error{ErrorCode::Unreachable, QStringLiteral("store or engine did not start"), {}};
    return saveProfile(store.access().secretKey);
}

Result<> StorageFixture::saveProfile(const QString &secret, const QString &before)
{
    rpc::StorageProfileSave save;
    save.before = before;
    save.profile = store.access().profile;
    save.profile.accessKey = store.access().accessKey;
    save.profile.isDefault = true;
    save.secret = secret;
    const auto saved = engine.ask(save);
    return saved ? Result<>(Done{}) : saved.error();
}

Result<> StorageFixture::setOutputInterval(int seconds)
{
    const auto set = engine.ask(rpc::SettingsSet{QJsonObject{{QStringLiteral("outputs.interval"), seconds}}});
    return set ? Result<>(Done{}) : set.error();
}

JobSpec StorageFixture::job(const QString &name, const QString &line)
{
    JobSpec spec = RealEngine::command(name, line);
    InputChannel input;
    input.name = QStringLiteral("IN");
    input.access = AccessMethod::Environment;
    input.location = QStringLiteral("obs://bucket/in");
    spec.inputs = {input};
    OutputChannel output;
    output.name = QStringLiteral("OUT");
    output.access = AccessMethod::Environment;
    output.location = QString(u"s3://bucket/out-" + name + u'/');
    spec.outputs = {output};
    return spec;
}

JobId StorageFixture::create(const JobSpec &spec)
{
    const auto made = engine.ask(rpc::JobCreate{spec, false, {}, {}});
    if (!made)
        qWarning("%s", qUtf8Printable(made.error().text()));
    return made ? made->id : JobId();
}

QStringList StorageFixture::eventsOf(const JobId &id)
{
    QStringList lines;
    const auto events = engine.ask(rpc::JobEvents{id.toString(), 0});
    if (events) {
        for (const Event &event : events->events)
            lines.append(QString(event.message.code + u' ' + event.message.args.join(u'|')));
    }
    return lines;
}

QStringList StorageFixture::requests(const QString &part)
{
    return store.log().filter(part);
}

QStringList StorageFixture::ranges(const QString &part)
{
    QStringList found;
    for (const QJsonValue entry : store.logEntries().toArray()) {
        if (entry[u"line"].toString().contains(part))
            found.append(entry[u"headers"][u"range"].toString());
    }
    return found;
}

JobTransfer StorageFixture::transferOf(const JobId &id)
{
    const auto job = engine.show(id);
    return job && job->summary.transfer.isSet() ? *job->summary.transfer : JobTransfer();
}

bool StorageFixture::leavesNothing()
{
    return engine.stopPolitely() && QTest::qWaitFor([this] { return engine.processes().isEmpty(); }, 5000);
}

} // namespace trainshed::test
