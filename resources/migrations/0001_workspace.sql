-- SPDX-FileCopyrightText: The Sampan authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Words in {{ }} are filled in by core/storage/dialect.h. Times are milliseconds UTC, money is minor units of the
-- currency beside it, flags are 0 or 1. Text is never NULL; numbers are where "none" means something.

-- What the workspace is: id, secret store, hold.
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) {{strict}};

CREATE TABLE brands (
    id {{id}},
    name TEXT NOT NULL UNIQUE,
    currency TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    ship_from TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT ''
) {{strict}};

CREATE TABLE accounts (
    id {{id}},
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    role {{int}} NOT NULL,
    brand_id {{int}} NOT NULL REFERENCES brands (id),
    url TEXT NOT NULL DEFAULT '',
    ca_pem TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '',
    learned TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    remote_name TEXT NOT NULL DEFAULT '',
    remote_version TEXT NOT NULL DEFAULT '',
    stage {{int}} NOT NULL DEFAULT 0,
    paused {{int}} NOT NULL DEFAULT 0,
    pause_reason TEXT NOT NULL DEFAULT '',
    take_over_from {{int}} NOT NULL DEFAULT 0,
    practice {{int}} NOT NULL DEFAULT 0,
    removed {{int}} NOT NULL DEFAULT 0
) {{strict}};

CREATE TABLE products (
    id {{id}},
    brand_id {{int}} NOT NULL REFERENCES brands (id),
    source_account {{int}} REFERENCES accounts (id),
    source_item TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '',
    on_sale {{int}} NOT NULL DEFAULT 0,
    gone {{int}} NOT NULL DEFAULT 0,
    edited_at {{int}},
    seen_at {{int}} NOT NULL DEFAULT 0,
    modified_there {{int}} NOT NULL DEFAULT 0,
    images TEXT NOT NULL DEFAULT '',
    beliefs {{blob}},
    description TEXT NOT NULL DEFAULT ''
) {{strict}};
CREATE UNIQUE INDEX products_source ON products (source_account, source_item);
CREATE INDEX products_title ON products (title);
CREATE INDEX products_category ON products (category);

CREATE TABLE variants (
    id {{id}},
    product_id {{int}} NOT NULL REFERENCES products (id),
    brand_id {{int}} NOT NULL REFERENCES brands (id),
    sku TEXT NOT NULL DEFAULT '',
    sku_key TEXT NOT NULL DEFAULT '',
    option TEXT NOT NULL DEFAULT '',
    barcode TEXT NOT NULL DEFAULT '',
    weight {{int}},
    length {{int}},
    width {{int}},
    height {{int}},
    hs_code TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    cost {{int}},
    core_price {{int}},
    shop_price {{int}},
    sale_price {{int}},
    sale_from {{int}},
    sale_to {{int}},
    on_hand {{int}},
    on_hand_at {{int}} NOT NULL DEFAULT 0,
    reserved {{int}} NOT NULL DEFAULT 0,
    safety_stock {{int}} NOT NULL DEFAULT 0,
    gone {{int}} NOT NULL DEFAULT 0,
    edited_at {{int}},
    image TEXT NOT NULL DEFAULT '',
    beliefs {{blob}}
) {{strict}};
-- Any number of variants without a SKU; not a partial index, which a look-up by a bound SKU could not use.
CREATE UNIQUE INDEX variants_sku ON variants (brand_id, sku_key, (CASE WHEN sku_key = '' THEN id ELSE 0 END));
CREATE INDEX variants_by_sku ON variants (sku);
CREATE INDEX variants_product ON variants (product_id);

