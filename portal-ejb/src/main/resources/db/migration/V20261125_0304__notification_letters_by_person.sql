-- All letters to one person, for the copy of everything held about them.
create index message_by_person on notification.message (account_id, id desc) where account_id <> 0;
