-- What people could not use on the portal, in their own words. Name and address are optional and go after the answer; no account is kept:
-- the form does not ask who is signed in.
create schema accessibility;

create table accessibility.message (
    id          bigint generated always as identity primary key,
    version     bigint not null,
    page        text not null check (char_length(page) <= 500),
    words       text not null check (char_length(words) between 1 and 4000),
    name        text not null check (char_length(name) <= 150),
    email       text not null check (char_length(email) <= 254),
    language    text not null check (language in ('uk', 'en')),
    received_at timestamptz not null,
    -- thirty days for who gave a name and an address (law 393/96-ВР); the law has no term for who did not
    due_on      date,
    answer      text check (char_length(answer) between 1 and 4000),
    closed_at   timestamptz,
    closed_by   bigint,
    closer_name text,
    check ((closed_at is null) = (answer is null)),
    check ((closed_at is null) = (closed_by is null)),
    check ((closed_at is null) = (closer_name is null))
);
create index message_open on accessibility.message (received_at, id) where closed_at is null;
create index message_closed on accessibility.message (closed_at desc, id desc) where closed_at is not null;
-- the nightly job finds those whose writer is still known without reading the others
create index message_known on accessibility.message (closed_at) where name <> '' or email <> '';
