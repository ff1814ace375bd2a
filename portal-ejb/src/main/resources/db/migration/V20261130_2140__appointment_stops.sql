-- Stretches in which an office, or one desk of it, receives nobody: no light, an air raid, an administrator fell ill. No times are offered
-- there until the stop is lifted.
create table appointment.stop (
    id        bigint generated always as identity primary key,
    office_id bigint not null references organisation.office,
    desk_id   bigint references appointment.desk on delete cascade,
    during    tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    reason    text not null check (char_length(reason) between 1 and 200),
    elsewhere boolean not null,
    made_at   timestamptz not null,
    lifted_at timestamptz,
    constraint stop_once exclude using gist (office_id with =, coalesce(desk_id, 0) with =, during with &&)
        where (lifted_at is null)
);
comment on column appointment.stop.elsewhere is 'visits may go on in another office of the centre where this one has no time';

-- What became of the visits of such a stretch. MOVED: to another time or desk; UNPLACED: no time was free, the visit is cancelled;
-- GONE: cancelled or moved by the person meanwhile. Whose visits they are stands in the bookings only.
create table appointment.stop_visit (
    stop_id    bigint not null references appointment.stop on delete cascade,
    booking_id bigint not null references appointment.booking on delete cascade,
    was        timestamptz not null,
    state      text not null default 'WAITING' check (state in ('WAITING', 'MOVED', 'UNPLACED', 'GONE')),
    office_id  bigint references organisation.office,
    desk_id    bigint,
    becomes    timestamptz,
    done_at    timestamptz,
    primary key (stop_id, booking_id),
    check ((state = 'WAITING') = (done_at is null)),
    check ((state = 'MOVED') = (becomes is not null))
);
create unique index stop_visit_waiting on appointment.stop_visit (booking_id) where state = 'WAITING';
create index stop_of_office on appointment.stop (office_id, id desc);
