-- What a person sees of others' acts on their data, newest first.
create index entry_access on audit.entry (subject_account_id, id desc)
    where actor_kind <> 'NOBODY' and account_id <> subject_account_id and subject_account_id <> 0;

-- The auditor's search: always within a period, by action or by the rest.
create index entry_period on audit.entry (at desc, id desc);
create index entry_action on audit.entry (action, at desc, id desc);
create index entry_object_number on audit.entry (object_id, id desc);
