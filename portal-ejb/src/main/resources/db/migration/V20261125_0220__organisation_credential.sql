-- Keys (КЕП) and accesses to state registers: what each person has and until when. The key itself is never here.
create table organisation.credential (
    id       bigint generated always as identity primary key,
    version  bigint not null,
    staff    bigint not null references organisation.staff,
    kind     text not null check (kind in ('KEY', 'REGISTER')),
    -- who issued the key, or which register it is
    issuer   text not null check (issuer <> ''),
    number   text not null check (number <> ''),
    from_day date not null,
    to_day   date not null,
    check (to_day >= from_day),
    constraint credential_once unique (staff, kind, issuer, number)
);
create index credential_end on organisation.credential (to_day, id);

-- Who was told that it ends in so many days, once each.
create table organisation.credential_reminder (
    credential bigint not null references organisation.credential on delete cascade,
    days       int not null check (days in (30, 14, 3)),
    recipient  bigint not null references organisation.staff,
    told_on    date not null,
    primary key (credential, days, recipient)
);
