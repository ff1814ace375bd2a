-- The trail is chained: each seal covers a row and the seal before it, so a row changed, taken out or slipped in is found.
alter table audit.entry add actor_roles text not null default '';

-- Written by the same statement as the row and emptied by the sealer. A row that commits late is simply sealed late; a row that
-- came past the portal is in neither table, and is found by that.
create table audit.unsealed (
    entry_id bigint primary key
);
insert into audit.unsealed select id from audit.entry;

-- No foreign keys to the rows: a seal must outlive its row to tell that it is gone.
create table audit.seal (
    seq       bigint primary key check (seq > 0),
    entry_id  bigint not null unique,
    digest    bytea not null check (octet_length(digest) = 32),
    sealed_at timestamptz not null
);
create index seal_day on audit.seal (sealed_at);

-- The last seal of a Kyiv day, published: whoever wrote one down can hold the trail to it.
create table audit.root (
    day       date primary key,
    seq       bigint not null unique,
    digest    bytea not null check (octet_length(digest) = 32),
    made_at   timestamptz not null
);

create or replace function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.% is append-only', tg_table_name;
end $$;

create trigger seal_is_final before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();
create trigger root_is_final before update or delete or truncate on audit.root
    for each statement execute function audit.refuse_change();
