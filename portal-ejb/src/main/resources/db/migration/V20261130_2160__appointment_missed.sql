-- Who books and does not come, what they say to it, and work that a browser does before it holds many times.

-- most_missed: after so many visits missed within missed_days nothing more is booked online for barred_days; 0: there is no such rule.
alter table appointment.reception
    add column most_missed int not null default 3 check (most_missed between 0 and 20),
    add column missed_days int not null default 60 check (missed_days between 1 and 365),
    add column barred_days int not null default 14 check (barred_days between 1 and 365);

-- judged: it was looked whether the person came. Who booked before there was a rule was not told of it: their visits are not judged.
alter table appointment.booking add column judged boolean not null default true;
alter table appointment.booking alter column judged set default false;
create index booking_to_judge on appointment.booking (lower(during)) where status = 'BOOKED' and not judged and secret is not null;

-- One secret of the installation, the same for all its nodes: telephones of missed visits are compared under it, tasks of work are signed.
create table appointment.booking_key (
    one    boolean primary key default true check (one),
    secret bytea not null check (length(secret) = 32)
);
insert into appointment.booking_key (secret)
    select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

-- Visits whose people did not come. phone_digest: of the telephone of a guest under the secret above, for the telephone itself goes sooner.
-- struck: the chief accepted an appeal, it counts no more.
create table appointment.missed_visit (
    booking_id   bigint primary key references appointment.booking on delete cascade,
    office_id    bigint not null references organisation.office,
    account_id   bigint references identity.account,
    phone_digest bytea,
    day          date not null,
    struck       boolean not null default false,
    check ((account_id is null) <> (phone_digest is null))
);
create index missed_of_phone on appointment.missed_visit (phone_digest, day) where not struck and phone_digest is not null;
create index missed_of_account on appointment.missed_visit (account_id, day) where account_id is not null;
create index missed_to_forget on appointment.missed_visit (day);

-- Once for a missed visit, by whoever has its link. Words are empty once they were forgotten.
create table appointment.appeal (
    booking_id bigint primary key references appointment.missed_visit on delete cascade,
    office_id  bigint not null references organisation.office,
    words      text not null check (char_length(words) <= 500),
    made_at    timestamptz not null,
    decided_at timestamptz,
    decided_by bigint references identity.account,
    accepted   boolean,
    reason     text check (char_length(reason) <= 500),
    check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (accepted is null)),
    check (accepted is distinct from false or char_length(reason) > 0)
);
create index appeal_open on appointment.appeal (office_id, made_at, booking_id) where decided_at is null;
create index appeal_decided on appointment.appeal (office_id, decided_at desc, booking_id) where decided_at is not null;
create index appeal_to_forget on appointment.appeal (decided_at) where words <> '';

-- Tasks that were solved and used; each stays until it would be good no more.
create table appointment.used_task (
    nonce   bytea primary key check (length(nonce) = 16),
    expires timestamptz not null
);
create index used_task_expired on appointment.used_task (expires);
