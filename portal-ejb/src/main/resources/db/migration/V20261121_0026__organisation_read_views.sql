-- What features above may join in their lists.
create view organisation.v_provider as
    select id, community, code, name_uk collate kernel.uk as name_uk, name_en from organisation.provider;

-- The site's own community and centre: the first that was opened.
create view organisation.v_own as
    select community, id as centre from organisation.centre order by id limit 1;
