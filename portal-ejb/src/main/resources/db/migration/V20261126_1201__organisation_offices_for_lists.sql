-- What lists of features above show of an office.
create view organisation.v_office as
    select id, centre as centre_id, code, name_uk, name_en, address_uk, address_en from organisation.office;
