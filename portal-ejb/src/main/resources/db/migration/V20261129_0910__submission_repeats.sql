-- The application whose answers a draft was begun with; the draft says on its first page what did not come over.
alter table submission.draft add column repeats_id bigint references submission.application;
