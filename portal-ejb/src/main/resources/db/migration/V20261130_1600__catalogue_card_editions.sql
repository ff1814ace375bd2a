-- Information cards become editions which people write: one draft of a card, handed over by its author and published by a
-- second person, at once or from a day on. What an edition says stands in it whole, so that two can be compared.

-- authors: ids of lines of the staff register of all who changed it; an edition that came with the program has none.
alter table catalogue.card
    add column body           jsonb,
    add column authors        bigint[] not null default '{}',
    add column author_names   text not null default '',
    add column publisher      bigint references organisation.staff,
    add column publisher_name text not null default '',
    add column published_at   timestamptz,
    add column note           text not null default '' check (length(note) <= 1000),
    add constraint card_by_two check (
        (publisher is null and authors = '{}' and published_at is null)
        or (publisher is not null and authors <> '{}' and published_at is not null and publisher <> all (authors)));
comment on column catalogue.card.from_day is 'from when it holds; a newer edition holds instead of it';

update catalogue.card c
   set body = jsonb_build_object('acts', '[]'::jsonb, 'parts', coalesce((
       select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                  'kind', i.kind,
                  'title', case when i.title_uk <> '' then jsonb_build_object('uk', i.title_uk, 'en', i.title_en) end,
                  'text', jsonb_build_object('uk', i.text_uk, 'en', i.text_en))) order by i.kind, i.position)
         from catalogue.card_item i where i.card_id = c.id), '[]'::jsonb));
alter table catalogue.card alter column body set not null;
drop table catalogue.card_item;

-- Which cards cite an act. Cards are written seldom and asked often: the index is up to date at once.
create index card_by_act on catalogue.card using gin (body jsonb_path_ops) with (fastupdate = off);

create function catalogue.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%: what was published does not change', tg_table_name;
end $$;
create trigger card_is_final before update or delete on catalogue.card
    for each row execute function catalogue.refuse_change();

create table catalogue.card_draft (
    id            bigint generated always as identity primary key,
    service_id    bigint not null unique references catalogue.service (id),
    based_on      integer check (based_on > 0),
    body          jsonb not null,
    changed_at    timestamptz not null,
    handed_at     timestamptz,
    handed_name   text not null,
    from_day      date,
    note          text not null check (length(note) <= 1000),
    returned_note text not null check (length(returned_note) <= 1000),
    returned_name text not null,
    version       bigint not null,
    check ((handed_at is null) = (handed_name = ''))
);
comment on column catalogue.card_draft.based_on is 'edition it was begun from; null for a service that had no card';
create index card_draft_handed on catalogue.card_draft (handed_at) where handed_at is not null;

-- Everyone who changed the draft: none of them may publish it.
create table catalogue.card_draft_author (
    draft_id bigint not null references catalogue.card_draft on delete cascade,
    staff    bigint not null references organisation.staff,
    name     text not null,
    primary key (draft_id, staff)
);

-- Acts of law that cards cite. A title or a day that no source tells is empty; acts are never deleted.
create table catalogue.act (
    id         bigint generated always as identity primary key,
    code       text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    kind       text not null check (kind in ('LAW', 'CODE', 'GOVERNMENT', 'ORDER', 'COUNCIL', 'OTHER')),
    number     text not null check (length(number) <= 60),
    year       integer check (year between 1900 and 2200),
    day        date,
    title_uk   text collate kernel.uk not null check (length(title_uk) <= 500),
    title_en   text not null default '' check (length(title_en) <= 500),
    changed_on date,
    version    bigint not null default 1,
    check (number <> '' or title_uk <> '')
);
comment on column catalogue.act.code is 'by which cards cite it';
comment on column catalogue.act.changed_on is 'day of its last change: cards that hold since before are to be looked through';
