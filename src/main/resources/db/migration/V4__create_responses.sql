-- what respondents say, kept apart from who they are

create table respondents (
	trust_id integer not null references trusts,
	person_id uuid not null references people,
	respondent_key uuid not null,
	primary key (trust_id, person_id),
	unique (trust_id, respondent_key)
);
create index respondents_person on respondents (person_id);
comment on table respondents is 'person: the only link between a person and their responses, readable by that person alone';
grant select, insert on respondents to trustquality_app;

alter table respondents enable row level security;
alter table respondents force row level security;
create policy respondents_trust on respondents as restrictive using (trust_id = current_trust());
create policy respondents_own on respondents using (person_id = current_person());

create table responses (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	response_id uuid not null,
	respondent_key uuid not null,
	capacity text not null check (capacity in ('TRUSTEE', 'CHIEF_EXECUTIVE')),
	indicator_count smallint not null check (indicator_count > 0),
	scale_points smallint not null check (scale_points between 3 and 7),
	ratings smallint[] not null,
	completed_dimensions text[] not null default '{}',
	primary key (trust_id, academic_year, assessment_id, response_id),
	unique (trust_id, academic_year, assessment_id, respondent_key),
	foreign key (trust_id, academic_year, assessment_id) references assessments,
	foreign key (trust_id, respondent_key) references respondents (trust_id, respondent_key),
	constraint responses_ratings_length
		check (array_ndims(ratings) = 1 and cardinality(ratings) = indicator_count and array_position(ratings, null) is null),
	constraint responses_ratings_range check (-2 <= all (ratings) and scale_points >= all (ratings))
) with (fillfactor = 80);
create index responses_respondent on responses (trust_id, respondent_key);
comment on table responses is 'tenant and person: one respondent''s sheet; own rows at any time, all rows once the assessment has closed';
comment on column responses.respondent_key is 'random; no name and no time of answering stands here';
comment on column responses.ratings is
	'one code per indicator in the edition''s order: a level from 1, 0 unanswered, -1 not sure, -2 not applicable';
grant select, insert on responses to trustquality_app;
grant update (ratings, completed_dimensions) on responses to trustquality_app;

alter table responses enable row level security;
alter table responses force row level security;
create policy responses_trust on responses as restrictive using (trust_id = current_trust());
create policy responses_own on responses
	using (respondent_key in (select respondent_key from respondents));
create policy responses_counted on responses for select
	using (exists (
		select from assessments a
		where a.trust_id = responses.trust_id and a.academic_year = responses.academic_year
			and a.assessment_id = responses.assessment_id and a.state in ('CLOSED', 'SIGNED_OFF')));

create table response_notes (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	response_id uuid not null,
	position smallint not null check (position >= 0),
	note text not null check (length(note) between 1 and 2000),
	primary key (trust_id, academic_year, assessment_id, response_id, position),
	foreign key (trust_id, academic_year, assessment_id, response_id) references responses
);
comment on table response_notes is 'tenant and person: a comment on an answer, or the reason why an indicator does not apply';
comment on column response_notes.position is 'the indicator''s place in the edition, from 0';
grant select, insert, update, delete on response_notes to trustquality_app;

alter table response_notes enable row level security;
alter table response_notes force row level security;
create policy response_notes_trust on response_notes as restrictive using (trust_id = current_trust());
create policy response_notes_own on response_notes
	using (exists (
		select from responses r
		where r.trust_id = response_notes.trust_id and r.academic_year = response_notes.academic_year
			and r.assessment_id = response_notes.assessment_id and r.response_id = response_notes.response_id
			and r.respondent_key in (select respondent_key from respondents)));
create policy response_notes_counted on response_notes for select
	using (exists (
		select from responses r
		where r.trust_id = response_notes.trust_id and r.academic_year = response_notes.academic_year
			and r.assessment_id = response_notes.assessment_id and r.response_id = response_notes.response_id));
