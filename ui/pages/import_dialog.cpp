// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/import_dialog.h"

#include "core/accounts/overview.h"
#include "core/change/cell_text.h"
#include "core/views/keys.h"
#include "ui/pages/file_dialogs.h"
#include "ui/pages/plain_table.h"
#include "ui/shell/aside.h"
#include "ui/shell/job.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
constexpr size_t mostSampled = 500;

// Amounts are in the currency of their row.
Currency currencyOf(Rows &rows, Table table, qint64 id)
{
    const char *name = specOf(table).currencyField;
    const Field *field = name ? fieldNamed(table, QString::fromLatin1(name)) : nullptr;
    const Row *row = field ? rows.get(table, id) : nullptr;
    return row ? Currency::fromCode(row->text(field->number)).value_or(Currency()) : Currency();
}

Currency currencyOf(const NewRow &row)
{
    const char *name = specOf(row.table).currencyField;
    const Field *field = name ? fieldNamed(row.table, QString::fromLatin1(name)) : nullptr;
    for (const auto &[number, value] : row.cells) {
        if (field && number == field->number)
            return Currency::fromCode(value.text()).value_or(Currency());
    }
    return {};
}

// The first of what would change, in words.
std::vector<QStringList> sampleOf(Database &database, const ChangeSet &changes)
{
    std::vector<QStringList> lines;
    Rows rows(database);
    for (const NewRow &row : changes.rows) {
        if (lines.size() >= mostSampled)
            return lines;
        QStringList cells;
        for (const auto &[number, value] : row.cells) {
            const Field &field = fieldOf(row.table, number);
            const QString text = cellToText(field, value, currencyOf(row));
            if (!text.isEmpty() && field.type != FieldType::Reference)
                cells.append(text.simplified());
        }
        lines.push_back({QString(), QCoreApplication::translate("Field", specOf(row.table).title), QString(),
            cells.join(QStringLiteral(" · "))});
    }
    for (const CellEdit &edit : changes.edits) {
        if (lines.size() >= mostSampled)
            return lines;
        const Field &field = fieldOf(edit.at.table, edit.at.field);
        const Currency currency = currencyOf(rows, edit.at.table, edit.at.row);
        lines.push_back({keyOf(database, edit.at.table, edit.at.row), QCoreApplication::translate("Field", field.title),
            cellToText(field, edit.base, currency).simplified(), cellToText(field, edit.value, currency).simplified()});
    }
    return lines;
}
} // namespace

