-- Who it may be that calls: accounts by the telephone of their profile.
create index account_phone on identity.account (phone) where phone is not null;

-- How a person is called, for those who answer the telephone.
create view identity.v_person as
    select id as account_id, surname, given_name, patronymic, birth_date from identity.account;
