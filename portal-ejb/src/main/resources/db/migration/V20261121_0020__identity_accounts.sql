-- One account per person, however many ways of signing in lead to it; sessions as rows; sign-ins under way.
create schema identity;

create table identity.account (
    id         bigint generated always as identity primary key,
    version    bigint not null,
    tax_number text unique check (tax_number ~ '^[0-9]{10}$'),
    unzr       text unique check (unzr ~ '^[0-9]{8}-[0-9]{5}$'),
    surname    text not null,
    given_name text not null,
    patronymic text not null,
    birth_date date,
    sex        text check (sex in ('MALE', 'FEMALE')),
    phone      text check (phone ~ '^\+380[0-9]{9}$'),
    email      text,
    language   text not null check (language in ('uk', 'en')),
    created    timestamptz not null
);

-- Who a provider says it is; never reassigned to another account.
create table identity.login (
    provider text not null,
    subject  text not null,
    account  bigint not null references identity.account,
    created  timestamptz not null,
    primary key (provider, subject)
);
create index login_account on identity.login (account);

-- The token itself is only in the person's browser.
create table identity.session (
    id         bigint generated always as identity primary key,
    version    bigint not null,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    account    bigint not null references identity.account,
    provider   text not null,
    assurance  text not null,
    created    timestamptz not null,
    seen       timestamptz not null,
    ended      timestamptz,
    check (seen >= created)
);
create index session_account on identity.session (account, created desc);

-- A sign-in between our page and the provider's answer. The nonce and the PKCE verifier are derived from the secret in the
-- browser's cookie, of which only the digest is here.
create table identity.sign_in (
    state_hash   bytea primary key check (octet_length(state_hash) = 32),
    browser_hash bytea not null check (octet_length(browser_hash) = 32),
    provider     text not null,
    return_to    text not null,
    created      timestamptz not null
);
create index sign_in_created on identity.sign_in (created);

-- An answer of the provider is taken once: the second insert meets the primary key.
create table identity.sign_in_answer (
    state_hash bytea primary key references identity.sign_in on delete cascade,
    at         timestamptz not null
);

-- For features above: which account is this tax number, which logins lead to it.
create view identity.v_account as select id, tax_number from identity.account;
create view identity.v_login as select provider || '/' || subject as login, account from identity.login;
