-- Over which version of the draft the late typing was typed: what was changed since is shown before it is overwritten.
alter table submission.late_typing add column base bigint not null default 0;
