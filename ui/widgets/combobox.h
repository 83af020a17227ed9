// SPDX-FileCopyrightText: 2026 The Trainshed authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace trainshed {

/// A combo box whose accessible name is its label, not its text, and whose closed list can be set from
/// outside: selecting an item of the list through the accessibility bus makes it the current one and emits
/// activated(), as a click would. React to currentIndexChanged, not to activated alone.
class ComboBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ComboBox(QWidget *parent = nullptr);
    ~ComboBox() override;

    // Qt reckons with where the ink of a text ends, and cuts off what ends in a full-width mark.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // The list's selection is heard anew after each; setView() is not virtual: call it through this type.
    void setModel(QAbstractItemModel *model) override;
    void setView(QAbstractItemView *view);

private:
    void hearList();
    QMetaObject::Connection m_list;
};

/// Gives every QComboBox an accessible object named by setAccessibleName() or its label; the current text is
/// its description and value. Call once, in main() or at the start of a test.
void installComboBoxAccessibility();

} // namespace trainshed
