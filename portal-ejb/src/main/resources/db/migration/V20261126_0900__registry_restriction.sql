-- People whose data staff open only after writing why: those in danger if their address becomes known, and the like.
create table registry.restriction (
    account_id  bigint primary key references identity.account,
    ground      text not null check (char_length(ground) between 10 and 500),
    set_by      bigint not null references identity.account,
    set_by_name text not null,
    set_at      timestamptz not null
);

-- Each time such data were opened all the same.
create table registry.opening (
    id            bigint generated always as identity primary key,
    account_id    bigint not null references identity.account,
    opened_by     bigint not null references identity.account,
    opened_name   text not null,
    centre_id     bigint not null,
    object        text not null check (object in ('application', 'case')),
    number        text not null,
    reason        text not null check (char_length(reason) between 10 and 500),
    opened_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > opened_at)
);
create index opening_live on registry.opening (opened_by, account_id, ends_at);
create index opening_centre on registry.opening (centre_id, id desc);
create index opening_person on registry.opening (account_id, id desc);

-- For lists of the features above: whose names they must not show.
create view registry.v_restricted as select account_id from registry.restriction;
