-- Visits that people book by themselves, without an application: by a code sent to their telephone, or signed in.

-- walk_in_percent: so much of each desk's day is kept for those who come without a booking. most_per_person: visits to come of one
-- telephone or one account.
alter table appointment.reception
    add column walk_in_percent int not null default 0 check (walk_in_percent between 0 and 90),
    add column most_per_person int not null default 3 check (most_per_person between 1 and 20);

-- secret opens the visit to whoever has its link; a visit of an application has none. client: whose browser holds the time, as a digest,
-- and only while it is held. service: code of the one they came from, of whose card one is told what to bring. guest_name and phone stay until some time after the visit.
alter table appointment.booking
    alter column account_id drop not null,
    add column secret     text unique check (secret ~ '^[A-Za-z0-9_-]{22}$'),
    add column client     bytea,
    add column guest_name text not null default '' check (char_length(guest_name) <= 150),
    add column phone      text check (phone ~ '^\+380[0-9]{9}$'),
    add column language   text not null default 'uk' check (language in ('uk', 'en')),
    add column service    text check (char_length(service) between 1 and 20);

do $$
declare
    old record;
begin
    for old in
        select conname from pg_constraint
        where conrelid = 'appointment.booking'::regclass and contype = 'c'
          and (pg_get_constraintdef(oid) like '%application_id IS NOT NULL%' or pg_get_constraintdef(oid) like '%draft_id IS NOT NULL%')
    loop
        execute format('alter table appointment.booking drop constraint %I', old.conname);
    end loop;
end
$$;

alter table appointment.booking
    add constraint booking_for_something check (secret is not null or account_id is not null
        and (status = 'HELD' or application_id is not null) and (status <> 'HELD' or draft_id is not null)),
    add constraint booking_phone_once exclude using gist (phone with =, during with &&)
        where (status = 'BOOKED' and phone is not null);
create index booking_of_phone on appointment.booking (phone, lower(during)) where phone is not null;
create index booking_to_forget on appointment.booking (upper(during)) where guest_name <> '';
create index booking_coming on appointment.booking (lower(during)) where status = 'BOOKED';
create index booking_of_client on appointment.booking (client) where status = 'HELD' and client is not null;

-- Codes sent to telephones; those of a day are counted, older ones are forgotten. booking_id is no reference: what was held goes away.
create table appointment.phone_code (
    id         bigint generated always as identity primary key,
    booking_id bigint not null,
    phone      text not null check (phone ~ '^\+380[0-9]{9}$'),
    digest     bytea not null,
    guest_name text not null check (char_length(guest_name) between 1 and 150),
    sent_at    timestamptz not null,
    tries      int not null default 0
);
create index phone_code_of_booking on appointment.phone_code (booking_id, id desc);
create index phone_code_of_phone on appointment.phone_code (phone, sent_at);
create index phone_code_sent on appointment.phone_code (sent_at);

-- The hall takes everybody who booked alike. account_id: null for a guest, whom the telephone they confirmed stands for; application_id: null
-- where one booked by itself, then guest_name is how they called themselves. Telephone and name are empty once they were forgotten.
create or replace view appointment.v_visit as
    select id, office_id, topic_id, account_id, application_id, lower(during) as begins, upper(during) as ends, phone, guest_name
    from appointment.booking where status = 'BOOKED';

-- Days on which nobody is at a desk: leave, illness, training. Visits that stand there stay promised.
create table appointment.desk_away (
    id       bigint generated always as identity primary key,
    desk_id  bigint not null references appointment.desk on delete cascade,
    from_day date not null,
    to_day   date not null,
    check (from_day <= to_day),
    constraint desk_away_once exclude using gist (desk_id with =, daterange(from_day, to_day, '[]') with &&)
);
