-- For features above, which check how surely a person was known when they applied.
create view identity.v_sign_in as
select account as account_id, assurance, created from identity.session;
