// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/algorithmlistmodel.h"
#include "model/job/resolve.h"
#include "ui/create/algorithmsection.h"
#include "ui/widgets/codefields.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/locationedit.h"
#include "ui/widgets/note.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

// What the algorithm page shows of a spec, and what it makes of it.
namespace trainshed {

namespace {

void setLine(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

} // namespace

void AlgorithmSection::setFacts(const Facts &facts)
{
    if (facts.algorithms)
        fillAlgorithms(*facts.algorithms);
    if (facts.images) {
        m_imagesKnown = true;
        m_images = *facts.images;
        fillImages();
    }
}

void AlgorithmSection::setRequirements(const QString &file)
{
    m_requirements = file;
    showDependencies();
}

void AlgorithmSection::fillAlgorithms(const QList<Algorithm> &algorithms)
{
    const QScopedValueRollback guard(m_filling, true);
    m_rows->setItems(algorithms);
    const int unit = fontMetrics().averageCharWidth();
    for (const int column : {AlgorithmListModel::NameColumn, AlgorithmListModel::RuntimeColumn,
                             AlgorithmListModel::CreatedColumn}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qBound(unit * 10, m_list->columnWidth(column) + unit * 2, unit * 30));
    }
    m_listField->setHelp(algorithms.isEmpty()
                             ? tr("There is no saved algorithm yet: create one, or use a custom script.")
                             : QString());
    selectAlgorithm(m_source.algorithmId);
}

void AlgorithmSection::selectAlgorithm(const AlgorithmId &id)
{
    const QScopedValueRollback guard(m_filling, true);
    m_list->selectionModel()->clear();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(AlgorithmListModel::IdRole).toString() != id.toString())
            continue;
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                             QItemSelectionModel::Rows);
        m_list->scrollTo(index);
        break;
    }
    showChosen();
}

void AlgorithmSection::takeSelection()
{
    // None selected: the search hides the chosen one, which stays chosen.
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (m_filling || rows.isEmpty())
        return;
    m_source.algorithmId = AlgorithmId(rows.first().data(AlgorithmListModel::IdRole).toString());
    showChosen();
    edited();
}

void AlgorithmSection::search(const QString &text)
{
    {
        const QScopedValueRollback guard(m_filling, true);
        m_filter->setFilterFixedString(text);
    }
    selectAlgorithm(m_source.algorithmId);
}

const Algorithm *AlgorithmSection::chosen() const
{
    const int row = m_rows->rowOf(m_source.algorithmId);
    return row < 0 ? nullptr : &m_rows->itemAt(row);
}

void AlgorithmSection::showChosen()
{
    const Algorithm *algorithm = chosen();
    m_about->setVisible(algorithm != nullptr);
    if (!algorithm)
        return;
    const AlgorithmSource &source = algorithm->source;
    m_about->setText(source.command.isEmpty()
                         ? tr("“%1” runs %2 from %3.").arg(algorithm->name, source.bootFile, source.codeDir)
                         : tr("“%1” runs: %2").arg(algorithm->name, source.command));
}

void AlgorithmSection::fillImages()
{
    codefields::fillImages(m_image, m_images, m_source.engine);
    m_imageField->setHelp(codefields::imagesHelp(m_imagesKnown, m_images));
}

void AlgorithmSection::show(const JobSpec &spec)
{
    m_source = spec.algorithm;
    if (QAbstractButton *button = m_kinds->button(int(m_source.kind)))
        button->setChecked(true);
    selectAlgorithm(m_source.algorithmId);
    fillImages();
    setLine(m_container, m_source.engine.imageUrl);
    setLine(m_user, m_source.engine.runUser);
    m_dependencies->setChecked(spec.installDependencies);
    m_code->setText(m_source.codeDir);
    m_boot->setText(m_source.bootFile);
    setLine(m_command, m_source.command);
    setLine(m_localCode, m_source.localCodeDir);
    setLine(m_workDir, m_source.workingDir);
    if (!m_source.localCodeDir.isEmpty() || !m_source.workingDir.isEmpty())
        m_advanced->setChecked(true);
    showKind();
}

void AlgorithmSection::store(JobSpec &spec) const
{
    AlgorithmSource &source = spec.algorithm;
    const AlgorithmKind now = kind();
    source.kind = now;
    spec.installDependencies = m_dependencies->isChecked();
    source.localCodeDir = m_localCode->text();
    source.workingDir = m_workDir->text();
    if (now == AlgorithmKind::Saved) {
        const Algorithm *algorithm = chosen();
        if (algorithm && algorithm->id != source.algorithmId) {
            source.algorithmId = algorithm->id;
            source.name = algorithm->name;
        }
        return;
    }
    source.codeDir = m_code->text();
    if (now == AlgorithmKind::CustomImage) {
        source.command = m_command->text();
        source.engine.imageUrl = m_container->text();
        source.engine.runUser = m_user->text();
        return;
    }
    source.bootFile = m_boot->text();
    if (m_image->currentIndex() < 0) {
        source.engine = {}; // so that one that is proposed is also shown
        return;
    }
    const QString id = m_image->currentData().toString();
    if (id == source.engine.id.toString())
        return;
    for (const Image &image : m_images) {
        if (image.id.toString() == id)
            source.engine = engineOf(image);
    }
}

} // namespace trainshed
