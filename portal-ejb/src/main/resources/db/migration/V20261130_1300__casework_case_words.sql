-- A case is looked for by the number of its application and by its service too; of a million cases a list reads those found.
create index case_by_application_number on casework.case_file (application_number);
create index case_by_service_code on casework.case_file (service_code, id);
