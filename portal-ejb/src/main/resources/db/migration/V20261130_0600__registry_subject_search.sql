-- How a subject card is found, what clerks write on it, and which cards are one person's.

-- Words of names, each once: looking for a mistyped one among tens of thousands is cheap, among all names of all cards it is
-- not. Folded as kernel.SearchText folds them. The stem is the word without the last vowel, which cases of Ukrainian change.
create table registry.name_word (
    id   bigint generated always as identity primary key,
    word text not null unique,
    stem text not null generated always as (regexp_replace(word, '(?<=...)[аоейяьі]$', '')) stored
);
create index name_word_stem on registry.name_word (stem);
create index name_word_begins on registry.name_word (word text_pattern_ops);
create index name_word_alike on registry.name_word using gin (word gin_trgm_ops) with (fastupdate = off);

-- Nobody asked these yet; what follows answers sooner.
drop index registry.card_words, registry.card_name;

-- Words of a card's name in order: surname first.
create table registry.card_words (
    card_id bigint primary key references registry.card on delete cascade,
    words   bigint[] not null
);
create index card_words_in on registry.card_words using gin (words) with (fastupdate = off);

-- Streets where people live or ask about, each once, folded as kernel.StreetWords folds them.
create table registry.street (
    id      bigint generated always as identity primary key,
    wording text not null unique
);
create index street_begins on registry.street (wording text_pattern_ops);
create index street_alike on registry.street using gin (wording gin_trgm_ops) with (fastupdate = off);

-- Every way to reach a person they ever gave, with the last day it was used. ADDRESS: where they live; PLACE: what they asked
-- about.
create table registry.contact (
    id        bigint generated always as identity primary key,
    card_id   bigint not null references registry.card on delete cascade,
    kind      text not null check (kind in ('PHONE', 'EMAIL', 'ADDRESS', 'PLACE')),
    value     text not null check (char_length(value) between 1 and 500),
    -- as it is compared
    key       text not null,
    street_id bigint references registry.street,
    house     text not null,
    last_used timestamptz not null,
    unique (card_id, kind, key)
);
create index contact_by_key on registry.contact (key, kind) where kind in ('PHONE', 'EMAIL');
create index contact_by_house on registry.contact (street_id, house) where street_id is not null;

create index card_born on registry.card (birth_date);
create index card_of_passport on registry.card (passport) where passport is not null;

-- What clerks write down about a person for those who serve them next. Never changed.
create table registry.note (
    id          bigint generated always as identity primary key,
    card_id     bigint not null references registry.card,
    words       text not null check (char_length(words) between 1 and 1000),
    written_by  bigint not null references identity.account,
    writer_name text not null,
    written_at  timestamptz not null
);
create index note_of_card on registry.note (card_id, id desc);

-- Decisions that two cards are one person's. Undone, a decision stays with who undid it.
create table registry.merge (
    id             bigint generated always as identity primary key,
    kept_id        bigint not null references registry.card,
    merged_id      bigint not null references registry.card,
    merged_by      bigint not null references identity.account,
    merged_by_name text not null,
    merged_at      timestamptz not null,
    undone_by      bigint references identity.account,
    undone_by_name text,
    undone_at      timestamptz,
    version        integer not null,
    check (kept_id <> merged_id),
    check (num_nonnulls(undone_by, undone_by_name, undone_at) in (0, 3))
);
create unique index merge_stands_once on registry.merge (merged_id) where undone_at is null;
create index merge_of_kept on registry.merge (kept_id);

-- Where the standing decisions lead, however many steps: from a merged card straight to the one that stays. What belongs to a
-- card keeps its number.
create table registry.redirect (
    card_id bigint primary key references registry.card,
    into_id bigint not null references registry.card,
    check (card_id <> into_id)
);
create index redirect_into on registry.redirect (into_id, card_id);

-- Opening a card of somebody restricted is an opening too.
alter table registry.opening drop constraint opening_object_check;
alter table registry.opening add constraint opening_object_check check (object in ('application', 'case', 'card'));

