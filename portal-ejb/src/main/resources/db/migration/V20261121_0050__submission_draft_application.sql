-- Drafts and submitted applications. A draft keeps what was typed as it was typed; an application keeps typed answers that
-- never change again.
create schema submission;

-- entries: input name → {"v": values as typed, "n": version of the draft in which they came}
create table submission.draft (
    id           bigint generated always as identity primary key,
    account_id   bigint not null references identity.account,
    service_id   bigint not null references catalogue.service,
    form_code    text not null,
    form_version integer not null,
    entries      jsonb not null,
    prefill      jsonb not null,
    step         integer not null check (step > 0),
    created_at   timestamptz not null,
    saved_at     timestamptz not null,
    version      bigint not null,
    unique (account_id, service_id),
    foreign key (form_code, form_version) references form.definition (code, version)
);

-- What was sent by a session that had ended: kept apart and shown to the person when they are back.
create table submission.late_typing (
    draft_id bigint primary key references submission.draft on delete cascade,
    entries  jsonb not null,
    step     integer not null check (step > 0),
    kept_at  timestamptz not null
);

-- draft_id is the key against double submitting: a draft, however often it is sent, becomes one application.
-- The columns from applicant_name to map_scale repeat answers by their meaning, for lists and for features above.
create table submission.application (
    id               bigint generated always as identity primary key,
    draft_id         bigint not null unique,
    centre_id        bigint not null references organisation.centre,
    number           bigint not null check (number > 0),
    account_id       bigint not null references identity.account,
    service_id       bigint not null references catalogue.service,
    service_code     text not null,
    service_name_uk  text not null,
    service_name_en  text not null,
    provider_id      bigint not null references organisation.provider,
    provider_name_uk text not null,
    provider_name_en text not null,
    form_code        text not null,
    form_version     integer not null,
    answers          jsonb not null,
    prefill          jsonb not null,
    language         text not null check (language in ('uk', 'en')),
    submitted_at     timestamptz not null,
    due_on           date not null,
    applicant_name   text collate kernel.uk not null,
    notice_email     text not null,
    delivery         text not null check (delivery in ('ELECTRONIC', 'PAPER')),
    office_id        bigint references organisation.office,
    place_address    text not null,
    latitude         double precision,
    longitude        double precision,
    map_scale        integer,
    status           text not null,
    version          bigint not null,
    unique (centre_id, number),
    foreign key (form_code, form_version) references form.definition (code, version),
    check ((latitude is null) = (longitude is null)),
    check (delivery <> 'PAPER' or office_id is not null)
);
create index application_of_person on submission.application (account_id, id desc);
create index application_waiting on submission.application (centre_id, id) where status = 'SUBMITTED';

create table submission.attachment (
    application_id bigint not null references submission.application,
    document_id    bigint not null references document.file,
    field_id       text not null,
    position       integer not null check (position > 0),
    primary key (application_id, document_id)
);
create index attachment_document on submission.attachment (document_id);

create table submission.status_change (
    id             bigint generated always as identity primary key,
    application_id bigint not null references submission.application,
    status         text not null,
    at             timestamptz not null,
    account_id     bigint not null,
    actor_name     text not null
);
create index status_change_of_application on submission.status_change (application_id, id);

create function submission.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or to_jsonb(new) - 'status' - 'version' <> to_jsonb(old) - 'status' - 'version' then
        raise exception 'submission.application: what was submitted does not change';
    end if;
    return new;
end $$;
create trigger application_is_final before update or delete on submission.application
    for each row execute function submission.refuse_change();

-- For lists of features above: the inbox, the search, journals, reports.
create view submission.v_application as
select a.id, a.centre_id, a.number, a.account_id, a.applicant_name, a.service_id, a.service_code, a.service_name_uk,
       a.service_name_en, a.provider_id, a.provider_name_uk, a.provider_name_en, a.status, a.submitted_at, a.due_on,
       a.delivery, a.office_id, a.place_address, a.latitude, a.longitude, a.map_scale,
       (select count(*) from submission.attachment t where t.application_id = a.id) as attachments
from submission.application a;
