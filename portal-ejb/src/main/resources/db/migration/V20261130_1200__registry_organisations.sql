-- Cards of organisations beside those of people: legal entities and sole traders. What is found by words, telephone and address,
-- noted, merged and parted is the same for both.

alter table registry.card
    drop constraint card_kind_check,
    add column organisation_number text,
    add column full_name text not null default '',
    add column short_name text collate kernel.uk not null default '',
    add column head text not null default '' check (char_length(head) <= 200),
    add constraint card_kind_check check (case kind
        when 'PERSON' then organisation_number is null and full_name = '' and short_name = '' and head = ''
        when 'LEGAL_ENTITY' then organisation_number ~ '^[0-9]{8}$'
        when 'SOLE_TRADER' then organisation_number ~ '^[0-9]{10}$'
        else false end),
    -- a case without a value is no refusal, so what must be there is said once more
    add constraint card_organisation_check check (kind = 'PERSON'
        or organisation_number is not null and full_name <> '' and short_name <> ''
           and tax_number is null and unzr is null and passport is null and birth_date is null and account_id is null);
comment on column registry.card.surname is 'of a person; the name under which an organisation is listed';
comment on column registry.card.organisation_number is 'ЄДРПОУ of a legal entity, tax number of a sole trader';

-- One card a number, whoever registers at once. The lengths differ, so the two kinds never meet.
create unique index card_of_organisation on registry.card (organisation_number);

-- The account that a card belongs to: a sole trader's is that of the person with their tax number.
create or replace view registry.v_subject as
select c.id, coalesce(r.into_id, c.id) as root_id, c.surname, c.given_name, c.patronymic, c.birth_date,
       case c.kind when 'SOLE_TRADER'
           then (select p.account_id from registry.card p where p.tax_number = c.organisation_number)
           else c.account_id end as account_id,
       case c.kind when 'SOLE_TRADER'
           then left(c.organisation_number, 2) || '•••••' || right(c.organisation_number, 3)
           else left(c.tax_number, 2) || '•••••' || right(c.tax_number, 3) end as tax_masked,
       c.kind,
       case c.kind when 'LEGAL_ENTITY' then c.organisation_number end as organisation_number
from registry.card c
left join lateral (select d.into_id from registry.redirect d where d.card_id = c.id limit 1) r on true;

-- A restricted person is restricted as a sole trader too.
create or replace view registry.v_closed_subject as
select coalesce(d.into_id, c.id) as root_id, r.account_id
from registry.restriction r
cross join lateral (select card.id from registry.card where card.account_id = r.account_id limit 1) c
left join registry.redirect d on d.card_id = c.id
union all
select coalesce(d.into_id, t.id), r.account_id
from registry.restriction r
cross join lateral (select card.tax_number from registry.card where card.account_id = r.account_id limit 1) c
cross join lateral (select card.id from registry.card where card.organisation_number = c.tax_number limit 1) t
left join registry.redirect d on d.card_id = t.id;