CREATE TABLE listings (
    id {{id}},
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    variant_id {{int}} NOT NULL REFERENCES variants (id),
    product_id {{int}} NOT NULL REFERENCES products (id),
    title TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    price {{int}},
    price_pinned {{int}} NOT NULL DEFAULT 0,
    stock {{int}},
    stock_pinned {{int}} NOT NULL DEFAULT 0,
    state {{int}} NOT NULL DEFAULT 0,
    content_state {{int}} NOT NULL DEFAULT 0,
    price_state {{int}} NOT NULL DEFAULT 0,
    stock_state {{int}} NOT NULL DEFAULT 0,
    remote_item TEXT NOT NULL DEFAULT '',
    remote_variant TEXT NOT NULL DEFAULT '',
    remote_state TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    return_note TEXT NOT NULL DEFAULT '',
    drift {{int}} NOT NULL DEFAULT 0,
    edited_at {{int}},
    seen_at {{int}} NOT NULL DEFAULT 0,
    stamp TEXT NOT NULL DEFAULT '',
    beliefs {{blob}},
    description TEXT NOT NULL DEFAULT ''
) {{strict}};
CREATE UNIQUE INDEX listings_variant ON listings (account_id, variant_id);
CREATE INDEX listings_remote ON listings (account_id, remote_item, remote_variant);
CREATE INDEX listings_by_variant ON listings (variant_id);
CREATE INDEX listings_product ON listings (product_id);
CREATE INDEX listings_state ON listings (account_id, state);

-- The one table of buyers' personal values; everything else refers to it by id, so that they can be erased everywhere.
CREATE TABLE personal (
    id {{id}},
    order_id {{int}} NOT NULL,
    content {{blob}},
    erased_at {{int}}
) {{strict}};
CREATE INDEX personal_order ON personal (order_id);

CREATE TABLE orders (
    id {{id}},
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    remote_id TEXT NOT NULL,
    number TEXT NOT NULL,
    state {{int}} NOT NULL DEFAULT 0,
    remote_state TEXT NOT NULL DEFAULT '',
    placed_at {{int}} NOT NULL,
    modified_there {{int}} NOT NULL DEFAULT 0,
    ship_by {{int}},
    answer_cancel_by {{int}},
    currency TEXT NOT NULL DEFAULT '',
    goods {{int}} NOT NULL DEFAULT 0,
    seller_discount {{int}} NOT NULL DEFAULT 0,
    platform_discount {{int}} NOT NULL DEFAULT 0,
    shipping {{int}} NOT NULL DEFAULT 0,
    tax {{int}} NOT NULL DEFAULT 0,
    total {{int}} NOT NULL DEFAULT 0,
    commission {{int}},
    buyer_name {{int}} REFERENCES personal (id),
    buyer_phone {{int}} REFERENCES personal (id),
    buyer_email {{int}} REFERENCES personal (id),
    address1 {{int}} REFERENCES personal (id),
    address2 {{int}} REFERENCES personal (id),
    city {{int}} REFERENCES personal (id),
    region {{int}} REFERENCES personal (id),
    postcode {{int}} REFERENCES personal (id),
    country TEXT NOT NULL DEFAULT '',
    buyer_message {{int}} REFERENCES personal (id),
    note TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    carrier TEXT NOT NULL DEFAULT '',
    waybill TEXT NOT NULL DEFAULT '',
    shop_account {{int}} REFERENCES accounts (id),
    shop_order TEXT NOT NULL DEFAULT '',
    shop_number TEXT NOT NULL DEFAULT '',
    shop_state TEXT NOT NULL DEFAULT '',
    history {{int}} NOT NULL DEFAULT 0,
    frozen {{int}} NOT NULL DEFAULT 0,
    held {{int}} NOT NULL DEFAULT 0,
    cancel_known {{int}} NOT NULL DEFAULT 0,
    cancelled_by TEXT NOT NULL DEFAULT '',
    cancel_reason TEXT NOT NULL DEFAULT '',
    cancelled_in TEXT NOT NULL DEFAULT '',
    amended {{int}} NOT NULL DEFAULT 0,
    labels {{int}} NOT NULL DEFAULT 0,
    handed_over {{int}} NOT NULL DEFAULT 0,
    return_note TEXT NOT NULL DEFAULT '',
    edited_at {{int}},
    seen_at {{int}} NOT NULL DEFAULT 0,
    beliefs {{blob}}
) {{strict}};
CREATE UNIQUE INDEX orders_remote ON orders (account_id, remote_id);
CREATE INDEX orders_number ON orders (number);
CREATE INDEX orders_state ON orders (state, placed_at);
CREATE INDEX orders_placed ON orders (placed_at);
CREATE INDEX orders_shop ON orders (shop_account, shop_order);

