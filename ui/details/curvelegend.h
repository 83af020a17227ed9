// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QListWidget>
#include <QSet>

namespace trainshed {

/// The curves of a picture by name and colour. A click, or Space, hides one or shows it again; the one under
/// the pointer, or the current one while the list has the keyboard, stands out.
class CurveLegend : public QListWidget
{
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString name;
        QColor colour;
        bool operator==(const Entry &) const = default;
    };
    explicit CurveLegend(QWidget *parent = nullptr);
    ~CurveLegend() override;

    /// What is hidden stays so, also where it is gone for a while.
    void setEntries(const QList<Entry> &entries);
    bool isShown(const QString &id) const { return !m_hidden.contains(id); }
    void setAllShown(bool shown);
    QSize sizeHint() const override;

    /// The colour of the curve at a place in the list: told apart as far as that goes.
    static QColor colourOf(qsizetype place);

Q_SIGNALS:
    void shownChanged(const QString &id, bool shown);
    /// Empty: none.
    void emphasised(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void noteChange(QListWidgetItem *item);
    void emphasise(const QListWidgetItem *item);
    void paintSigns();
    QString idOf(const QListWidgetItem *item) const;

    QList<Entry> m_entries;
    QSet<QString> m_hidden;
    Qt::CheckState m_pressed = Qt::Checked;
    bool m_filling = false;
};

} // namespace trainshed
