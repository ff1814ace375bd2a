-- Short texts (SMS) beside letters: who carries a text, what became of it, and what stands in its place when it fails.
alter table notification.message drop constraint message_channel_check;
alter table notification.message add constraint message_channel_check check (channel in ('EMAIL', 'SMS'));
-- SENDING: handed to a provider whose answer is not kept yet. A server that dies now leaves the row so, and the provider is asked.
alter table notification.message drop constraint message_status_check;
alter table notification.message add constraint message_status_check
    check (status in ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP'));
-- a text that was sent and did not arrive is given up, and keeps when it was sent
alter table notification.message drop constraint message_check;
alter table notification.message add constraint message_sent_check check (status <> 'SENT' or sent_at is not null);

alter table notification.message
    -- who holds or carried the text; empty for letters and for what nobody took yet
    add column provider       text not null default '',
    -- the provider's own number of it
    add column outside_id     text not null default '',
    add column handed_at      timestamptz,
    -- parts of 160 or 70 characters that are paid for
    add column parts          integer not null default 0,
    -- sent once more because the answer was lost and the provider cannot be asked
    add column repeats        integer not null default 0,
    -- why it failed, as a code with words in both languages
    add column reason         text not null default '',
    add column receipt        text not null default 'NONE'
        check (receipt in ('NONE', 'AWAITED', 'DELIVERED', 'UNDELIVERED', 'UNKNOWN')),
    add column receipt_at     timestamptz,
    add column receipt_due_at timestamptz,
    add column receipt_asked  integer not null default 0,
    -- e-mail address of the letter that goes instead when the text fails for good; empty for none
    add column fallback       text not null default '',
    add column replaced       boolean not null default false,
    add constraint message_sending_check check (status <> 'SENDING' or (provider <> '' and handed_at is not null));

drop index notification.message_waiting;
create index message_due on notification.message (channel, due_at, id) where status = 'WAITING';
create index message_handed on notification.message (due_at, id) where status = 'SENDING';
create index message_sent on notification.message (sent_at) where sent_at is not null;
create index message_failed on notification.message (id desc) where status = 'GIVEN_UP' and not replaced;
create index message_receipt_due on notification.message (receipt_due_at, id) where receipt_due_at is not null;
create index message_outside on notification.message (provider, outside_id) where outside_id <> '';

-- Whether a courier works: after failures in a row it is left alone until the next probe. One row for all nodes.
create table notification.circuit (
    name          text primary key,
    channel       text not null check (channel in ('EMAIL', 'SMS')),
    failures      integer not null check (failures >= 0),
    open_since    timestamptz,
    next_probe_at timestamptz,
    pause_seconds integer not null,
    last_error    text not null,
    version       integer not null,
    check ((open_since is null) = (next_probe_at is null))
);

-- Channels that an operator has stopped; what waits stays.
create table notification.pause (
    channel   text primary key check (channel in ('EMAIL', 'SMS')),
    paused_at timestamptz not null
);

-- Receipts as a provider pushed them, kept until the text they belong to is marked as sent: they may overtake its answer.
create table notification.receipt (
    id         bigint generated always as identity primary key,
    provider   text not null,
    outside_id text not null,
    delivered  boolean not null,
    reason     text not null,
    arrived_at timestamptz not null
);
create index receipt_text on notification.receipt (provider, outside_id);
create index receipt_arrived on notification.receipt (arrived_at);

-- How the person wants to be told: letters, or short texts instead of them.
alter table notification.news_choice add column texts boolean not null default false,
    add constraint news_choice_texts_check check (letters or not texts);
