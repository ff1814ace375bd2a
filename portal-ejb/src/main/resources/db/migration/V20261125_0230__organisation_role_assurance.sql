-- How surely a provider must know the person before a role is given at a sign-in. A role without a row needs the highest.
create table organisation.role_assurance (
    role  text primary key,
    least text not null check (least in ('low', 'substantial', 'high'))
);
insert into organisation.role_assurance (role, least) values
    ('citizen', 'substantial'),
    ('administrator', 'high'),
    ('chief', 'high'),
    ('provider_officer', 'high'),
    ('content_editor', 'high'),
    ('auditor', 'high'),
    ('receptionist', 'high'),
    ('issuing_desk', 'high'),
    ('call_centre', 'high'),
    ('data_officer', 'high'),
    ('operator', 'high');