-- Cards that were there before. Names are small-lettered with one apostrophe already; the letters below are those that
-- kernel.SearchText takes for one another.
create temporary table known_name on commit drop as
select c.id as card_id, w.word, w.place
from registry.card c,
     unnest(string_to_array(trim(regexp_replace(translate(normalize(c.name_key, NFKC),
         'abcehikmoptxyиїыєёэґʼ''’‘`´ʹ′', 'авсенікмортхуіііееег'), '[^[:alnum:]]+', ' ', 'g')), ' '))
         with ordinality as w (word, place)
where w.word <> '';
insert into registry.name_word (word) select distinct word from known_name;
insert into registry.card_words (card_id, words)
select k.card_id, array_agg(w.id order by k.place) from known_name k join registry.name_word w using (word) group by k.card_id;

insert into registry.contact (card_id, kind, value, key, house, last_used)
select c.id, x.kind, x.value, lower(x.value), '',
       coalesce((select max(f.registered_at) from casework.case_file f where f.card_id = c.id), c.created_at)
from registry.card c cross join lateral (values ('PHONE', c.phone), ('EMAIL', c.email)) x (kind, value)
where x.value <> '';

-- For lists of the features above. A card's whole tax number stays here. The card that stands for another is looked up one by
-- one: joined, it would have to be known for all cards of a common name before the first of them is shown.
create view registry.v_subject as
select c.id, coalesce(r.into_id, c.id) as root_id, c.surname, c.given_name, c.patronymic, c.birth_date, c.account_id,
       left(c.tax_number, 2) || '•••••' || right(c.tax_number, 3) as tax_masked
from registry.card c
left join lateral (select d.into_id from registry.redirect d where d.card_id = c.id limit 1) r on true;

create view registry.v_redirect as select card_id, into_id from registry.redirect;

create view registry.v_name as
select w.card_id, coalesce(r.into_id, w.card_id) as root_id, w.words
from registry.card_words w
left join lateral (select d.into_id from registry.redirect d where d.card_id = w.card_id limit 1) r on true;

create view registry.v_place as
select p.card_id, coalesce(r.into_id, p.card_id) as root_id, p.kind, p.value, p.street_id, p.house, p.last_used
from registry.contact p
left join lateral (select d.into_id from registry.redirect d where d.card_id = p.card_id limit 1) r on true
where p.kind in ('ADDRESS', 'PLACE');

-- Restricted people's cards with all that were merged with them. One look into the index for each: there are few.
create view registry.v_closed_subject as
select coalesce(d.into_id, c.id) as root_id, r.account_id
from registry.restriction r
cross join lateral (select card.id from registry.card where card.account_id = r.account_id limit 1) c
left join registry.redirect d on d.card_id = c.id;

-- For the history of a card.
create view casework.v_case as
select id, number, application_number, centre_id, card_id, account_id, service_code, service_name_uk, service_name_en, status,
       registered_at, term_ends, closed_at
from casework.case_file;

-- Words that begin as what was typed, the shortest beginnings first; a few of them, for a clerk types on where they are many.
create function registry.words_beginning(typed text[]) returns table (token bigint, id bigint, word text)
    language sql stable
as $$
    select t.token, w.id, w.word
    from unnest(typed) with ordinality t (begin, token)
    cross join lateral (
        select n.id, n.word from registry.name_word n
        where n.word ~>=~ t.begin and n.word ~<~ (t.begin || chr(1114109))
        order by n.word using ~<~ limit 50) w
$$;

-- Words like what was typed, the likest first.
create function registry.words_alike(typed text[]) returns table (token bigint, id bigint, word text, nearness real)
    language sql stable
    set pg_trgm.similarity_threshold = 0.3
as $$
    select t.token, w.id, w.word, w.nearness
    from unnest(typed) with ordinality t (word, token)
    cross join lateral (
        select n.id, n.word, similarity(n.word, t.word) as nearness from registry.name_word n
        where n.word % t.word order by 3 desc, n.word limit 30) w
$$;

create function registry.streets_alike(typed text) returns table (id bigint, nearness real)
    language sql stable
    set pg_trgm.similarity_threshold = 0.3
as $$
    select s.id, similarity(s.wording, typed) from registry.street s
    where s.wording % typed order by 2 desc, s.wording limit 10
$$;
