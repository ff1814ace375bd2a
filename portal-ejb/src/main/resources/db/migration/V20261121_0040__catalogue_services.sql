-- The catalogue: what the community's centres offer, on which terms, where, and what the information card says.
create schema catalogue;

-- Trigrams ask the database's character type which characters are letters; under C no Ukrainian word would ever be found.
do $$
begin
    if cardinality(public.show_trgm('ї')) = 0 then
        raise exception 'This database takes no Ukrainian letter for a letter: create it with LC_CTYPE C.UTF-8 or uk_UA.UTF-8';
    end if;
end $$;

create table catalogue.sphere (
    id           bigint generated always as identity primary key,
    community_id bigint not null references organisation.community (id),
    number       text not null check (number ~ '^[0-9A-Za-z-]{1,20}$'),
    name_uk      text collate kernel.uk not null,
    name_en      text not null default '',
    version      bigint not null default 1,
    unique (community_id, number)
);

-- An empty fee means that nobody has told it yet, which is not the same as a fee of zero.
-- code_key is the code as the search compares it; the program fills it.
create table catalogue.service (
    id              bigint generated always as identity primary key,
    community_id    bigint not null references organisation.community (id),
    code            text not null,
    code_key        text not null,
    name_uk         text collate kernel.uk not null,
    name_en         text not null default '',
    sphere_id       bigint not null references catalogue.sphere (id),
    provider_id     bigint not null references organisation.provider (id),
    applicant       text not null check (applicant in ('PERSON', 'BUSINESS', 'BOTH')),
    term_amount     integer not null check (term_amount >= 0),
    term_unit       text not null check (term_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'HOUR')),
    fee             numeric(12, 2) check (fee >= 0),
    fee_note        text not null default '',
    channel         text not null check (channel in ('ONLINE_FULL', 'ONLINE_BOOKING', 'IN_PERSON')),
    extraterritorial boolean not null,
    result_kind     text not null,
    basis           text not null default '',
    training        boolean not null,
    version         bigint not null default 1,
    unique (community_id, code)
);
create index service_by_name on catalogue.service (community_id, name_uk, code);
create index service_by_code on catalogue.service (community_id, code_key text_pattern_ops);
create index service_by_sphere on catalogue.service (sphere_id);
create index service_by_provider on catalogue.service (provider_id);

-- Words of the names as the search compares them: single words are compared many times faster than whole names.
create table catalogue.service_word (
    service_id bigint not null references catalogue.service (id) on delete cascade,
    word       text not null,
    primary key (service_id, word)
);
create index service_word_alike on catalogue.service_word using gin (word gin_trgm_ops);

create table catalogue.service_situation (
    service_id bigint not null references catalogue.service (id) on delete cascade,
    situation  text not null,
    primary key (service_id, situation)
);

-- Where and how a service can be asked for, and since when. PORTAL: ordered here; DESK: asked for in person.
create table catalogue.offer (
    id         bigint generated always as identity primary key,
    service_id bigint not null references catalogue.service (id) on delete cascade,
    centre_id  bigint references organisation.centre (id),
    office_id  bigint references organisation.office (id),
    channel    text not null check (channel in ('PORTAL', 'DESK')),
    from_day   date not null,
    to_day     date,
    version    bigint not null default 1,
    check (num_nonnulls(centre_id, office_id) = 1),
    check (to_day >= from_day),
    exclude using gist (
        service_id with =,
        coalesce(centre_id, 0) with =,
        coalesce(office_id, 0) with =,
        channel with =,
        daterange(from_day, to_day, '[]') with &&
    )
);

-- The information card, edition by edition; a part that nobody has written is simply not there.
create table catalogue.card (
    id         bigint generated always as identity primary key,
    service_id bigint not null references catalogue.service (id) on delete cascade,
    edition    integer not null check (edition > 0),
    from_day   date not null,
    version    bigint not null default 1,
    unique (service_id, edition)
);

create table catalogue.card_item (
    id       bigint generated always as identity primary key,
    card_id  bigint not null references catalogue.card (id) on delete cascade,
    kind     text not null,
    position integer not null check (position > 0),
    title_uk text not null default '',
    title_en text not null default '',
    text_uk  text not null,
    text_en  text not null default '',
    unique (card_id, kind, position)
);

-- Services in whose names every word is found, even mistyped or in another form, and services whose code begins so.
create function catalogue.found(words text[], code_start text) returns table (service_id bigint, nearness real)
    language sql stable parallel safe rows 50
    set pg_trgm.word_similarity_threshold = 0.45
as $$
    with by_code as (
        select s.id, (case when s.code_key = code_start then 3 else 2 end)::real as nearness
        from catalogue.service s
        where code_start <> '' and s.code_key like code_start || '%'
    ), by_word as (
        select typed.word, w.service_id, max(word_similarity(typed.word, w.word)) as nearness
        from unnest(words) typed (word)
        join catalogue.service_word w on w.word %> typed.word
        group by typed.word, w.service_id
    )
    select id, nearness from by_code
    union all
    select service_id, avg(nearness)::real from by_word
    where service_id not in (select id from by_code)
    group by service_id
    having count(*) = cardinality(words)
$$;
