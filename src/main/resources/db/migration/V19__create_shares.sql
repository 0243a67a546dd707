-- who beside a trust may read what its board signed: an adviser, one assessment at a time, until a day, revocable at once

create function chosen_trust() returns integer
	language sql stable parallel safe
	as $$ select case
		when current_person() is null then current_trust()
		else nullif(current_setting('app.trust', true), '')::integer end $$;
comment on function chosen_trust() is
	'the trust of this transaction, or null when it works for a person in no trust; an error when it works for nobody';

create table shares (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	share_id uuid not null,
	adviser_id uuid not null references people,
	level text not null check (level in ('AGREED_LEVELS', 'REASONS_AND_EVIDENCE', 'VIEWS')),
	granted_by uuid not null,
	granted_at timestamptz not null,
	ends_on date not null,
	revoked_at timestamptz,
	primary key (trust_id, academic_year, assessment_id, share_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments
);
create unique index shares_one on shares (trust_id, academic_year, assessment_id, adviser_id) where revoked_at is null;
create index shares_adviser on shares (adviser_id);
comment on table shares is 'shared: which adviser may read the signed versions of which assessment; another level or end is another share';
comment on column shares.level is 'how much of a signed version: agreed levels, reasons and evidence as well, or the spread of views too';
comment on column shares.granted_by is 'who shared. No key to people: the record outlives an account';
comment on column shares.ends_on is 'the last day in England on which it may be read';
grant select, insert on shares to trustquality_app;
grant update (revoked_at) on shares to trustquality_app;

-- A trust sees every share it ever granted. A person outside any trust sees what is shared with them now, and only
-- while they are an adviser. What is revoked stays revoked.

alter table shares enable row level security;
alter table shares force row level security;
create policy shares_trust on shares as restrictive
	using (trust_id = chosen_trust() or chosen_trust() is null and adviser_id = current_person() and revoked_at is null
		and ends_on >= (now() at time zone 'Europe/London')::date
		and exists (select from service_roles r where r.person_id = current_person() and r.role = 'ADVISER'))
	with check (trust_id = current_trust());
create policy shares_parties on shares using (true);
create policy shares_revoked on shares as restrictive for update using (revoked_at is null) with check (revoked_at is not null);

-- the shares that an adviser sees open the signed versions, and nothing else of the trust

alter policy sign_offs_trust on sign_offs
	using (trust_id = chosen_trust() or chosen_trust() is null
		and (trust_id, academic_year, assessment_id) in (select trust_id, academic_year, assessment_id from shares))
	with check (trust_id = current_trust());
comment on table sign_offs is 'shared: every signed version of an assessment, complete in itself; for the trust and for advisers it is shared with';
