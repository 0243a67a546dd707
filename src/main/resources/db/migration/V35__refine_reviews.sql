-- a reading that shows nothing of what the board agreed is told from one that does

alter table share_readings drop constraint share_readings_what_check;
alter table share_readings add constraint share_readings_what_check
	check (what in ('PORTFOLIO', 'VERSION', 'REVIEW', 'BLIND', 'FILE', 'BUNDLE', 'EXPORT', 'API'));
comment on column share_readings.what is 'BLIND: a page before anything of the board''s side is revealed; FILE and BUNDLE hold no level either';

-- a trust answers a question also where there is nothing to agree with

alter table review_points drop constraint review_points_reply_check;
alter table review_points add constraint review_points_reply_check
	check (reply in ('AGREE', 'DISAGREE', 'EVIDENCE', 'ANSWER'));
