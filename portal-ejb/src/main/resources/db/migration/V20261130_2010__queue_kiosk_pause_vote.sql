-- People give themselves tickets, a hall stops and goes on, whoever was served says how it was.

-- once: a press of a button; the same press sent again gets the ticket it has got. No term is set for keeping it: it says nothing.
alter table queue.ticket
    add column once text unique check (once ~ '^[0-9a-f-]{36}$');

-- Whom an earlier day left at a desk, and who waits for one desk only.
create index ticket_of_desk on queue.ticket (desk_id) where status in ('CALLED', 'SERVING', 'HELD', 'TRANSFERRED');

-- Whom the reception may bring back.
create index ticket_missed on queue.ticket (office_id, day, ended_at desc) where status = 'NO_SHOW';

-- Nobody is called while a hall stands still (an air raid, no electricity). Everybody keeps their place.
create table queue.pause (
    id         bigint generated always as identity primary key,
    office_id  bigint not null references organisation.office,
    began_at   timestamptz not null,
    began_by   bigint not null references identity.account,
    ended_at   timestamptz,
    ended_by   bigint references identity.account,
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at is null or ended_at >= began_at)
);
create unique index pause_now on queue.pause (office_id) where ended_at is null;
create index pause_of_office on queue.pause (office_id, began_at);

-- Good or bad, once for a ticket, by whoever holds it.
create table queue.vote (
    ticket_id bigint primary key references queue.ticket,
    good      boolean not null,
    voted_at  timestamptz not null
);

-- Telephones by which a visitor is known at a kiosk: of the sign-in or the profile, and those given in applications.
create view identity.v_telephone as
    select id as account_id, phone from identity.account where phone is not null;

create view registry.v_telephone as
    select c.account_id, p.key as phone
    from registry.contact p join registry.card c on c.id = p.card_id
    where p.kind = 'PHONE' and c.account_id is not null;