CREATE TABLE order_lines (
    id {{id}},
    order_id {{int}} NOT NULL REFERENCES orders (id),
    remote_line TEXT NOT NULL DEFAULT '',
    sku TEXT NOT NULL DEFAULT '',
    variant_id {{int}} REFERENCES variants (id),
    title TEXT NOT NULL DEFAULT '',
    quantity {{int}} NOT NULL DEFAULT 0,
    cancelled {{int}} NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    list_price {{int}} NOT NULL DEFAULT 0,
    seller_discount {{int}} NOT NULL DEFAULT 0,
    platform_discount {{int}} NOT NULL DEFAULT 0,
    paid {{int}} NOT NULL DEFAULT 0,
    tax {{int}} NOT NULL DEFAULT 0,
    weight {{int}},
    edited_at {{int}},
    beliefs {{blob}}
) {{strict}};
CREATE INDEX order_lines_order ON order_lines (order_id);
CREATE INDEX order_lines_variant ON order_lines (variant_id);

-- Begins with the order; ends with the first reading of on-hand stock whose request began after the shop confirmed it.
CREATE TABLE reservations (
    id {{id}},
    order_line_id {{int}} NOT NULL UNIQUE REFERENCES order_lines (id),
    order_id {{int}} NOT NULL REFERENCES orders (id),
    variant_id {{int}} NOT NULL REFERENCES variants (id),
    quantity {{int}} NOT NULL,
    open {{int}} NOT NULL DEFAULT 1,
    ends_after {{int}}
) {{strict}};
CREATE INDEX reservations_variant ON reservations (variant_id, open);
CREATE INDEX reservations_order ON reservations (order_id);

CREATE TABLE rates (
    id {{id}},
    from_currency TEXT NOT NULL,
    to_currency TEXT NOT NULL,
    day TEXT NOT NULL,
    rate TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (from_currency, to_currency, day)
) {{strict}};

CREATE TABLE price_rules (
    id {{id}},
    account_id {{int}} NOT NULL UNIQUE REFERENCES accounts (id),
    markup TEXT NOT NULL,
    fixed {{int}} NOT NULL DEFAULT 0,
    step {{int}} NOT NULL DEFAULT 0
) {{strict}};

CREATE TABLE category_maps (
    id {{id}},
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    shop_category TEXT NOT NULL,
    category TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, shop_category)
) {{strict}};

-- What approves by itself: of price and stock changes, and whether cancels follow the marketplace.
CREATE TABLE policies (
    id {{id}},
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    aspect {{int}} NOT NULL,
    active {{int}} NOT NULL DEFAULT 0,
    version {{int}} NOT NULL DEFAULT 0,
    largest_step TEXT NOT NULL DEFAULT '',
    floor {{int}},
    least {{int}},
    most {{int}},
    set_by TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, aspect)
) {{strict}};

-- One row for each change; what it changed is in journal.
CREATE TABLE commits (
    id {{id}},
    at {{int}} NOT NULL,
    actor TEXT NOT NULL,
    cause {{int}} NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    undoes {{int}},
    undone_by {{int}},
    draft_batch TEXT NOT NULL DEFAULT '',
    rows {{int}} NOT NULL DEFAULT 0,
    cells {{int}} NOT NULL DEFAULT 0
) {{strict}};
CREATE INDEX commits_draft ON commits (draft_batch);

-- One row for each commit and changed row, the changed cells packed. A created row is its own record: kind 1, no cells.
CREATE TABLE journal (
    id {{id}},
    commit_id {{int}} NOT NULL,
    table_no {{int}} NOT NULL,
    row_id {{int}} NOT NULL,
    kind {{int}} NOT NULL,
    cells {{blob}}
) {{strict}};
CREATE INDEX journal_row ON journal (table_no, row_id);
CREATE INDEX journal_commit ON journal (commit_id);

-- Changes of observations, apart, because they are many and are thinned.
CREATE TABLE sightings (
    id {{id}},
    commit_id {{int}} NOT NULL,
    table_no {{int}} NOT NULL,
    row_id {{int}} NOT NULL,
    cells {{blob}}
) {{strict}};
CREATE INDEX sightings_row ON sightings (table_no, row_id);
CREATE INDEX sightings_commit ON sightings (commit_id);

