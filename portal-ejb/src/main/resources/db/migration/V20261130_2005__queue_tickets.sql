-- The queue of a hall: tickets of a day, who sits at which desk, every turn at a desk with its times.
create schema queue;

-- Who goes ahead of others. basis: the act that says so, empty where none was named; verified: somebody read that act.
-- document: what is shown at the reception, empty where none was named.
create table queue.category (
    code        text primary key check (code ~ '^[a-z]{2,20}$'),
    name_uk     text not null check (char_length(name_uk) between 1 and 120),
    name_en     text not null check (char_length(name_en) <= 120),
    basis_uk    text not null,
    basis_en    text not null,
    document_uk text not null,
    document_en text not null,
    verified    boolean not null,
    place       int not null unique
);
insert into queue.category (code, name_uk, name_en, basis_uk, basis_en, document_uk, document_en, verified, place) values
    ('displaced', 'Внутрішньо переміщена особа', 'Internally displaced person', '', '',
     'довідка про взяття на облік внутрішньо переміщеної особи', 'certificate of registration as an internally displaced person', false, 1),
    ('leave', 'Військовослужбовець у короткотерміновій відпустці', 'Serviceperson on short leave', '', '', '', '', false, 2),
    ('combatant', 'Учасник бойових дій', 'Combatant', 'Закон України № 3551-XII', 'Law of Ukraine No. 3551-XII',
     'посвідчення учасника бойових дій', 'combatant''s certificate', false, 3),
    ('fallen', 'Член сімʼї загиблого учасника бойових дій', 'Family member of a fallen combatant', '', '', '', '', false, 4),
    ('disability', 'Особа з інвалідністю', 'Person with a disability', '', '',
     'посвідчення особи з інвалідністю', 'certificate of a person with a disability', false, 5),
    ('chornobyl', 'Постраждала внаслідок Чорнобильської катастрофи особа, категорія 1',
     'Person affected by the Chornobyl disaster, category 1', 'Закон України № 796-XII', 'Law of Ukraine No. 796-XII',
     'посвідчення особи, яка постраждала внаслідок Чорнобильської катастрофи', 'certificate of a person affected by the Chornobyl disaster', false, 6);

-- Rules of one hall; an office without a row has the defaults. most_ahead: so many people with a category, who came later, may be
-- called before somebody without one, by desks that serve them both. grace: who is later than that for a visit waits as they came.
create table queue.hall (
    office_id     bigint primary key references organisation.office,
    most_ahead    int not null default 5 check (most_ahead between 0 and 50),
    grace_minutes int not null default 10 check (grace_minutes between 0 and 60)
);

-- Who sits at which desk, from when until when; paused: the clerk has a break.
create table queue.sitting (
    id         bigint generated always as identity primary key,
    office_id  bigint not null references organisation.office,
    desk_id    bigint references appointment.desk on delete set null,
    desk_label text not null,
    account_id bigint not null references identity.account,
    clerk_name text not null,
    day        date not null,
    opened_at  timestamptz not null,
    paused_at  timestamptz,
    closed_at  timestamptz,
    version    bigint not null
);
create unique index sitting_desk on queue.sitting (desk_id) where closed_at is null;
create unique index sitting_clerk on queue.sitting (account_id) where closed_at is null;
create index sitting_office on queue.sitting (office_id, day) where closed_at is null;

-- place_at: by what one stands in a line: the booked time, else when one came. call_no: the how-manieth call of the day in this hall.
-- A visit that was moved after its person had come gets one more ticket where it stands now. account_id: empty too where a guest booked.
create table queue.ticket (
    id           bigint generated always as identity primary key,
    office_id    bigint not null references organisation.office,
    day          date not null,
    letter       text not null,
    number       int not null check (number between 1 and 9999),
    code         text not null unique check (code ~ '^[0-9A-Z]{10}$'),
    topic_id     bigint not null references appointment.topic,
    category     text references queue.category,
    elsewhere    boolean not null,
    visit_id     bigint references appointment.booking,
    account_id   bigint references identity.account,
    line         text not null check (line in ('BOOKED', 'PRIORITY', 'ORDINARY')),
    place_at     timestamptz not null,
    arrived_at   timestamptz not null,
    status       text not null check (status in
        ('WAITING', 'TRANSFERRED', 'CALLED', 'SERVING', 'HELD', 'PARKED', 'NO_SHOW', 'SERVED', 'LEFT')),
    desk_id      bigint references appointment.desk on delete set null,
    desk_label   text not null default '',
    call_no      int,
    call_desk    bigint references appointment.desk on delete set null,
    calls        int not null default 0,
    called_at    timestamptz,
    last_call_at timestamptz,
    started_at   timestamptz,
    ended_at     timestamptz,
    version      bigint not null,
    unique (office_id, day, letter, number),
    unique (office_id, day, call_no),
    unique (visit_id, office_id, day),
    check (line <> 'PRIORITY' or category is not null),
    check (line <> 'BOOKED' or visit_id is not null),
    check (account_id is null or visit_id is not null)
);
create index ticket_waiting on queue.ticket (office_id, day, topic_id, line, place_at, id) where status = 'WAITING';
create index ticket_transferred on queue.ticket (office_id, day, place_at, id) where status = 'TRANSFERRED';
create index ticket_ahead on queue.ticket (office_id, day, place_at, id) where line = 'PRIORITY' and call_no is not null;
create index ticket_here on queue.ticket (office_id, day, place_at, id)
    where status in ('WAITING', 'TRANSFERRED', 'CALLED', 'SERVING', 'HELD', 'PARKED');
create index ticket_of_person on queue.ticket (account_id, id desc) where account_id is not null;
-- A desk has one visitor at a time, whatever the program does.
create unique index ticket_at_desk on queue.ticket (desk_id) where status in ('CALLED', 'SERVING');

-- Each turn somebody had at a desk, written once when it ended.
create table queue.turn (
    id         bigint generated always as identity primary key,
    ticket_id  bigint not null references queue.ticket,
    office_id  bigint not null references organisation.office,
    topic_id   bigint not null references appointment.topic,
    desk_label text not null,
    account_id bigint not null references identity.account,
    called_at  timestamptz not null,
    started_at timestamptz,
    ended_at   timestamptz not null,
    outcome    text not null check (outcome in ('SERVED', 'TRANSFERRED', 'HELD', 'PARKED', 'NO_SHOW'))
);
create index turn_of_ticket on queue.turn (ticket_id);
create index turn_pace on queue.turn (office_id, topic_id, ended_at) where outcome = 'SERVED' and started_at is not null;
