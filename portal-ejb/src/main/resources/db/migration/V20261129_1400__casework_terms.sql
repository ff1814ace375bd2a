-- The clock of a case: its term, when it stood and why, and of what its people have been warned.
alter table casework.case_file
    add column term_amount     integer,
    add column term_unit       text check (term_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'HOUR')),
    add column term_started_at timestamptz,
    -- from this day half of the term is gone
    add column half_on         date,
    -- since when the clock stands; empty while it runs
    add column stopped_at      timestamptz,
    add column warned          text not null default 'NOTHING' check (warned in ('NOTHING', 'HALF', 'LAST_DAYS', 'OVERDUE'));

update casework.case_file c
   set term_amount = s.term_amount, term_unit = s.term_unit, term_started_at = a.submitted_at,
       half_on = c.term_ends - (c.term_ends - (a.submitted_at at time zone 'Europe/Kyiv')::date) / 2
  from catalogue.service s, submission.application a
 where s.id = c.service_id and a.id = c.application_id;

alter table casework.case_file
    alter column term_amount set not null,
    alter column term_unit set not null,
    alter column term_started_at set not null,
    alter column half_on set not null,
    drop constraint case_file_status_check,
    add constraint case_file_status_check
        check (status in ('REGISTERED', 'SUSPENDED', 'WAITING_AT_OFFICE', 'PROVIDED', 'HANDED_OVER')),
    add constraint case_file_stopped_check check ((status = 'SUSPENDED') = (stopped_at is not null));

create table casework.clock_stop (
    id           bigint generated always as identity primary key,
    case_id      bigint not null references casework.case_file on delete cascade,
    ground       text not null check (ground in ('PARTY', 'OTHER_CASE', 'EXPERTISE', 'OTHER')),
    -- as the person reads it
    words        text not null check (words <> '' and length(words) <= 1000),
    stopped_at   timestamptz not null,
    stopped_by   bigint not null,
    stopper_name text not null,
    started_at   timestamptz,
    started_by   bigint,
    starter_name text not null,
    version      integer not null,
    check (started_at >= stopped_at),
    check ((started_at is null) = (started_by is null))
);
create unique index clock_stop_one_at_a_time on casework.clock_stop (case_id) where started_at is null;
create index clock_stop_by_case on casework.clock_stop (case_id, id);

-- Those to warn are found without reading the rest.
create index case_to_warn on casework.case_file (term_ends, id)
    where closed_at is null and status = 'REGISTERED' and warned <> 'OVERDUE';

-- The day a result is expected by now; the promise of the day of submitting stays what it was.
alter table submission.application add column expected_on date;
create or replace function submission.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'status' - 'version' - 'expected_on'
            <> to_jsonb(old) - 'status' - 'version' - 'expected_on' then
        raise exception 'submission.application: what was submitted does not change';
    end if;
    return new;
end $$;
