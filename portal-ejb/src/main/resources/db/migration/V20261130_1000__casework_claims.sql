-- Who of the clerks works on an application now, and how long they did. These rows come and go while people work, so they hold
-- no lock on the application by a foreign key: one would meet, in the other order, the lock of whoever registers it.

-- Taken softly: it ends by itself, and may be taken over.
create table casework.claim (
    application_id bigint primary key,
    account_id     bigint not null,
    holder_name    text not null,
    taken_at       timestamptz not null,
    until          timestamptz not null check (until > taken_at)
);

-- One clerk with one application open. busy_ms: what of the time since opened_at was work; away: the page is not in view.
create table casework.clerk_look (
    application_id bigint not null,
    account_id     bigint not null,
    opened_at      timestamptz not null,
    seen_at        timestamptz not null,
    busy_ms        bigint not null check (busy_ms >= 0),
    away           boolean not null,
    primary key (application_id, account_id),
    check (seen_at >= opened_at)
);
create index clerk_look_of_clerk on casework.clerk_look (account_id, seen_at);

-- What a look ended with. It says nothing of whose application it was.
create table casework.clerk_operation (
    id         bigint generated always as identity primary key,
    centre_id  bigint not null references organisation.centre,
    account_id bigint not null references identity.account,
    clerk_name text not null,
    kind       text not null check (kind in ('REGISTER', 'ASK', 'REFUSE')),
    opened_at  timestamptz not null,
    done_at    timestamptz not null check (done_at >= opened_at),
    busy_ms    bigint not null check (busy_ms >= 0),
    check (busy_ms <= extract(epoch from done_at - opened_at) * 1000 + 1)
);
create index clerk_operation_of_centre on casework.clerk_operation (centre_id, done_at);
create index clerk_operation_of_clerk on casework.clerk_operation (account_id, done_at);

-- For reports.
create view casework.v_clerk_operation as
select id, centre_id, account_id, clerk_name, kind, done_at, busy_ms from casework.clerk_operation;
