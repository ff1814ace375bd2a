-- Features above write to the person about the application, as the person wished to be written to.
create or replace view submission.v_application as
select a.id, a.centre_id, a.number, a.account_id, a.applicant_name, a.service_id, a.service_code, a.service_name_uk,
       a.service_name_en, a.provider_id, a.provider_name_uk, a.provider_name_en, a.status, a.submitted_at, a.due_on,
       a.delivery, a.office_id, a.place_address, a.latitude, a.longitude, a.map_scale,
       (select count(*) from submission.attachment t where t.application_id = a.id) as attachments,
       a.notice_email, a.language
from submission.application a;
