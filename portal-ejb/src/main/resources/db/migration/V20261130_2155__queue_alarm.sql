-- A clerk calls colleagues without a word said: who, from which desk, when, who answered. One at a time for a desk and a day.
create table queue.alarm (
    id          bigint generated always as identity primary key,
    office_id   bigint not null references organisation.office,
    desk_id     bigint references appointment.desk on delete set null,
    desk_label  text not null,
    day         date not null,
    raised_by   bigint not null references identity.account,
    clerk_name  text not null,
    raised_at   timestamptz not null,
    answered_by bigint references identity.account,
    answer_name text not null default '',
    answered_at timestamptz,
    check ((answered_at is null) = (answered_by is null)),
    check (answered_at is null or answered_at >= raised_at)
);
create unique index alarm_open on queue.alarm (desk_id, day) where answered_at is null;
create index alarm_of_day on queue.alarm (day, office_id);
create index alarm_raised_by on queue.alarm (raised_by);
create index alarm_answered_by on queue.alarm (answered_by) where answered_by is not null;