CREATE TABLE approvals (
    id {{id}},
    table_no {{int}} NOT NULL,
    row_id {{int}} NOT NULL,
    unit {{int}} NOT NULL,
    hash TEXT NOT NULL,
    actor TEXT NOT NULL,
    policy_id {{int}},
    policy_version {{int}},
    note TEXT NOT NULL DEFAULT '',
    commit_id {{int}} NOT NULL,
    at {{int}} NOT NULL,
    open {{int}} NOT NULL DEFAULT 1
) {{strict}};
CREATE INDEX approvals_row ON approvals (table_no, row_id, unit, open);

CREATE TABLE outbox (
    id {{id}},
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    table_no {{int}} NOT NULL,
    row_id {{int}} NOT NULL,
    unit {{int}} NOT NULL,
    state {{int}} NOT NULL DEFAULT 0,
    priority {{int}} NOT NULL,
    lane TEXT NOT NULL,
    intent TEXT NOT NULL,
    hash TEXT NOT NULL,
    approval_id {{int}} NOT NULL REFERENCES approvals (id),
    commit_id {{int}} NOT NULL,
    created_at {{int}} NOT NULL,
    due_at {{int}} NOT NULL DEFAULT 0,
    operation_id {{int}},
    tries {{int}} NOT NULL DEFAULT 0,
    ended_at {{int}},
    reason TEXT NOT NULL DEFAULT ''
) {{strict}};
CREATE INDEX outbox_due ON outbox (account_id, state, priority, id);
CREATE INDEX outbox_row ON outbox (table_no, row_id, unit, state);
CREATE INDEX outbox_operation ON outbox (operation_id);

CREATE TABLE operations (
    id {{id}},
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    name TEXT NOT NULL,
    task TEXT NOT NULL,
    personal_task {{int}},
    lanes TEXT NOT NULL DEFAULT '',
    priority {{int}} NOT NULL,
    state {{int}} NOT NULL DEFAULT 0,
    connector_version {{int}} NOT NULL DEFAULT 0,
    facts_of {{int}} NOT NULL DEFAULT 0,
    run TEXT NOT NULL DEFAULT '',
    created_at {{int}} NOT NULL,
    due_at {{int}} NOT NULL DEFAULT 0,
    ended_at {{int}},
    reason TEXT NOT NULL DEFAULT ''
) {{strict}};
CREATE INDEX operations_open ON operations (account_id, state, priority, id);

-- What was said on the wire: written before it is sent, completed when the answer is there. Requests as the connector
-- wrote them, unsigned. Bodies with buyers' data are rows of personal.
CREATE TABLE exchanges (
    id {{id}},
    operation_id {{int}} NOT NULL,
    account_id {{int}} NOT NULL,
    step TEXT NOT NULL DEFAULT '',
    effect {{int}} NOT NULL,
    state {{int}} NOT NULL DEFAULT 0,
    in_talk {{int}} NOT NULL DEFAULT 0,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    request {{blob}},
    request_personal {{int}},
    fence {{int}} NOT NULL DEFAULT 0,
    sent_at {{int}} NOT NULL,
    quiet_until {{int}} NOT NULL DEFAULT 0,
    answered_at {{int}},
    status {{int}},
    verdict {{int}},
    reason TEXT NOT NULL DEFAULT '',
    answer {{blob}},
    answer_personal {{int}}
) {{strict}};
CREATE INDEX exchanges_operation ON exchanges (operation_id, id);
CREATE INDEX exchanges_account ON exchanges (account_id, id);

-- Which rows an exchange was about, so that the inspector finds it.
CREATE TABLE exchange_rows (
    exchange_id {{int}} NOT NULL,
    table_no {{int}} NOT NULL,
    row_id {{int}} NOT NULL,
    PRIMARY KEY (table_no, row_id, exchange_id)
) {{keyed}};

CREATE TABLE cursors (
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    stream TEXT NOT NULL,
    cursor TEXT NOT NULL,
    moved_at {{int}} NOT NULL,
    PRIMARY KEY (account_id, stream)
) {{strict}};

