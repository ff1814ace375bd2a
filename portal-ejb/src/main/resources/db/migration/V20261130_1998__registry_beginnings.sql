-- A beginning is found in the names themselves, as a word is: in a large register more words begin alike than can be looked at.

-- Under which a card is found by its words: the first three to six letters of each, and the whole of it with a full stop, so that
-- a word and what begins with it are told apart.
create function registry.beginnings(words text[]) returns text[]
    language sql immutable parallel safe
as $$
    select array(
        select distinct b.begin
        from unnest(words) w (word)
        cross join lateral (values (left(w.word, 3)), (left(w.word, 4)), (left(w.word, 5)), (left(w.word, 6)), (w.word || '.'))
            b (begin))
$$;

alter table registry.card_words add column begins text[] collate "C" not null default '{}';
-- whoever writes the words writes what they begin with
alter table registry.card_words alter column begins drop default;

-- Every row is written anew: with its index it would take many times as long.
drop index registry.card_words_in;
update registry.card_words c
set begins = n.begins
from (select k.card_id, registry.beginnings(array_agg(w.word)) as begins
      from registry.card_words k
      cross join lateral unnest(k.words) u (id)
      join registry.name_word w on w.id = u.id
      group by k.card_id) n
where n.card_id = c.card_id;
create index card_words_in on registry.card_words using gin (words) with (fastupdate = off);
create index card_words_begin on registry.card_words using gin (begins) with (fastupdate = off);

create or replace view registry.v_name as
select w.card_id, coalesce(r.into_id, w.card_id) as root_id, w.words, w.begins
from registry.card_words w
left join lateral (select d.into_id from registry.redirect d where d.card_id = w.card_id limit 1) r on true;

-- The card that stands for another is looked up only where it is asked for: lists know it already.
create or replace view registry.v_subject as
select c.id, coalesce((select d.into_id from registry.redirect d where d.card_id = c.id), c.id) as root_id,
       c.surname, c.given_name, c.patronymic, c.birth_date,
       case c.kind when 'SOLE_TRADER'
           then (select p.account_id from registry.card p where p.tax_number = c.organisation_number)
           else c.account_id end as account_id,
       case c.kind when 'SOLE_TRADER'
           then left(c.organisation_number, 2) || '•••••' || right(c.organisation_number, 3)
           else left(c.tax_number, 2) || '•••••' || right(c.tax_number, 3) end as tax_masked,
       c.kind,
       case c.kind when 'LEGAL_ENTITY' then c.organisation_number end as organisation_number
from registry.card c;
