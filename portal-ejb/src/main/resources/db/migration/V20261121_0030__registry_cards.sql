-- Subject cards (картка заявника): one for each person the centre has served.
create schema registry;

create table registry.card (
    id         bigint generated always as identity primary key,
    kind       text not null check (kind in ('PERSON')),
    surname    text collate kernel.uk not null,
    given_name text collate kernel.uk not null,
    patronymic text collate kernel.uk not null,
    -- the whole name as it is compared: lower case, one kind of apostrophe
    name_key   text not null,
    tax_number text unique check (tax_number ~ '^[0-9]{10}$'),
    unzr       text unique check (unzr ~ '^[0-9]{8}-[0-9]{5}$'),
    passport   text,
    birth_date date,
    phone      text not null,
    email      text not null,
    account_id bigint unique references identity.account,
    created_at timestamptz not null,
    version    integer not null
);
create unique index card_passport on registry.card (passport, birth_date, name_key)
    where passport is not null and birth_date is not null;
create index card_name on registry.card (name_key text_pattern_ops);
create index card_words on registry.card using gin (name_key gin_trgm_ops);

-- For lists of the features above; personal numbers stay here.
create view registry.v_card as
select id, surname, given_name, patronymic, name_key, account_id, created_at from registry.card;
