-- A long word with one letter wrong still shares much with the right one: asking more of long words leaves few to compare.
create function registry.long_word_alike(typed text) returns table (id bigint, word text, nearness real)
    language sql stable
    set pg_trgm.similarity_threshold = 0.4
as $$
    select n.id, n.word, similarity(n.word, typed) from registry.name_word n
    where n.word % typed order by 3 desc, n.word limit 30
$$;

create or replace function registry.words_alike(typed text[]) returns table (token bigint, id bigint, word text, nearness real)
    language sql stable
    set pg_trgm.similarity_threshold = 0.3
as $$
    select t.token, w.id, w.word, w.nearness
    from unnest(typed) with ordinality t (word, token)
    cross join lateral (
        select n.id, n.word, similarity(n.word, t.word) as nearness from registry.name_word n
        where char_length(t.word) < 7 and n.word % t.word order by 3 desc, n.word limit 30) w
    union all
    select t.token, w.id, w.word, w.nearness
    from unnest(typed) with ordinality t (word, token)
    cross join lateral registry.long_word_alike(t.word) w
    where char_length(t.word) >= 7
$$;
