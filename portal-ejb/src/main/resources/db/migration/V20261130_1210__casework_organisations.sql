-- A case of an organisation: card_id and account_id stay those of the person who applied and follows it, who represents the
-- organisation then.
alter table casework.case_file
    add column organisation_card_id bigint references registry.card,
    -- as it was that day
    add column organisation_name text collate kernel.uk not null default '',
    add constraint case_organisation_check check ((organisation_card_id is null) = (organisation_name = ''));
create index case_by_organisation on casework.case_file (organisation_card_id, id desc)
    where organisation_card_id is not null;
create index case_organisation_words on casework.case_file using gin (lower(organisation_name) gin_trgm_ops)
    where organisation_card_id is not null;

-- For the history of a card: a case stands in that of its organisation and in that of whoever represents it. other_name is the
-- organisation for the person and the person for the organisation.
create or replace view casework.v_case as
select id, number, application_number, centre_id, card_id, account_id, service_code, service_name_uk, service_name_en, status,
       registered_at, term_ends, closed_at, false as of_organisation, organisation_name as other_name, null::bigint as person_id
from casework.case_file
union all
select id, number, application_number, centre_id, organisation_card_id, account_id, service_code, service_name_uk,
       service_name_en, status, registered_at, term_ends, closed_at, true, applicant_name, card_id
from casework.case_file
where organisation_card_id is not null;
