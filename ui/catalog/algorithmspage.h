// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalog/catalogpage.h"

class QAction;

namespace trainshed {

class AlgorithmListModel;
class FactSheet;

/// My algorithms: the list, what the current one does, everything that can be done with them. The editor is
/// the window's to open.
class AlgorithmsPage final : public CatalogPage
{
    Q_OBJECT
public:
    explicit AlgorithmsPage(EngineClient *client, QWidget *parent = nullptr);
    ~AlgorithmsPage() override;

    void refresh() override;
    /// That one is current once the list has it: it was just saved.
    void selectAlgorithm(const AlgorithmId &id);

Q_SIGNALS:
    void createJobRequested(const trainshed::AlgorithmId &id);
    /// A new one, with what `start` has; `remarks`: what is to be told about it.
    void newRequested(const trainshed::Algorithm &start, const QString &remarks);
    void editRequested(const trainshed::Algorithm &algorithm);

protected:
    void currentChanged() override;
    void enableActions() override;

private:
    void buildMore();
    void createJob();
    void edit();
    void duplicate();
    void importFile();
    void take(const QString &path, const Result<QByteArray> &content);
    void exportFile();
    void askDelete();
    void showMenu(const QPoint &at);
    const Algorithm *current() const;

    AlgorithmListModel *m_model;
    FactSheet *m_facts;
    QPushButton *m_new;
    QPushButton *m_create;
    QPushButton *m_edit;
    QPushButton *m_delete;
    QPushButton *m_more;
    QAction *m_duplicate = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    AlgorithmId m_wanted;
};

} // namespace trainshed
