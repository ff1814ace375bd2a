-- A centre may serve another community by an agreement of the councils: what it offers and with which
-- providers it works follows from here.
create table organisation.agreement (
    id        bigint generated always as identity primary key,
    centre    bigint not null references organisation.centre,
    community bigint not null references organisation.community,
    from_day  date not null,
    to_day    date,
    -- number and date of the agreement, as its parties call it
    basis     text not null check (basis <> ''),
    check (to_day >= from_day),
    constraint agreement_once exclude using gist (
        centre with =, community with =, daterange(from_day, to_day, '[]') with &&)
);

-- Which communities a centre serves on which days: its own for ever, others while an agreement stands.
create view organisation.v_served as
    select id as centre, community, cast(null as date) as from_day, cast(null as date) as to_day from organisation.centre
    union all
    select centre, community, from_day, to_day from organisation.agreement;
