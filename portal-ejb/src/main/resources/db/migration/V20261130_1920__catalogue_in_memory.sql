-- Each node keeps the list of services in its memory (ADR 0081): words and codes of its services are no longer compared here.
drop function catalogue.found(text[], text);
drop table catalogue.service_word;
alter table catalogue.service drop column code_key;
