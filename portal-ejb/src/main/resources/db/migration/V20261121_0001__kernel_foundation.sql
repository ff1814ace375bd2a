-- What every feature stands on: extensions, the Ukrainian collation, counters without gaps, the change feed.
-- Extensions go to public by name: Flyway's own search path would hide their operators in schema kernel.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;

create schema if not exists kernel;

create collation kernel.uk (provider = icu, locale = 'uk');

create table kernel.counter (
    name  text primary key,
    value bigint not null check (value > 0)
);

-- The outbox of the whole portal. The transaction's number lets a reader stop before rows of transactions still running,
-- so that a cursor never jumps over a change that commits late.
create table kernel.change (
    id          bigint generated always as identity primary key,
    topic       text not null,
    key         text not null,
    detail      jsonb not null,
    at          timestamptz not null default now(),
    transaction xid8 not null default pg_current_xact_id()
);
create index change_order on kernel.change (transaction, id);

create table kernel.change_cursor (
    consumer    text primary key,
    transaction xid8 not null,
    change_id   bigint not null
);
