-- Centres where a text of the site is published by somebody who did not write it. A centre that is not here leaves it to its editors.
create table content.by_two (
    centre_id bigint primary key references organisation.centre
);
create trigger public_change after insert or update or delete or truncate on content.by_two
    for each statement execute function kernel.note_public_change();
