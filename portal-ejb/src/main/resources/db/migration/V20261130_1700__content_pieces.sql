-- What the public site says besides services: news, notices, instructions, questions with answers, links to state services, plain pages.
create schema content;

-- dated: when it is or will be shown for the first time; lists of news go by it and a later correction does not move it.
create table content.piece (
    id         bigint generated always as identity primary key,
    centre_id  bigint not null references organisation.centre,
    kind       text not null check (kind in ('NEWS', 'NOTICE', 'INSTRUCTION', 'QUESTION', 'STATE_SERVICE', 'PAGE')),
    slug       text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    training   boolean not null default false,
    edition    integer not null check (edition > 0),
    dated      timestamptz,
    changed_at timestamptz not null,
    version    bigint not null,
    constraint piece_address unique (centre_id, slug)
);
create index piece_dated on content.piece (centre_id, dated desc, id desc) where dated is not null and kind in ('NEWS', 'NOTICE');
create index piece_of_kind on content.piece (centre_id, kind) where dated is not null;
create index piece_changed on content.piece (centre_id, changed_at desc, id desc);

-- A picture is kept only as the portal drew it anew, in the few widths pages ask for: what the file held besides is gone.
create table content.picture (
    id        bigint generated always as identity primary key,
    centre_id bigint not null references organisation.centre,
    width     integer not null check (width > 0),
    height    integer not null check (height > 0),
    added_at  timestamptz not null,
    added_by  text collate kernel.uk not null
);

create table content.picture_size (
    id         bigint generated always as identity primary key,
    picture_id bigint not null references content.picture on delete cascade,
    digest     text not null check (digest ~ '^[0-9a-f]{32}$'),
    width      integer not null check (width > 0),
    height     integer not null check (height > 0),
    bytes      bytea not null,
    constraint picture_size_once unique (picture_id, width)
);
create index picture_size_digest on content.picture_size (digest);

-- Every saving is a row that never changes: the history, and what can be restored.
create table content.edition (
    id         bigint generated always as identity primary key,
    piece_id   bigint not null references content.piece on delete cascade,
    number     integer not null check (number > 0),
    title_uk   text collate kernel.uk not null check (length(title_uk) between 1 and 200),
    title_en   text not null check (length(title_en) <= 200),
    lead_uk    text not null check (length(lead_uk) <= 500),
    lead_en    text not null check (length(lead_en) <= 500),
    body_uk    text not null check (length(body_uk) <= 20000),
    body_en    text not null check (length(body_en) <= 20000),
    service    text not null check (length(service) <= 20),
    url        text not null check (url = '' or url ~ '^https?://' and length(url) <= 500),
    position   integer not null check (position between 0 and 999),
    picture_id bigint references content.picture,
    alt_uk     text not null check (length(alt_uk) <= 300),
    alt_en     text not null check (length(alt_en) <= 300),
    account_id bigint not null,
    author     text collate kernel.uk not null,
    made_at    timestamptz not null,
    restored   integer,
    check (picture_id is null or alt_uk <> ''),
    constraint edition_once unique (piece_id, number)
);
create function content.edition_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'an edition never changes';
end $$;
create trigger edition_is_final before update on content.edition for each row execute function content.edition_is_final();
create index edition_picture on content.edition (picture_id) where picture_id is not null;

-- Which edition is shown when. Two editions of one piece are never shown at once. announced_at: the last moment when those above were told that
-- it began or ended; a moment that the clock brings is told within a minute.
create table content.publication (
    id         bigint generated always as identity primary key,
    piece_id   bigint not null references content.piece on delete cascade,
    number     integer not null,
    from_at    timestamptz not null,
    until_at   timestamptz,
    account_id bigint not null,
    publisher  text collate kernel.uk not null,
    announced_at timestamptz,
    version    bigint not null,
    check (until_at is null or until_at > from_at),
    foreign key (piece_id, number) references content.edition (piece_id, number),
    constraint publication_alone exclude using gist (piece_id with =, tstzrange(from_at, until_at) with &&)
);
create index publication_of_piece on content.publication (piece_id, from_at desc);
create index publication_beginning on content.publication (from_at) where announced_at is null;
create index publication_ending on content.publication (until_at) where announced_at < until_at;
