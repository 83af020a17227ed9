// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIcon>
#include <QWidget>

#include <functional>
#include <utility>

class QHBoxLayout;
class QToolButton;

namespace trainshed {

class Chart;
class MessageBar;

/// What is done with a chart beside looking at it: nearer, farther, everything, following the newest, the
/// same as a table, saving as a picture or as values.
class ChartTools : public QWidget
{
    Q_OBJECT
public:
    /// Object names begin with `prefix`, "usage" say; folders are remembered by it. `message` says whether
    /// saving worked. `subject`: what the chart shows, for the names of the buttons, of which a window may
    /// have several sets.
    ChartTools(const QString &prefix, QString subject, Chart *chart, MessageBar *message,
               QWidget *parent = nullptr);
    ~ChartTools() override;

    /// There is something to see.
    void setContent(bool any);
    /// More is to come: it can be followed.
    void setLive(bool live);
    bool isTable() const;
    /// What is saved as values, asked for then.
    void setCsv(std::function<QByteArray()> csv) { m_csv = std::move(csv); }
    /// Proposed for what is saved, without its suffix.
    void setFileName(const QString &name) { m_fileName = name; }

    /// A flat button that is reached with Tab; what it does is in its tip.
    static QToolButton *makeButton(const QString &name, const QString &text, const QString &tip,
                                   QWidget *parent);
    /// The sign of a curve.
    static QIcon swatch(const QColor &colour, const QColor &base);

Q_SIGNALS:
    void tableToggled(bool table);
    /// Something was pressed that changes what is in view, or how.
    void viewChosen();

private:
    void nameButton(QToolButton *button, const QString &text) const;
    QToolButton *add(const char *name, const QString &text, const QString &tip, const QString &icon = {});
    void buildViews();
    void buildSaving();
    void showView();
    void savePicture();
    void saveTable();
    void save(const QString &path, const QByteArray &content);
    QString dialogName(const char *what) const;

    QString m_prefix;
    QString m_subject;
    Chart *m_chart;
    MessageBar *m_message;
    QHBoxLayout *m_row;
    QToolButton *m_whole = nullptr;
    QToolButton *m_follow = nullptr;
    QToolButton *m_asTable = nullptr;
    QToolButton *m_save = nullptr;
    QList<QToolButton *> m_views; ///< of no use to the table
    std::function<QByteArray()> m_csv;
    QString m_fileName;
    bool m_any = false;
};

} // namespace trainshed
