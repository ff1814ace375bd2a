-- The security trail. Zero and the empty string stand for "nobody" and "no reason": a row is written in one plain insert.
create schema audit;

create table audit.entry (
    id                 bigint generated always as identity primary key,
    at                 timestamptz not null default now(),
    actor_kind         text not null,
    account_id         bigint not null,
    actor_name         text not null,
    action             text not null,
    object             text not null,
    object_id          text not null,
    subject_account_id bigint not null,
    reason             text not null
);
create index entry_subject on audit.entry (subject_account_id, id desc);
create index entry_actor on audit.entry (account_id, id desc);
create index entry_object on audit.entry (object, object_id, id desc);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.entry is append-only';
end $$;

create trigger entry_is_final before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
