-- a reading that shows nothing of what the board agreed is told from one that does

alter table share_readings drop constraint share_readings_what_check;
alter table share_readings add constraint share_readings_what_check
	check (what in ('PORTFOLIO', 'VERSION', 'REVIEW', 'BLIND', 'FILE', 'BUNDLE', 'EXPORT', 'API'));
comment on column share_readings.what is 'BLIND: a page before anything of the board''s side is revealed; FILE and BUNDLE hold no level either';

-- a trust answers a question also where there is nothing to agree with

alter table review_points drop constraint review_points_reply_check;
alter table review_points add constraint review_points_reply_check
	check (reply in ('AGREE', 'DISAGREE', 'EVIDENCE', 'ANSWER'));

-- one rule of which appointments are not over

create function is_live(appointment adviser_appointments) returns boolean
	language sql stable parallel safe
	as $$ select appointment.ended_at is null and appointment.conflict is null
		and appointment.ends_on >= (now() at time zone 'Europe/London')::date $$;
comment on function is_live(adviser_appointments) is 'whether an appointment is in force or begins later';

create or replace function trusts_advised() returns setof integer
	language sql stable parallel safe
	as $$ select a.trust_id from adviser_appointments a
		where a.adviser_id = current_person() and is_live(a)
			and a.begins_on <= (now() at time zone 'Europe/London')::date
			and exists (select from service_roles r where r.person_id = current_person() and r.role = 'ADVISER') $$;
