-- What a person wants to know before they set out: hours as data, days that differ, and what it is like to come there.
-- An empty text and a missing row say that nobody has told it yet.
alter table organisation.office
    add column revision     bigint not null default 1,
    add column email        text not null default '' check (email = '' or email like '_%@_%'),
    add column transport_uk text not null default '',
    add column transport_en text not null default '',
    add column parking_uk   text not null default '',
    add column parking_en   text not null default '',
    add constraint office_transport_words check (transport_uk <> '' or transport_en = ''),
    add constraint office_parking_words check (parking_uk <> '' or parking_en = '');

-- Days on which an office receives otherwise than in its week, or not at all.
create table organisation.office_special (
    id        bigint generated always as identity primary key,
    version   bigint not null,
    office    bigint not null references organisation.office,
    from_day  date not null,
    to_day    date not null,
    reason_uk text not null check (reason_uk <> ''),
    reason_en text not null,
    check (to_day >= from_day),
    constraint office_special_once exclude using gist (
        office with =, daterange(from_day, to_day, '[]') with &&)
);
create index office_special_ahead on organisation.office_special (office, to_day);

-- Stretches of time: of a day of the week (1 is Monday), or of special days. Special days without any are closed.
create table organisation.office_hours (
    id      bigint generated always as identity primary key,
    office  bigint not null references organisation.office,
    day     int check (day between 1 and 7),
    special bigint references organisation.office_special on delete cascade,
    opens   time not null,
    closes  time not null,
    check (opens < closes),
    check (num_nonnulls(day, special) = 1),
    constraint office_hours_apart exclude using gist (
        office with =, coalesce(day, 0) with =, coalesce(special, 0) with =,
        int4range(cast(extract(epoch from opens) as int), cast(extract(epoch from closes) as int)) with &&)
);
create index office_hours_office on organisation.office_hours (office);
create index office_hours_special on organisation.office_hours (special);

-- Known facts of access; a fact without a row is not known.
create table organisation.office_access (
    id      bigint generated always as identity primary key,
    office  bigint not null references organisation.office,
    kind    text not null check (kind in ('RAMP', 'LIFT', 'TACTILE', 'RESTROOM', 'ASSISTANT', 'SIGN_LANGUAGE', 'SHELTER')),
    present boolean not null,
    unique (office, kind)
);

-- What else one can get done in the building: a photograph, a copy, a bank.
create table organisation.office_extra (
    id      bigint generated always as identity primary key,
    office  bigint not null references organisation.office,
    name_uk text not null check (name_uk <> ''),
    name_en text not null,
    unique (office, name_uk)
);

do $$
declare
    watched text;
begin
    foreach watched in array array['organisation.office_special', 'organisation.office_hours', 'organisation.office_access',
                                   'organisation.office_extra', 'appointment.reception', 'appointment.desk']
    loop
        execute format('create trigger public_change after insert or update or delete or truncate on %s
                        for each statement execute function kernel.note_public_change()', watched);
    end loop;
end
$$;