ImportDialog::ImportDialog(Desk &desk, QString path, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_path(std::move(path))
    , m_target(new QComboBox(this))
    , m_brand(new QComboBox(this))
    , m_account(new QComboBox(this))
    , m_accountTitle(new QLabel(tr("Listings of"), this))
    , m_clears(new QCheckBox(tr("An empty cell empties ours"), this))
    , m_words(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_columns(makePlainTable({tr("Column of the file"), tr("Goes into")}, this))
    , m_changes(makePlainTable({tr("Row"), tr("Field"), tr("Before"), tr("After")}, this))
    , m_faults(makePlainTable({tr("Line"), tr("Column"), tr("Why it does not go in")}, this))
    , m_import(new QPushButton(tr("Import"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = QFileInfo(m_path).fileName();
    setWindowTitle(tr("Import %1").arg(name));
    resize(960, 640);
    m_target->addItem(tr("Products"), static_cast<int>(ImportTarget::Products));
    m_target->addItem(tr("Prices"), static_cast<int>(ImportTarget::Prices));
    m_target->addItem(tr("Stock"), static_cast<int>(ImportTarget::Stock));
    m_words->setWordWrap(true);
    m_import->setProperty("main", true);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    m_columns->setColumnWidth(0, 280);
    m_changes->setColumnWidth(0, 160);
    m_changes->setColumnWidth(1, 140);
    m_changes->setColumnWidth(2, 240);
    m_faults->setColumnWidth(0, 64);
    m_faults->setColumnWidth(1, 160);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->addTab(m_faults, tr("Does not go in"));
    m_tabs->addTab(m_columns, tr("Columns"));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(new QLabel(tr("Import as"), this)), static_cast<QWidget *>(m_target),
             static_cast<QWidget *>(new QLabel(tr("for"), this)), static_cast<QWidget *>(m_brand),
             static_cast<QWidget *>(m_accountTitle), static_cast<QWidget *>(m_account),
             static_cast<QWidget *>(m_clears)})
        choices->addWidget(widget);
    choices->addStretch(1);
    auto *leave = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(choices);
    layout->addWidget(m_words);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(50);
    connect(&m_soon, &QTimer::timeout, this, &ImportDialog::plan);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen.clear();
        m_soon.start();
    });
    connect(m_brand, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_account, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_clears, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(this, &QDialog::finished, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    readChoices();
}

void ImportDialog::readChoices()
{
    struct Choices {
        std::vector<std::pair<qint64, QString>> brands;
        std::vector<AccountOverview> accounts;
    };
    const auto read = [](Database &database) -> Result<Choices> {
        Choices choices;
        Statement &select = database.query("SELECT id, name FROM brands ORDER BY name");
        while (select.step())
            choices.brands.emplace_back(select.integer(0), select.text(1));
        select.reset();
        choices.accounts = accountOverviews(database);
        return choices;
    };
    m_desk.services.workspace.reader().submit(read).then(this, [this](const Result<Choices> &choices) {
        if (!choices)
            return;
        m_account->addItem(tr("the file says which"), QString());
        for (const AccountOverview &account : choices->accounts)
            m_account->addItem(account.name, account.name);
        for (const auto &[id, name] : choices->brands)
            m_brand->addItem(name, id);
        if (choices->brands.empty())
            m_words->setText(tr("There is no brand yet. Add one in the settings first."));
    });
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request{BrandId(m_brand->currentData().toLongLong()), {}, QFileInfo(m_path).fileName()};
    request.mapping.target = static_cast<ImportTarget>(m_target->currentData().toInt());
    request.mapping.columns = m_chosen;
    request.mapping.emptyClears = m_clears->isChecked();
    if (request.mapping.target == ImportTarget::Prices)
        request.mapping.account = m_account->currentData().toString();
    return request;
}

void ImportDialog::plan()
{
    const bool prices = m_target->currentData().toInt() == static_cast<int>(ImportTarget::Prices);
    m_account->setVisible(prices);
    m_accountTitle->setVisible(prices);
    if (m_brand->currentIndex() < 0)
        return;
    if (m_job)
        m_job->cancel();
    m_plan.reset();
    m_import->setEnabled(false);
    m_words->setText(tr("Reading the file…"));
    m_job = m_desk.begin(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    const Workspace &workspace = m_desk.services.workspace;
    readAside(workspace,
        [path = m_path, request = request(), &context = workspace.context(), actor = m_desk.services.actor,
            progress = Job::progressOf(m_job)](Database &database) -> Result<std::shared_ptr<Planned>> {
            const auto file = openTable(path);
            if (!file)
                return tl::unexpected(file.error());
            auto plan = planImport(database, context, actor, **file, request, progress);
            if (!plan)
                return tl::unexpected(plan.error());
            auto planned = std::make_shared<Planned>();
            planned->plan = std::move(*plan);
            planned->sample = sampleOf(database, planned->plan.changes);
            return planned;
        })
        .then(this, [this, number = ++m_number](const Result<std::shared_ptr<Planned>> &result) {
            if (number == m_number)
                take(result);
        });
}

void askImport(Desk &desk, QWidget *window)
{
    auto *ask = new QFileDialog(window, ImportDialog::tr("Import a table"), {},
        ImportDialog::tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(ask, &QFileDialog::fileSelected, window,
        [&desk, window](const QString &path) { (new ImportDialog(desk, path, window))->open(); });
    ask->open();
}

} // namespace sampan::ui
