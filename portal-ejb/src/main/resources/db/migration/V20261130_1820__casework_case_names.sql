-- Names of applicants as they are looked for, in the order of letters' codes: whatever begins with some letters stands together,
-- with all that a list asks of a case beside it.
alter table casework.case_file
    add column applicant_key text collate "C" generated always as (lower(applicant_name)) stored;
create index case_by_name on casework.case_file (applicant_key) include (id, centre_id, account_id, closed_at);

-- A common name is looked for among the newest closed cases themselves.
drop index casework.case_closed;
create index case_closed on casework.case_file (centre_id, id desc) include (applicant_key, account_id)
    where closed_at is not null;

-- A body's closed cases, the newest first: whether its case is closed stands with each stage, so that the stages alone are read.
alter table casework.stage add column case_closed boolean not null default false;
update casework.stage s set case_closed = true from casework.case_file c where c.id = s.case_id and c.closed_at is not null;
create index stage_of_provider_closed on casework.stage (provider_id, case_id desc) where shown and case_closed;

create function casework.case_closes() returns trigger language plpgsql as $$
begin
    update casework.stage set case_closed = new.closed_at is not null where case_id = new.id;
    return null;
end $$;
create trigger case_closes after update of closed_at on casework.case_file for each row
    when ((old.closed_at is null) <> (new.closed_at is null)) execute function casework.case_closes();

create function casework.stage_begins() returns trigger language plpgsql as $$
begin
    new.case_closed := exists (select from casework.case_file c where c.id = new.case_id and c.closed_at is not null);
    return new;
end $$;
create trigger stage_begins before insert on casework.stage for each row execute function casework.stage_begins();
