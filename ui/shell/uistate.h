// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariantMap>

class QSplitter;
class QWidget;

namespace trainshed {

/// What the window remembers of itself between two starts: geometry, splitters, columns, the page. Nothing of
/// it matters to a job: a file that is damaged or of a newer version counts as none, and a newer one is left
/// as it is. Keys are objectNames. Written when save() is called, never half (QSettings replaces the file).
class UiState : public QObject
{
    Q_OBJECT
public:
    static constexpr int version = 1;

    explicit UiState(const QString &file, QObject *parent = nullptr);
    ~UiState() override;

    QVariantMap map(const QString &key) const;
    void setMap(const QString &key, const QVariantMap &values);
    QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);

    /// false when nothing is remembered, or it would not be on any screen that is there now.
    bool restoreGeometry(QWidget *window) const;
    void saveGeometry(const QWidget *window);
    bool restoreSplitter(QSplitter *splitter) const;
    void saveSplitter(const QSplitter *splitter);

    void save();

private:
    QSettings m_settings;
    bool m_newer = false; ///< made by a later version: neither read nor written
};

} // namespace trainshed
