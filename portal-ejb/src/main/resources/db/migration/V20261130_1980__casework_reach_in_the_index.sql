-- Whether a person has a case in a centre is asked of every card that a name finds: the index answers, without the case.
drop index casework.case_by_card;
create index case_by_card on casework.case_file (card_id, id desc) include (centre_id);
