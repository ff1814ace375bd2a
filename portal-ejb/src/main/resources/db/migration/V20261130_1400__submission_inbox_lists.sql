-- Each list of the inbox reads its own rows: what is with people was counted through every refusal there ever was.
drop index submission.application_not_waiting;
create index application_with_person on submission.application (centre_id, status_at, id) where status = 'CORRECTION_ASKED';
create index application_refused on submission.application (centre_id, status_at desc, id desc) where status = 'REFUSED';
