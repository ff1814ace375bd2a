-- Consultations of any channel: over half of a centre's work, counted by two key strokes each. Nobody who asked is in it.
create schema consultation;

-- key: the second stroke, 1 to 9; a topic without one is chosen on the page. Topics are never deleted, what was counted names them.
create table consultation.topic (
    id         bigint generated always as identity primary key,
    centre_id  bigint not null references organisation.centre,
    name_uk    text collate kernel.uk not null check (length(name_uk) between 1 and 100),
    name_en    text not null check (length(name_en) <= 100),
    key        integer check (key between 1 and 9),
    retired    boolean not null default false,
    version    bigint not null,
    check (not retired or key is null),
    constraint topic_key unique (centre_id, key) deferrable initially deferred
);

create table consultation.entry (
    id         bigint generated always as identity primary key,
    centre_id  bigint not null references organisation.centre,
    office_id  bigint references organisation.office,
    topic_id   bigint not null references consultation.topic,
    channel    text not null check (channel in ('DESK', 'PHONE', 'ONLINE', 'POST')),
    minutes    integer check (minutes between 1 and 600),
    account_id bigint not null references identity.account,
    clerk_name text collate kernel.uk not null,
    at         timestamptz not null,
    undone_at  timestamptz,
    version    bigint not null
);
create index entry_of_centre on consultation.entry (centre_id, at desc, id desc) where undone_at is null;
