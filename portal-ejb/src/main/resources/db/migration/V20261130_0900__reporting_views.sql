-- What reports count: what happened to applications, and how cases kept their terms.
create view submission.v_status_change as
select s.id, s.application_id, s.status, s.at, s.account_id, s.actor_name, a.centre_id, a.service_code, a.service_name_uk,
       a.service_name_en, a.provider_id, a.provider_name_uk, a.provider_name_en
from submission.status_change s
join submission.application a on a.id = s.application_id;
create index status_change_counted on submission.status_change (at)
    where status in ('REGISTERED', 'PROVIDED', 'REFUSED', 'WITHDRAWN');

-- done_at: when the result was there, for paper too, which then waits at the office
create view casework.v_outcome as
select c.id, c.application_id, c.centre_id, c.provider_id, c.provider_name_uk, c.provider_name_en, c.service_code,
       c.service_name_uk, c.service_name_en, c.registered_by, c.registrar_name, c.term_ends,
       coalesce(r.issued_at, c.closed_at) as done_at, c.stopped_at is not null as stopped
from casework.case_file c
left join casework.result r on r.case_id = c.id;
create index case_by_centre_term on casework.case_file (centre_id, term_ends);
