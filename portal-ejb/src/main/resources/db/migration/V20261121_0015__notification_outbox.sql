-- Letters to people, written in the business transaction and sent after it by a worker.
create schema notification;

create table notification.message (
    id         bigint generated always as identity primary key,
    -- account of the person told; 0 where they have none
    account_id bigint not null,
    channel    text not null check (channel in ('EMAIL')),
    address    text not null check (address <> ''),
    template   text not null,
    language   text not null check (language in ('uk', 'en')),
    arguments  jsonb not null,
    -- what it is about, as application:000742; empty where nothing
    about      text not null,
    -- given once, so that mail programs know a letter sent twice
    message_id text not null unique,
    status     text not null check (status in ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts   integer not null check (attempts >= 0),
    due_at     timestamptz not null,
    last_error text not null,
    created_at timestamptz not null,
    sent_at    timestamptz,
    version    integer not null,
    check ((status = 'SENT') = (sent_at is not null))
);
create index message_waiting on notification.message (due_at, id) where status = 'WAITING';
create index message_about on notification.message (about, id);
