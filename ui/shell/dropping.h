// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QMimeData;
class QWidget;

namespace trainshed {

/// Lets one file or folder of this computer be dropped anywhere on a window. While something is dragged over
/// it, a plate tells what a drop would do, or why nothing can be dropped. Where a field takes the drop
/// itself, it is the field's.
class Dropping : public QObject
{
    Q_OBJECT
public:
    explicit Dropping(QWidget *window);
    ~Dropping() override;

    /// The one local path that is dragged; empty with `why` filled in when it can't be dropped.
    static QString pathOf(const QMimeData *data, QString *why);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPlate(const QString &text, bool accepted);

    QWidget *m_window;
    QLabel *m_plate;
};

} // namespace trainshed
