-- Duties of the whole centre, not of its back office alone.
alter table organisation.duty drop constraint duty_role_check;
alter table organisation.duty add constraint duty_role_check check (role in (
    'administrator', 'chief', 'provider_officer', 'content_editor', 'auditor',
    'receptionist', 'issuing_desk', 'call_centre', 'data_officer', 'operator'));
