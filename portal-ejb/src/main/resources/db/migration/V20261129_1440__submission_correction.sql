-- Before an application is registered its administrator may ask the person to correct some of its answers, or refuse it with a
-- reason. What was submitted is still never overwritten: the trigger itself keeps each earlier content when a new one comes.
drop trigger application_is_final on submission.application;

-- content: 1 as submitted, one more with every correction; status_at: since when it stands so
alter table submission.application
    add column content   integer not null default 1 check (content > 0),
    add column status_at timestamptz;
update submission.application a
   set status_at = coalesce((select max(s.at) from submission.status_change s where s.application_id = a.id), a.submitted_at);
alter table submission.application alter column status_at set not null;

create table submission.earlier_content (
    application_id bigint not null references submission.application,
    content        integer not null check (content > 0),
    answers        jsonb not null,
    applicant_name text collate kernel.uk not null,
    notice_email   text not null,
    delivery       text not null,
    office_id      bigint,
    place_address  text not null,
    latitude       double precision,
    longitude      double precision,
    map_scale      integer,
    due_on         date not null,
    replaced_at    timestamptz not null,
    primary key (application_id, content)
);

create function submission.refuse_any_change() returns trigger language plpgsql as $$
begin
    raise exception '%: what was kept does not change', tg_table_name;
end $$;
create trigger earlier_content_is_final before update or delete on submission.earlier_content
    for each row execute function submission.refuse_any_change();

create or replace function submission.refuse_change() returns trigger language plpgsql as $$
declare
    way      constant text[] := array['status', 'status_at', 'expected_on', 'version'];
    contents constant text[] := array['content', 'answers', 'applicant_name', 'notice_email', 'delivery', 'office_id',
                                      'place_address', 'latitude', 'longitude', 'map_scale', 'due_on'];
begin
    if tg_op = 'DELETE' or to_jsonb(new) - way - contents <> to_jsonb(old) - way - contents then
        raise exception 'submission.application: what was submitted does not change';
    end if;
    if to_jsonb(new) - way = to_jsonb(old) - way then
        return new;
    end if;
    if new.content <> old.content + 1 or old.status <> 'CORRECTION_ASKED' or new.status <> 'CORRECTED' then
        raise exception 'submission.application: what was submitted changes by a correction that was asked for';
    end if;
    insert into submission.earlier_content (application_id, content, answers, applicant_name, notice_email, delivery,
                                            office_id, place_address, latitude, longitude, map_scale, due_on, replaced_at)
    values (old.id, old.content, old.answers, old.applicant_name, old.notice_email, old.delivery,
            old.office_id, old.place_address, old.latitude, old.longitude, old.map_scale, old.due_on, new.status_at);
    return new;
end $$;
create trigger application_is_final before update or delete on submission.application
    for each row execute function submission.refuse_change();

drop index submission.application_waiting;
create index application_waiting on submission.application (centre_id, id) where status in ('SUBMITTED', 'CORRECTED');
create index application_not_waiting on submission.application (centre_id, status_at desc)
    where status in ('CORRECTION_ASKED', 'REFUSED');

-- content: which one was asked about; entries: what the person has typed into the open questions so far
create table submission.correction (
    id             bigint generated always as identity primary key,
    application_id bigint not null references submission.application,
    round          integer not null check (round > 0),
    content        integer not null check (content > 0),
    remark         text not null check (length(remark) <= 2000),
    entries        jsonb not null default '{}',
    asked_at       timestamptz not null,
    asked_by       bigint not null references identity.account,
    asker_name     text not null,
    answered_at    timestamptz,
    version        bigint not null,
    unique (application_id, round)
);
-- one thing is asked for at a time
create unique index correction_unanswered on submission.correction (application_id) where answered_at is null;

create table submission.correction_mark (
    correction_id bigint not null references submission.correction,
    position      integer not null check (position > 0),
    field_id      text not null,
    words         text not null check (length(words) between 1 and 1000),
    primary key (correction_id, field_id)
);
create trigger correction_mark_is_final before update or delete on submission.correction_mark
    for each row execute function submission.refuse_any_change();

-- Reason and its basis with the words of that day; a reason in the administrator's own words has no code.
create table submission.refusal (
    application_id bigint primary key references submission.application,
    reason_code    text,
    reason_uk      text not null,
    reason_en      text not null,
    basis_uk       text not null,
    basis_en       text not null,
    words          text not null check (length(words) <= 2000),
    refused_at     timestamptz not null,
    refused_by     bigint not null references identity.account,
    refuser_name   text not null,
    check (reason_code is not null or words <> '')
);
create trigger refusal_is_final before update or delete on submission.refusal
    for each row execute function submission.refuse_any_change();

-- A file that a correction took out of the answers stays, and is not counted.
create or replace view submission.v_application as
select a.id, a.centre_id, a.number, a.account_id, a.applicant_name, a.service_id, a.service_code, a.service_name_uk,
       a.service_name_en, a.provider_id, a.provider_name_uk, a.provider_name_en, a.status, a.submitted_at, a.due_on,
       a.delivery, a.office_id, a.place_address, a.latitude, a.longitude, a.map_scale,
       (select count(*) from submission.attachment t
         where t.application_id = a.id and a.answers -> t.field_id @> to_jsonb(t.document_id)) as attachments,
       a.notice_email, a.language, a.status_at, a.content
from submission.application a;
