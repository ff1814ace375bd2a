-- Clerks make routes themselves: one working copy of a route, handed over by its author and published by a second person.

-- A version that came with the program has no authors. authors: ids of lines of the staff register of all who changed it.
alter table casework.route_version
    add column authors        bigint[] not null default '{}',
    add column author_names   text not null default '',
    add column publisher      bigint references organisation.staff,
    add column publisher_name text not null default '',
    add column note           text not null default '',
    add constraint route_version_by_two check (
        (publisher is null and authors = '{}')
        or (publisher is not null and authors <> '{}' and publisher <> all (authors)));

create table casework.route_copy (
    id            bigint generated always as identity primary key,
    code          text not null unique,
    based_on      integer check (based_on > 0),
    body          jsonb not null,
    changed_at    timestamptz not null,
    handed_at     timestamptz,
    handed_name   text not null,
    note          text not null check (length(note) <= 1000),
    returned_note text not null check (length(returned_note) <= 1000),
    returned_name text not null,
    version       bigint not null,
    check ((handed_at is null) = (handed_name = ''))
);
comment on column casework.route_copy.based_on is 'version it was begun from; null for a service that had no route of its own';

-- Everyone who changed the copy: none of them may publish it.
create table casework.route_copy_author (
    copy_id bigint not null references casework.route_copy on delete cascade,
    staff   bigint not null references organisation.staff,
    name    text not null,
    primary key (copy_id, staff)
);

-- Closed cases on which a new version is tried out, the latest first.
create index case_with_result on casework.case_file (centre_id, service_code, id desc)
    where status in ('PROVIDED', 'HANDED_OVER');
