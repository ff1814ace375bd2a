-- All cases of one person, for the copy of everything held about them.
create index case_by_person on casework.case_file (account_id, id desc);
