-- What the public pages show has changed: one row for each transaction that changed it, however many statements it had. The newest row
-- and the number of rows name a state of the pages: a transaction that commits late adds a row below the newest one. There is no
-- sequence here: JPA asks for the last number of any sequence to learn the id of the row it has just written.
create table kernel.public_change (
    transaction xid8 primary key default pg_current_xact_id(),
    at          timestamptz not null default now()
);

create function kernel.note_public_change() returns trigger language plpgsql as $$
begin
    insert into kernel.public_change default values on conflict do nothing;
    return null;
end
$$;

-- Old rows go away with the next change, but never one that another transaction is at.
create function kernel.forget_public_changes() returns trigger language plpgsql as $$
begin
    delete from kernel.public_change where transaction in (
        select transaction from kernel.public_change where at < now() - interval '1 day' for update skip locked);
    return null;
end
$$;
create trigger forget after insert on kernel.public_change for each statement execute function kernel.forget_public_changes();

do $$
declare
    watched record;
begin
    for watched in
        select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and (n.nspname in ('catalogue', 'content', 'search', 'situation') and c.relname <> 'miss'
              or n.nspname = 'organisation' and (c.relname in ('community', 'centre', 'office', 'provider', 'agreement')
                                                 or c.relname like 'calendar%'))
    loop
        execute format('create trigger public_change after insert or update or delete or truncate on %I.%I
                        for each statement execute function kernel.note_public_change()', watched.nspname, watched.relname);
    end loop;
end
$$;
