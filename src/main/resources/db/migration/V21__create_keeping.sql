-- a trust decides how long it keeps what people answered; then that goes, and nothing before

alter table trusts add column answers_kept_years integer not null default 6;
alter table trusts add constraint trusts_answers_kept_years check (answers_kept_years between 1 and 10);
comment on column trusts.answers_kept_years is 'how many years answers stay after the end of an assessment''s academic year';

alter table assessments add column answers_deleted_at timestamptz;
alter table assessments add constraint assessments_answers_deleted
	check (answers_deleted_at is null or state not in ('DRAFT', 'OPEN'));
comment on column assessments.answers_deleted_at is 'when its answers were deleted by the trust''s rule; null while they are there';

create function answers_go_on(academic_year integer, kept_years integer) returns date
	language sql immutable parallel safe
	return make_date(academic_year + 1 + kept_years, 9, 1);
comment on function answers_go_on(integer, integer) is 'the first day on which answers are no longer kept, in England';

create function are_answers_due(trust integer, year integer, assessment uuid) returns boolean
	language sql stable parallel safe
	return exists (
		select from assessments a join trusts t on t.trust_id = a.trust_id
		where a.trust_id = trust and a.academic_year = year and a.assessment_id = assessment
			and a.state not in ('DRAFT', 'OPEN')
			and answers_go_on(a.academic_year, t.answers_kept_years) <= (now() at time zone 'Europe/London')::date);
comment on function are_answers_due(integer, integer, uuid) is 'whether the trust''s rule lets an assessment''s answers go today';

grant delete on responses to trustquality_app;
create policy responses_due on responses for delete
	using (are_answers_due(trust_id, academic_year, assessment_id));
create policy responses_only_due on responses as restrictive for delete
	using (are_answers_due(trust_id, academic_year, assessment_id));
create policy responses_cancelled on responses for select
	using (current_person() is null and exists (
		select from assessments a
		where a.trust_id = responses.trust_id and a.academic_year = responses.academic_year
			and a.assessment_id = responses.assessment_id and a.state = 'CANCELLED'));

-- a note goes with its answers, while its author still answers, or with its author's account

create policy response_notes_due on response_notes for delete
	using (are_answers_due(trust_id, academic_year, assessment_id));
create policy response_notes_only_due on response_notes as restrictive for delete
	using (are_answers_due(trust_id, academic_year, assessment_id) or exists (
		select from assessments a
		where a.trust_id = response_notes.trust_id and a.academic_year = response_notes.academic_year
			and a.assessment_id = response_notes.assessment_id and a.state = 'OPEN')
		or erased_person() = current_person());

-- a key goes when nobody is acting and its person has no sheet left and is asked for none; one without a person is
-- nobody's data and stays. Invitations move with a merger, keys only once their owner has proved it, so those of every
-- account that leads to the same one count

create function leads_nowhere(trust integer, person uuid) returns boolean
	language sql stable parallel safe
	return person is not null and current_person() is null and not exists (
		select from invitations i join assessments a on a.trust_id = i.trust_id
			and a.academic_year = i.academic_year and a.assessment_id = i.assessment_id
		where i.trust_id = trust and i.person_id in (
				select p.person_id from people p join people own
					on coalesce(own.merged_into, own.person_id) in (p.person_id, p.merged_into)
				where own.person_id = person)
			and (a.state in ('DRAFT', 'OPEN') or (i.begun and a.answers_deleted_at is null)));
comment on function leads_nowhere(integer, uuid) is 'whether no answers of a person are left, as a job sees it';

grant delete on respondents to trustquality_app;
create policy respondents_nowhere on respondents for select using (leads_nowhere(trust_id, person_id));
create policy respondents_nowhere_goes on respondents for delete using (leads_nowhere(trust_id, person_id));
create policy respondents_only_nowhere on respondents as restrictive for delete
	using (leads_nowhere(trust_id, person_id));
