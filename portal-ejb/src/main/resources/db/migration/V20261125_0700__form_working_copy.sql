-- Clerks change forms themselves: one working copy of a form that every act of theirs changes, and versions which a second
-- person publishes, at once or from a day on.

-- A version that came with the program has no authors. authors: ids of lines of the staff register of all who changed it.
alter table form.definition
    add column authors        bigint[] not null default '{}',
    add column author_names   text not null default '',
    add column publisher      bigint references organisation.staff,
    add column publisher_name text not null default '',
    add column decided_at     timestamptz,
    add column note           text not null default '',
    add column equals_version integer check (equals_version < version),
    add constraint definition_by_two check (
        (publisher is null and authors = '{}' and decided_at is null)
        or (publisher is not null and authors <> '{}' and decided_at is not null and publisher <> all (authors)));
comment on column form.definition.published_at is 'from when it holds; a newer version holds instead of it';

create table form.working_copy (
    id             bigint generated always as identity primary key,
    code           text not null unique,
    based_on       integer check (based_on > 0),
    equals_version integer,
    body           jsonb not null,
    acts           integer not null check (acts >= 0),
    begun_at       timestamptz not null,
    changed_at     timestamptz not null,
    handed_at      timestamptz,
    handed_by      bigint references organisation.staff,
    handed_name    text not null default '',
    from_day       date,
    note           text not null default '',
    returned_note  text not null default '',
    returned_name  text not null default '',
    version        bigint not null,
    check ((handed_at is null) = (handed_by is null))
);
comment on column form.working_copy.based_on is 'version it was begun from; null for a form that had none of its own';
create index working_copy_handed on form.working_copy (handed_at) where handed_at is not null;

-- Everyone who changed the copy: none of them may publish it.
create table form.working_copy_author (
    copy_id bigint not null references form.working_copy on delete cascade,
    staff   bigint not null references organisation.staff,
    name    text not null,
    primary key (copy_id, staff)
);

-- What the copy was before each act, so that acts can be undone one by one; goes with the copy.
create table form.revision (
    id      bigint generated always as identity primary key,
    copy_id bigint not null references form.working_copy on delete cascade,
    number  integer not null check (number > 0),
    body    jsonb not null,
    act     text not null,
    subject text not null,
    staff   bigint not null references organisation.staff,
    name    text not null,
    made_at timestamptz not null,
    unique (copy_id, number)
);