CREATE TABLE schedules (
    id {{id}},
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    stream TEXT NOT NULL,
    every {{int}} NOT NULL,
    paused {{int}} NOT NULL DEFAULT 0,
    next_at {{int}} NOT NULL DEFAULT 0,
    started_at {{int}},
    good_at {{int}},
    UNIQUE (account_id, stream)
) {{strict}};

-- Who may send for an account. Others judge a holder dead when its beat stands still (see core/sync/lease.h).
CREATE TABLE leases (
    account_id {{int}} PRIMARY KEY REFERENCES accounts (id),
    holder TEXT NOT NULL DEFAULT '',
    fence {{int}} NOT NULL DEFAULT 0,
    beat {{int}} NOT NULL DEFAULT 0
) {{strict}};

CREATE TABLE problems (
    id {{id}},
    account_id {{int}},
    table_no {{int}} NOT NULL DEFAULT 0,
    row_id {{int}} NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    sentence TEXT NOT NULL,
    opened_at {{int}} NOT NULL,
    seen_at {{int}} NOT NULL,
    times {{int}} NOT NULL DEFAULT 1,
    closed_at {{int}}
) {{strict}};
CREATE INDEX problems_open ON problems (closed_at, opened_at);
CREATE INDEX problems_row ON problems (table_no, row_id, kind);

-- A cell that was changed on both sides; settled by a person.
CREATE TABLE conflicts (
    id {{id}},
    table_no {{int}} NOT NULL,
    row_id {{int}} NOT NULL,
    field {{int}} NOT NULL,
    base TEXT NOT NULL DEFAULT '',
    theirs TEXT NOT NULL DEFAULT '',
    commit_id {{int}} NOT NULL,
    opened_at {{int}} NOT NULL,
    settled_at {{int}}
) {{strict}};
CREATE INDEX conflicts_row ON conflicts (table_no, row_id, settled_at);

CREATE TABLE labels (
    id {{id}},
    order_id {{int}} NOT NULL REFERENCES orders (id),
    kind {{int}} NOT NULL,
    layout TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL,
    document {{int}} NOT NULL REFERENCES personal (id),
    mime TEXT NOT NULL DEFAULT 'application/pdf',
    state_as_of {{int}},
    created_at {{int}} NOT NULL,
    printed {{int}} NOT NULL DEFAULT 0,
    voided_at {{int}}
) {{strict}};
CREATE INDEX labels_order ON labels (order_id);

CREATE TABLE remote_categories (
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    remote_id TEXT NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    name_local TEXT NOT NULL DEFAULT '',
    leaf {{int}} NOT NULL DEFAULT 0,
    PRIMARY KEY (account_id, remote_id)
) {{strict}};

CREATE TABLE remote_attributes (
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    category TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    name TEXT NOT NULL,
    required {{int}} NOT NULL DEFAULT 0,
    per_variant {{int}} NOT NULL DEFAULT 0,
    choices TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, category, remote_id)
) {{strict}};

-- Images of ours that a marketplace has already, so that none is sent twice.
CREATE TABLE images_there (
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    product_id {{int}} NOT NULL REFERENCES products (id),
    image TEXT NOT NULL,
    remote_id TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, product_id, image)
) {{strict}};

-- The text that searches look through, folded; kept by commit.
CREATE TABLE search (
    table_no {{int}} NOT NULL,
    row_id {{int}} NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (table_no, row_id)
) {{keyed}};

-- Listings found at a marketplace that match no product of ours, for the page of an account that is only watched.
CREATE TABLE strangers (
    account_id {{int}} NOT NULL REFERENCES accounts (id),
    remote_item TEXT NOT NULL,
    remote_variant TEXT NOT NULL,
    sku TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    seen_at {{int}} NOT NULL,
    PRIMARY KEY (account_id, remote_item, remote_variant)
) {{strict}};

-- Rows seen by a sweep that is under way.
CREATE TABLE sweeps (
    account_id {{int}} NOT NULL,
    remote_item TEXT NOT NULL,
    PRIMARY KEY (account_id, remote_item)
) {{keyed}};
