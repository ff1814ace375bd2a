-- Hours of a desk end on a day that is set later.
alter table appointment.desk_hours add column version bigint not null default 0;
