-- how people are asked: by a link that lives until the assessment closes, or on paper

alter table invitations add column mail_id uuid;
alter table invitations add column paper boolean not null default false;
alter table invitations add column begun boolean not null default false;
alter table invitations add column reminded_at timestamptz;
alter table invitations add column entered_by uuid references people;
create index invitations_entered_by on invitations (entered_by);
comment on column invitations.mail_id is 'the mail sent last; no key, because mails are cleared away';
comment on column invitations.paper is 'answers on paper, which the governance professional types in and so sees';
comment on column invitations.begun is 'a sheet is there; stays when the person is taken off and asked again';
comment on column invitations.entered_by is 'who typed the paper form in, last';
comment on column invitations.reminded_at is 'when the person was last reminded or sent the invitation again, so that a second click sends nothing';
alter table invitations drop constraint invitations_status_check;
alter table invitations add constraint invitations_status_check
	check (status in ('NOT_SENT', 'SENT', 'LINK_USED', 'STARTED', 'SUBMITTED', 'REMOVED'));

alter table assessments add column extended_from timestamptz;
alter table assessments add column extension_reason text check (length(extension_reason) between 1 and 500);
comment on column assessments.extended_from is 'when it was to close first; null if that never changed';
comment on column assessments.extension_reason is 'why people were given more time, as they read it';

create table invitation_links (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	person_id uuid not null,
	token_hash char(64) not null,
	made_at timestamptz not null,
	primary key (trust_id, token_hash),
	foreign key (trust_id, academic_year, assessment_id, person_id) references invitations on update cascade
);
create index invitation_links_invitation on invitation_links (trust_id, academic_year, assessment_id, person_id);
comment on table invitation_links is 'tenant: links in invitations and reminders; they point to an invitation and sign nobody in';
comment on column invitation_links.token_hash is 'SHA-256 of the random part of the link';
grant select, insert, delete on invitation_links to trustquality_app;

alter table invitation_links enable row level security;
alter table invitation_links force row level security;
create policy invitation_links_trust on invitation_links as restrictive using (trust_id = current_trust());
create policy invitation_links_members on invitation_links using (true);

-- While a paper form is typed in, the transaction names the respondent too. The database then opens that
-- person's sheet in assessments they answer on paper, to a governance professional of the trust who holds no office
-- that must not read answers, and no other.

create function current_respondent() returns uuid
	language sql stable parallel safe
	as $$ select nullif(current_setting('app.respondent', true), '')::uuid $$;
comment on function current_respondent() is 'whose paper form this transaction types in, or null';

create policy respondents_on_paper on respondents
	using (person_id = current_respondent() and exists (
		select from invitations i
		join memberships m on m.trust_id = i.trust_id
		where i.trust_id = respondents.trust_id and i.person_id = respondents.person_id and i.paper
			and m.person_id = current_person() and m.role = 'GOVERNANCE_PROFESSIONAL')
		and not merged and not exists (
			select from memberships o
			where o.trust_id = respondents.trust_id and o.person_id = current_person()
				and o.role in ('CHAIR', 'VICE_CHAIR', 'CHIEF_EXECUTIVE')));
create policy respondents_one on respondents as restrictive
	using (current_respondent() is null or person_id = current_respondent());
create policy responses_on_paper on responses as restrictive
	using (current_respondent() is null or exists (
		select from invitations i
		where i.trust_id = responses.trust_id and i.academic_year = responses.academic_year
			and i.assessment_id = responses.assessment_id and i.person_id = current_respondent() and i.paper));
