-- Applications taken at a desk. The draft is typed by staff and belongs to the visitor's account; any colleague of the centre goes
-- on with it. A person's own draft of the same service is another one.
alter table submission.draft
    add column desk_centre_id bigint references organisation.centre,
    add column seen_kind      text not null default '',
    add column seen_number    text not null default '';
alter table submission.draft drop constraint draft_account_id_service_id_key;
create unique index draft_own on submission.draft (account_id, service_id) where desk_centre_id is null;
create unique index draft_at_desk on submission.draft (account_id, service_id, desk_centre_id) where desk_centre_id is not null;
create index draft_of_desk on submission.draft (desk_centre_id, saved_at desc) where desk_centre_id is not null;

-- How it came; what identity paper the clerk saw. Like all that was submitted it does not change.
alter table submission.application
    add column channel     text not null default 'ONLINE' check (channel in ('ONLINE', 'DESK')),
    add column seen_kind   text not null default '',
    add column seen_number text not null default '';
create view submission.v_channel as select a.id as application_id, a.channel from submission.application a;

-- Papers that staff scanned into an application, before it was registered or later; each lies among its attachments too.
create table submission.paper (
    id             bigint generated always as identity primary key,
    application_id bigint not null references submission.application,
    document_id    bigint not null unique references document.file,
    title          text not null check (length(title) between 1 and 200),
    scanned_at     timestamptz not null,
    scanned_by     bigint not null references identity.account,
    scanner_name   text not null
);
create index paper_of_application on submission.paper (application_id, id);
create trigger paper_is_final before update or delete on submission.paper
    for each row execute function submission.refuse_any_change();

-- How the visitor signed: document_id is the scan of the signed page, where it was made.
create table submission.signing (
    application_id bigint primary key references submission.application,
    document_id    bigint references document.file,
    signed_at      timestamptz not null,
    taken_by       bigint not null references identity.account,
    taker_name     text not null
);
create trigger signing_is_final before update or delete on submission.signing
    for each row execute function submission.refuse_any_change();
