-- Visits: what is done at desks, when desks are staffed, who is expected when.
create schema appointment;

-- What people come for. general: takes the services of its centre that no other topic names.
create table appointment.topic (
    id        bigint generated always as identity primary key,
    centre_id bigint not null references organisation.centre,
    name_uk   text not null check (char_length(name_uk) between 1 and 120),
    name_en   text not null check (char_length(name_en) <= 120),
    minutes   int not null check (minutes between 5 and 240 and minutes % 5 = 0),
    general   boolean not null,
    version   bigint not null,
    unique (id, centre_id),
    unique (centre_id, name_uk)
);
create unique index topic_general on appointment.topic (centre_id) where general;

create table appointment.topic_service (
    centre_id  bigint not null,
    service_id bigint not null references catalogue.service,
    topic_id   bigint not null,
    primary key (centre_id, service_id),
    foreign key (topic_id, centre_id) references appointment.topic (id, centre_id) on delete cascade
);

-- How an office takes bookings. step: visits begin at every so many minutes; notice: not sooner than so many minutes from now.
create table appointment.reception (
    office_id      bigint primary key references organisation.office,
    open           boolean not null,
    step_minutes   int not null check (step_minutes in (5, 10, 15, 20, 30, 60)),
    window_days    int not null check (window_days between 1 and 90),
    notice_minutes int not null check (notice_minutes between 0 and 10080),
    version        bigint not null
);

create table appointment.desk (
    id        bigint generated always as identity primary key,
    office_id bigint not null references appointment.reception,
    label     text not null check (char_length(label) between 1 and 20),
    version   bigint not null,
    unique (office_id, label)
);

create table appointment.desk_topic (
    desk_id  bigint not null references appointment.desk on delete cascade,
    topic_id bigint not null references appointment.topic on delete cascade,
    primary key (desk_id, topic_id)
);

-- A desk is staffed on a day of the week, between two days; 1 is Monday.
create table appointment.desk_hours (
    id         bigint generated always as identity primary key,
    desk_id    bigint not null references appointment.desk on delete cascade,
    weekday    int not null check (weekday between 1 and 7),
    opens      time not null,
    closes     time not null,
    break_from time,
    break_to   time,
    from_day   date not null,
    to_day     date,
    check (opens < closes),
    check ((break_from is null) = (break_to is null)),
    check (break_from is null or opens <= break_from and break_from < break_to and break_to <= closes),
    check (to_day is null or from_day <= to_day),
    constraint desk_hours_once exclude using gist
        (desk_id with =, weekday with =, daterange(from_day, to_day, '[]') with &&)
);

create table appointment.closed_day (
    office_id bigint not null references appointment.reception,
    day       date not null,
    reason    text not null check (char_length(reason) between 1 and 200),
    primary key (office_id, day)
);

-- Who is expected when. A held time is a booking that ends by itself. A desk has one visitor at a time, a person one visit.
create table appointment.booking (
    id             bigint generated always as identity primary key,
    office_id      bigint not null references organisation.office,
    desk_id        bigint not null references appointment.desk,
    topic_id       bigint not null references appointment.topic,
    account_id     bigint not null references identity.account,
    during         tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)
                                             and lower_inc(during) and not upper_inc(during)),
    status         text not null check (status in ('HELD', 'BOOKED', 'CANCELLED')),
    held_until     timestamptz,
    draft_id       bigint,
    application_id bigint references submission.application,
    made_at        timestamptz not null,
    cancelled_at   timestamptz,
    reminded       boolean not null default false,
    check ((status = 'HELD') = (held_until is not null)),
    check ((status = 'CANCELLED') = (cancelled_at is not null)),
    check (status = 'HELD' or application_id is not null),
    check (status <> 'HELD' or draft_id is not null),
    constraint booking_desk_once exclude using gist (desk_id with =, during with &&) where (status <> 'CANCELLED'),
    constraint booking_person_once exclude using gist (account_id with =, during with &&) where (status <> 'CANCELLED')
);
create unique index booking_of_draft on appointment.booking (draft_id) where status = 'HELD';
create unique index booking_of_application on appointment.booking (application_id) where status = 'BOOKED';
create index booking_held on appointment.booking (held_until) where status = 'HELD';
create index booking_of_person on appointment.booking (account_id, lower(during) desc);
create index booking_of_office on appointment.booking (office_id, lower(during)) where status <> 'CANCELLED';
create index booking_to_remind on appointment.booking (lower(during)) where status = 'BOOKED' and not reminded;
