// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/uistate.h"

#include <QSplitter>
#include <QWidget>

namespace trainshed {

namespace {

QString versionKey()
{
    return QStringLiteral("version");
}

QString geometryKey(const QWidget *window)
{
    return QStringLiteral("geometry/") + window->objectName();
}

// The number of parts is in the key: a state for another number of parts is not applied by halves.
QString splitterKey(const QSplitter *splitter)
{
    return QStringLiteral("splitter/%1-%2").arg(splitter->objectName()).arg(splitter->count());
}

} // namespace

UiState::UiState(const QString &file, QObject *parent)
    : QObject(parent), m_settings(file, QSettings::IniFormat)
{
    const int found = m_settings.value(versionKey(), version).toInt();
    m_newer = found > version;
}

UiState::~UiState() = default;

QVariant UiState::value(const QString &key) const
{
    return m_newer ? QVariant() : m_settings.value(key);
}

void UiState::setValue(const QString &key, const QVariant &value)
{
    if (!m_newer && m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

QVariantMap UiState::map(const QString &key) const
{
    return value(key).toMap();
}

void UiState::setMap(const QString &key, const QVariantMap &values)
{
    setValue(key, values);
}

bool UiState::restoreGeometry(QWidget *window) const
{
    const QByteArray state = value(geometryKey(window)).toByteArray();
    return !state.isEmpty() && window->restoreGeometry(state);
}

void UiState::saveGeometry(const QWidget *window)
{
    setValue(geometryKey(window), window->saveGeometry());
}

bool UiState::restoreSplitter(QSplitter *splitter) const
{
    const QByteArray state = value(splitterKey(splitter)).toByteArray();
    return !state.isEmpty() && splitter->restoreState(state);
}

void UiState::saveSplitter(const QSplitter *splitter)
{
    setValue(splitterKey(splitter), splitter->saveState());
}

void UiState::save()
{
    if (m_newer)
        return;
    m_settings.setValue(versionKey(), version);
    m_settings.sync();
}

} // namespace trainshed
