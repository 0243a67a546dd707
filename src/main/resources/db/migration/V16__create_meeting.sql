-- what the board settles on in its meeting, the comments it reads there, and the turns an assessment can take:
-- opened again before any result was shown, cancelled, corrected after signing off

alter table assessments add column results_shown_at timestamptz;
alter table assessments add column reopening_reason text check (length(reopening_reason) between 1 and 500);
alter table assessments add column cancellation_reason text check (length(cancellation_reason) between 1 and 500);
alter table assessments add column correction_reason text check (length(correction_reason) between 1 and 500);
comment on column assessments.results_shown_at is
	'when somebody was first shown what it came to; from then on it cannot open again';
comment on column assessments.correction_reason is 'why it is being corrected; null unless it is';
alter table assessments drop constraint assessments_state_check;
alter table assessments add constraint assessments_state_check
	check (state in ('DRAFT', 'OPEN', 'CLOSED', 'SIGNED_OFF', 'CORRECTING', 'CANCELLED'));
alter table assessments add constraint assessments_correcting
	check ((state = 'CORRECTING') = (correction_reason is not null) and (state <> 'CORRECTING' or closed_at is not null));
alter table assessments add constraint assessments_cancelled
	check ((state = 'CANCELLED') = (cancellation_reason is not null));

drop policy responses_counted on responses;
create policy responses_counted on responses for select
	using (exists (
		select from assessments a
		where a.trust_id = responses.trust_id and a.academic_year = responses.academic_year
			and a.assessment_id = responses.assessment_id and a.state in ('CLOSED', 'SIGNED_OFF', 'CORRECTING')));

-- results go when the assessment opens again, and at no other time

grant delete on assessment_results, dimension_results, claim_results, indicator_results to trustquality_app;
create policy assessment_results_reopened on assessment_results as restrictive for delete
	using (exists (select from assessments a where a.trust_id = assessment_results.trust_id
		and a.academic_year = assessment_results.academic_year
		and a.assessment_id = assessment_results.assessment_id and a.state = 'OPEN'));
create policy dimension_results_reopened on dimension_results as restrictive for delete
	using (exists (select from assessments a where a.trust_id = dimension_results.trust_id
		and a.academic_year = dimension_results.academic_year
		and a.assessment_id = dimension_results.assessment_id and a.state = 'OPEN'));
create policy claim_results_reopened on claim_results as restrictive for delete
	using (exists (select from assessments a where a.trust_id = claim_results.trust_id
		and a.academic_year = claim_results.academic_year
		and a.assessment_id = claim_results.assessment_id and a.state = 'OPEN'));
create policy indicator_results_reopened on indicator_results as restrictive for delete
	using (exists (select from assessments a where a.trust_id = indicator_results.trust_id
		and a.academic_year = indicator_results.academic_year
		and a.assessment_id = indicator_results.assessment_id and a.state = 'OPEN'));

create table agreed_levels (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	position smallint not null check (position >= 0),
	level smallint not null check (level between 1 and 7 or level = -2),
	reason text not null check (length(reason) between 1 and 2000),
	dissent_noted boolean not null,
	discuss_with_adviser boolean not null,
	target_level smallint check (target_level between 1 and 7),
	version integer not null,
	primary key (trust_id, academic_year, assessment_id, position),
	foreign key (trust_id, academic_year, assessment_id) references assessments
);
comment on table agreed_levels is 'tenant: what the board settled on in its meeting; signing off freezes a copy';
comment on column agreed_levels.position is 'the indicator''s place in the edition, from 0';
comment on column agreed_levels.level is 'a level from 1, or -2 where the board says that the indicator does not apply';
comment on column agreed_levels.target_level is 'the level that the board aims at next year; null if it named none';
grant select, insert, update on agreed_levels to trustquality_app;

alter table agreed_levels enable row level security;
alter table agreed_levels force row level security;
create policy agreed_levels_trust on agreed_levels as restrictive using (trust_id = current_trust());
create policy agreed_levels_members on agreed_levels using (true);

-- comments: the chair reads them first; a comment has an id of its own, so that nothing on a page joins two by one person

alter table response_notes add column comment_id uuid not null default gen_random_uuid();
alter table response_notes add constraint response_notes_comment unique (trust_id, comment_id);
comment on column response_notes.comment_id is 'random; what pages call the comment, and the order in which they show it';

revoke update on response_notes from trustquality_app;
grant update (note) on response_notes to trustquality_app;

create table comment_releases (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	released_at timestamptz not null,
	primary key (trust_id, academic_year, assessment_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments
);
comment on table comment_releases is 'tenant: the chair has read the comments on an assessment; others may read them from now on';
grant select, insert on comment_releases to trustquality_app;

alter table comment_releases enable row level security;
alter table comment_releases force row level security;
create policy comment_releases_trust on comment_releases as restrictive using (trust_id = current_trust());
create policy comment_releases_members on comment_releases using (true);

create table withheld_comments (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	comment_id uuid not null,
	primary key (trust_id, academic_year, assessment_id, comment_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments,
	foreign key (trust_id, comment_id) references response_notes (trust_id, comment_id) on delete cascade
);
create index withheld_comments_comment on withheld_comments (trust_id, comment_id);
comment on table withheld_comments is 'tenant: comments that the chair keeps from the board';
grant select, insert, delete on withheld_comments to trustquality_app;

alter table withheld_comments enable row level security;
alter table withheld_comments force row level security;
create policy withheld_comments_trust on withheld_comments as restrictive using (trust_id = current_trust());
create policy withheld_comments_members on withheld_comments using (true);

-- who has read whose paper form knows it, whatever they become; before this, any governance professional may have

create table opened_forms (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	person_id uuid not null,
	opened_by uuid not null references people,
	primary key (trust_id, academic_year, assessment_id, person_id, opened_by),
	foreign key (trust_id, academic_year, assessment_id, person_id) references invitations on update cascade
);
create index opened_forms_opened_by on opened_forms (opened_by);
comment on table opened_forms is 'tenant: who has opened or typed in what somebody wrote on paper';
comment on column opened_forms.person_id is 'whose form it is';
grant select, insert on opened_forms to trustquality_app;

alter table invitations no force row level security;
alter table memberships no force row level security;
insert into opened_forms
	select trust_id, academic_year, assessment_id, person_id, entered_by from invitations where entered_by is not null
	union
	select i.trust_id, i.academic_year, i.assessment_id, i.person_id, m.person_id
	from invitations i join memberships m on m.trust_id = i.trust_id and m.role = 'GOVERNANCE_PROFESSIONAL'
	where i.paper and i.begun;
alter table memberships force row level security;
alter table invitations force row level security;

alter table opened_forms enable row level security;
alter table opened_forms force row level security;
create policy opened_forms_trust on opened_forms as restrictive using (trust_id = current_trust());
create policy opened_forms_members on opened_forms using (true);
