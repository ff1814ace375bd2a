-- Routes are data (технологічна картка): versions that never change once they are published. A case keeps the version it
-- began with, and its stages are the steps of that version with what became of them.

create table casework.route_version (
    id           bigint generated always as identity primary key,
    code         text not null,
    version      integer not null check (version > 0),
    body         jsonb not null,
    published_at timestamptz not null,
    unique (code, version)
);
comment on column casework.route_version.code is 'the code of the service, or "common" for services without a route of their own';
comment on column casework.route_version.published_at is 'from when it holds; a newer version holds instead of it';

create function casework.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%: what was published or decided does not change', tg_table_name;
end $$;
create trigger route_version_is_final before update or delete on casework.route_version
    for each row execute function casework.refuse_change();

-- What every case has gone through until now: the provider of the service prepares the result.
insert into casework.route_version (code, version, body, published_at)
values ('common', 1, '{"turns": [[{"id": "prepare", "kind": "PREPARATION"}]]}', timestamptz '2026-01-01 00:00+02');

alter table casework.case_file add column route_version_id bigint references casework.route_version;
update casework.case_file set route_version_id = (select id from casework.route_version where code = 'common');
alter table casework.case_file alter column route_version_id set not null;

-- turn: stages of the same turn stand beside each other, the next turn opens when all of them are done
-- shown: it was opened at least once, also where it waits for another now
-- step: id in the route; empty for the frame of every route and for what was asked on the way
alter table casework.stage
    add column turn        integer check (turn > 0),
    add column step        text not null default '',
    add column name_uk     text not null default '',
    add column name_en     text not null default '',
    add column provider_id bigint references organisation.provider,
    add column role        text check (role in ('administrator', 'provider_officer')),
    add column term_amount integer check (term_amount >= 0),
    add column term_unit   text check (term_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'HOUR')),
    add column opened_at   timestamptz,
    add column shown       boolean not null default false,
    add column question    text not null default '' check (length(question) <= 2000),
    add column answer      text not null default '' check (length(answer) <= 2000),
    add column cancelled   boolean not null default false;

update casework.stage s
   set turn = s.position,
       step = case when s.kind = 'PREPARATION' then 'prepare' else '' end,
       role = case when s.kind = 'PREPARATION' then 'provider_officer' else 'administrator' end,
       provider_id = case when s.kind in ('HANDING_TO_PROVIDER', 'PREPARATION') then c.provider_id end,
       opened_at = case when s.kind = 'DELIVERY'
                        then (select p.done_at from casework.stage p where p.case_id = s.case_id and p.kind = 'PREPARATION')
                        else c.registered_at end
  from casework.case_file c
 where c.id = s.case_id;

alter table casework.stage
    alter column turn set not null,
    alter column role set not null,
    drop constraint stage_kind_check,
    add constraint stage_kind_check check (kind in
        ('REGISTRATION', 'HANDING_TO_PROVIDER', 'APPROVAL', 'REQUEST', 'PREPARATION', 'DELIVERY')),
    add constraint stage_term_check check ((term_amount is null) = (term_unit is null)),
    add constraint stage_done_check check (done_at is null or opened_at is not null),
    add constraint stage_who_check check (role = 'administrator' or provider_id is not null);

-- Which cases an officer sees: those one of whose stages was opened for their provider.
update casework.stage set shown = true where opened_at is not null;
create index stage_shown on casework.stage (case_id, provider_id) where shown;
drop index casework.case_open_by_provider;
drop index casework.case_by_provider;
create index case_open on casework.case_file (term_ends, id) where closed_at is null;

-- The stage that a line of the history is about.
alter table casework.event add column stage integer check (stage > 0);
