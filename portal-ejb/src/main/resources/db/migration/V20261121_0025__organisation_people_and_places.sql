-- Community, centre, offices, providers, staff with their duties, and the calendar that terms are counted by.
create schema organisation;

create table organisation.community (
    id         bigint generated always as identity primary key,
    version bigint not null,
    code       text not null unique,
    name_uk    text not null,
    name_en    text not null,
    council_uk text not null,
    council_en text not null,
    hotline    text not null,
    hotline_hours_uk text not null,
    hotline_hours_en text not null
);

create table organisation.centre (
    id        bigint generated always as identity primary key,
    version bigint not null,
    community bigint not null references organisation.community,
    code      text not null unique,
    name_uk   text not null,
    name_en   text not null
);

-- The code is the first part of a case number, so it is one for the whole installation.
create table organisation.office (
    id         bigint generated always as identity primary key,
    version bigint not null,
    centre     bigint not null references organisation.centre,
    code       text not null unique check (code ~ '^[0-9]{2}$'),
    slug       text not null unique check (slug ~ '^[a-z0-9-]+$'),
    kind       text not null check (kind in ('MAIN', 'BRANCH', 'REMOTE', 'MOBILE')),
    name_uk    text not null,
    name_en    text not null,
    address_uk text not null,
    address_en text not null,
    hours_uk   text not null,
    hours_en   text not null,
    phone      text not null,
    latitude   double precision not null check (latitude between -90 and 90),
    longitude  double precision not null check (longitude between -180 and 180)
);

-- Суб'єкт надання послуги.
create table organisation.provider (
    id        bigint generated always as identity primary key,
    version bigint not null,
    community bigint not null references organisation.community,
    code      text not null,
    name_uk   text not null,
    name_en   text not null,
    kind      text not null check (kind in ('COUNCIL', 'STATE')),
    unique (community, code),
    unique (community, name_uk)
);

-- Staff are recognised at sign-in by the tax number, or by provider/subject where they have none.
create table organisation.staff (
    id          bigint generated always as identity primary key,
    version bigint not null,
    tax_number  text unique check (tax_number ~ '^[0-9]{10}$'),
    login       text unique,
    surname     text not null,
    given_name  text not null,
    patronymic  text not null,
    position_uk text not null,
    position_en text not null,
    from_day    date not null,
    to_day      date,
    check (tax_number is not null or login is not null),
    check (to_day >= from_day)
);

create table organisation.duty (
    id       bigint generated always as identity primary key,
    version bigint not null,
    staff    bigint not null references organisation.staff,
    role     text not null
             check (role in ('administrator', 'chief', 'provider_officer', 'content_editor', 'auditor')),
    centre   bigint not null references organisation.centre,
    office   bigint references organisation.office,
    provider bigint references organisation.provider,
    from_day date not null,
    to_day   date,
    check (to_day >= from_day),
    check (role <> 'provider_officer' or provider is not null)
);
create index duty_staff on organisation.duty (staff);

-- Which rules of days off stand when. Under martial law (law 2136-IX, art. 6) holidays are working days and nothing is moved.
create table organisation.calendar_regime (
    kind     text not null check (kind in ('ORDINARY', 'MARTIAL_LAW')),
    from_day date not null primary key,
    basis    text not null
);
insert into organisation.calendar_regime (kind, from_day, basis) values
    ('ORDINARY', '2000-01-01', 'КЗпП, ст. 67, 73'),
    ('MARTIAL_LAW', '2022-03-24', 'Закон 2136-IX, ст. 6 ч. 6');

-- Days of the year that are holidays in the ordinary regime; Easter and Trinity are counted, not listed.
create table organisation.calendar_holiday (
    month    int not null check (month between 1 and 12),
    day      int not null check (day between 1 and 31),
    from_day date not null,
    to_day   date,
    basis    text not null,
    primary key (month, day, from_day)
);
insert into organisation.calendar_holiday (month, day, from_day, basis) values
    (1, 1, '2000-01-01', 'КЗпП, ст. 73'),
    (3, 8, '2000-01-01', 'КЗпП, ст. 73'),
    (5, 1, '2000-01-01', 'КЗпП, ст. 73'),
    (5, 8, '2023-06-01', 'КЗпП, ст. 73'),
    (6, 28, '2000-01-01', 'КЗпП, ст. 73'),
    (7, 15, '2023-07-28', 'КЗпП, ст. 73'),
    (8, 24, '2000-01-01', 'КЗпП, ст. 73'),
    (10, 1, '2023-07-28', 'КЗпП, ст. 73'),
    (12, 25, '2017-12-01', 'КЗпП, ст. 73');

-- Single days made working or free by an act; they win over everything else.
create table organisation.calendar_exception (
    day     date primary key,
    working boolean not null,
    basis   text not null
);
