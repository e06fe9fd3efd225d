// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/map_dialog.h"

#include "core/accounts/overview.h"
#include "core/base/fold.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
constexpr int mostShown = 500; ///< of a marketplace's categories; words make them fewer
}

MapDialog::MapDialog(Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_account(new QComboBox(this))
    , m_shop(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_there(new QListWidget(this))
    , m_attributes(new QFormLayout)
    , m_warning(new QLabel(this))
    , m_add(new QPushButton(tr("Add the map"), this))
    , m_channel(desk.services.workspace.reader().newChannel())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Map a category"));
    resize(760, 620);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(large);
    auto *text = new QLabel(tr("Products of the shop's category go into the marketplace's, with these attributes."), this);
    text->setForegroundRole(QPalette::PlaceholderText);
    m_search->setPlaceholderText(tr("Search the marketplace's categories"));
    m_search->setClearButtonEnabled(true);
    m_there->setAccessibleName(tr("Category there"));
    m_there->setUniformItemSizes(true);
    m_warning->setWordWrap(true);
    m_warning->setForegroundRole(QPalette::BrightText);
    m_warning->hide();
    m_add->setProperty("main", true);
    m_add->setDefault(true);
    m_shop->setEditable(true);
    m_shop->setInsertPolicy(QComboBox::NoInsert);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Marketplace"), m_account);
    form->addRow(tr("Category in the shop"), m_shop);
    auto *there = new QVBoxLayout;
    there->setSpacing(4);
    there->addWidget(m_search);
    there->addWidget(m_there, 1);
    form->addRow(tr("Category there"), there);
    auto *asked = new QWidget(this);
    m_attributes->setContentsMargins(0, 0, 8, 0);
    m_attributes->setVerticalSpacing(8);
    asked->setLayout(m_attributes);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(asked);
    scroll->setMinimumHeight(120);
    form->addRow(tr("Attributes"), scroll);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(form, 1);
    layout->addWidget(m_warning);
    layout->addLayout(buttons);

    connect(m_account, &QComboBox::currentIndexChanged, this, &MapDialog::readCategories);
    connect(m_shop, &QComboBox::currentTextChanged, this, &MapDialog::sayReady);
    connect(m_search, &QLineEdit::textChanged, this, &MapDialog::narrow);
    connect(m_there, &QListWidget::currentItemChanged, this, &MapDialog::readAttributes);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_add, &QPushButton::clicked, this, &MapDialog::add);
    readAccounts();
    sayReady();
}

void MapDialog::readAccounts()
{
    const auto read = [](Database &database) -> Result<std::vector<AccountOverview>> { return accountOverviews(database); };
    m_desk.services.workspace.reader().submit(read).then(this, [this](const Result<std::vector<AccountOverview>> &all) {
        for (const AccountOverview &each : all.value_or(std::vector<AccountOverview>())) {
            if (each.role == AccountRole::Marketplace)
                m_account->addItem(each.name, each.id);
        }
        if (m_account->count() == 0)
            complain(tr("There is no marketplace account yet. Add one first."));
    });
}

void MapDialog::readCategories()
{
    struct Choices {
        QStringList shop;
        std::vector<RemoteLeaf> leaves;
    };
    const auto read = [id = m_account->currentData().toLongLong()](Database &database) -> Result<Choices> {
        return Choices {unmappedCategories(database, id), remoteLeaves(database, id)};
    };
    m_desk.services.workspace.reader().submit(read).then(this, [this](const Result<Choices> &choices) {
        if (!choices)
            return;
        m_shop->clear();
        m_shop->addItems(choices->shop);
        m_leaves = choices->leaves;
        complain(m_leaves.empty() ? tr("The marketplace's categories were not read yet. Read its account now, and come back.") : QString());
        narrow();
    });
}

void MapDialog::narrow()
{
    const QStringList words = foldForSearch(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    const QString chosen = m_there->currentItem() ? m_there->currentItem()->data(Qt::UserRole).toString() : QString();
    m_there->clear();
    for (const RemoteLeaf &leaf : m_leaves) {
        const QString folded = foldForSearch(leaf.path);
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
        if (!fits || m_there->count() >= mostShown)
            continue;
        auto *item = new QListWidgetItem(leaf.path.isEmpty() ? leaf.id : leaf.path, m_there);
        item->setData(Qt::UserRole, leaf.id);
        if (leaf.id == chosen)
            m_there->setCurrentItem(item);
    }
    sayReady();
}

void MapDialog::readAttributes()
{
    const QString category = m_there->currentItem() ? m_there->currentItem()->data(Qt::UserRole).toString() : QString();
    const auto read = [id = m_account->currentData().toLongLong(), category](Database &database) -> Result<std::vector<RemoteAttribute>> {
        return attributesOf(database, id, category);
    };
    m_desk.services.workspace.reader().newest(m_channel, read).then(this, [this](const Result<std::vector<RemoteAttribute>> &all) {
        while (m_attributes->rowCount() > 0)
            m_attributes->removeRow(0);
        m_given.clear();
        for (const RemoteAttribute &attribute : all.value_or(std::vector<RemoteAttribute>())) {
            auto *edit = new QLineEdit(this);
            edit->setPlaceholderText(attribute.required ? tr("Required") : tr("Optional"));
            m_attributes->addRow(attribute.name.isEmpty() ? attribute.id : attribute.name, edit);
            connect(edit, &QLineEdit::textChanged, this, &MapDialog::sayReady);
            m_given.push_back({attribute, edit});
        }
        if (m_given.empty())
            m_attributes->addRow(new QLabel(m_there->currentItem() ? tr("This category asks for none.") : tr("Choose a category first."), this));
        sayReady();
    });
    sayReady();
}

QString MapDialog::attributes() const
{
    QStringList words;
    for (const Given &given : m_given) {
        // The two signs that keep values apart cannot stand in one.
        const QString value = given.edit->text().trimmed().replace(u';', u',');
        if (!value.isEmpty())
            words.append(given.attribute.id + u'=' + value);
    }
    return words.join(u';');
}

void MapDialog::sayReady()
{
    const bool filled = std::all_of(m_given.begin(), m_given.end(),
        [](const Given &given) { return !given.attribute.required || !given.edit->text().trimmed().isEmpty(); });
    m_add->setEnabled(filled && m_there->currentItem() && !m_shop->currentText().trimmed().isEmpty());
}

void MapDialog::complain(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

void MapDialog::add()
{
    const QString shop = m_shop->currentText().trimmed();
    ChangeSet changes {Cause::Settings, m_desk.services.actor, {}, {}, {}, {}};
    changes.rows.push_back({Table::CategoryMap, -1,
        {{categoryMap::account, m_account->currentData().toLongLong()}, {categoryMap::shopCategory, shop},
            {categoryMap::category, m_there->currentItem()->data(Qt::UserRole).toString()}, {categoryMap::attributes, attributes()}}});
    m_add->setEnabled(false);
    m_desk.services.workspace.commit(std::move(changes)).then(this, [this, shop](const Result<CommitResult> &done) {
        sayReady();
        if (!done || !done->refusals.empty())
            return complain((done ? done->refusals.front().why : done.error().what).text());
        m_desk.hint(tr("%1 has its place there now.").arg(shop));
        if (m_shop->count() <= 1)
            return accept();
        m_search->clear();
        readCategories();
    });
}

void askMap(Desk &desk, QWidget *window)
{
    (new MapDialog(desk, window))->open();
}

} // namespace sampan::ui
