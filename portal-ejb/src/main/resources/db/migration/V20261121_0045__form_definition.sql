-- Forms as data. A published version never changes: what was submitted with it must be readable for ever.
create schema form;

create table form.definition (
    id           bigint generated always as identity primary key,
    code         text not null,
    version      integer not null check (version > 0),
    body         jsonb not null,
    published_at timestamptz not null,
    unique (code, version)
);
comment on column form.definition.code is 'the code of the service, or "common" for the form of services without one of their own';

create function form.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'form.definition: version % of % is published and does not change', old.version, old.code;
end $$;

create trigger definition_is_final before update or delete on form.definition
    for each row execute function form.refuse_change();
