-- Why an application may be refused before it is registered. Rows without a centre come from the law and stand for every
-- centre; a centre adds its own, and an empty list means that the reason is always written in words.
-- basis: the article. The two below follow our summary of Law 2073-IX (articles 43 and 65), whose full text was not at hand:
-- a centre's lawyer checks them before the portal is opened to people, and switches off what does not fit.
create table casework.refusal_reason (
    id        bigint generated always as identity primary key,
    centre_id bigint references organisation.centre,
    code      text not null check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    name_uk   text not null check (name_uk <> ''),
    name_en   text not null check (name_en <> ''),
    words_uk  text not null check (words_uk <> ''),
    words_en  text not null check (words_en <> ''),
    basis_uk  text not null,
    basis_en  text not null,
    position  integer not null check (position > 0),
    active    boolean not null default true,
    unique nulls not distinct (centre_id, code),
    check (centre_id is not null or basis_uk <> '')
);

insert into casework.refusal_reason (code, name_uk, name_en, words_uk, words_en, basis_uk, basis_en, position) values
('defects-not-fixed', 'Недоліки заяви не усунуто', 'The defects of the application were not fixed',
 'Ми просили виправити заяву, але в ній лишилися недоліки, через які її не можна розглянути.',
 'We asked for the application to be corrected, but defects remain because of which it cannot be considered.',
 'Закон України «Про адміністративну процедуру» № 2073-IX, стаття 43',
 'Law of Ukraine “On Administrative Procedure” No. 2073-IX, article 43', 1),
('no-subject', 'Немає предмета розгляду', 'There is nothing to decide',
 'Того, про що заява, немає або вже немає, тож розглядати нічого.',
 'What the application is about does not exist or exists no more, so there is nothing to decide.',
 'Закон України «Про адміністративну процедуру» № 2073-IX, стаття 65',
 'Law of Ukraine “On Administrative Procedure” No. 2073-IX, article 65', 2);
