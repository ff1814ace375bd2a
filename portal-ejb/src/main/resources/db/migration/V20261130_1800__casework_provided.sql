-- What the open data set of provided services tells (КМУ 835-2015): nobody who is a person is in it.
create view casework.v_provided as
select c.id, c.centre_id, c.application_id, c.registered_at, c.service_code, c.service_name_uk, c.provider_name_uk, c.status, c.closed_at,
       coalesce(r.issued_at, c.closed_at) as done_at, c.organisation_card_id, c.organisation_name
from casework.case_file c
left join casework.result r on r.case_id = c.id
where c.status in ('REGISTERED', 'SUSPENDED', 'WAITING_AT_OFFICE', 'PROVIDED', 'HANDED_OVER');
create view payment.v_fee as select application_id, amount from payment.fee where status in ('PAID', 'REFUND_ASKED', 'REFUNDED');
