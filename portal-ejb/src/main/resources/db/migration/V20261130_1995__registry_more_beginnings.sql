-- In a large register more than fifty surnames begin alike, and of the fifty-first nobody was found.
create or replace function registry.words_beginning(typed text[]) returns table (token bigint, id bigint, word text)
    language sql stable
as $$
    select t.token, w.id, w.word
    from unnest(typed) with ordinality t (begin, token)
    cross join lateral (
        select n.id, n.word from registry.name_word n
        where n.word ~>=~ t.begin and n.word ~<~ (t.begin || chr(1114109))
        order by n.word using ~<~ limit 300) w
$$;
