-- Lists of cases read their newest, and the day's registrations, however many cases there were before.
create index case_registered on casework.case_file (centre_id, registered_at);
create index case_closed on casework.case_file (centre_id, id desc) where closed_at is not null;
create index stage_of_provider on casework.stage (provider_id, case_id desc) where shown;
