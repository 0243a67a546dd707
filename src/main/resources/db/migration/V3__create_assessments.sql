-- one assessment is one trust, one academic year, one edition; invitations say who answers it

create table assessments (
	trust_id integer not null references trusts,
	academic_year integer not null check (academic_year between 2000 and 2999),
	assessment_id uuid not null,
	edition_id text not null references editions,
	kind text not null check (kind in ('INTERNAL', 'PEER', 'EXTERNAL')),
	state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'SIGNED_OFF', 'CANCELLED')),
	minimum_ratings integer not null check (minimum_ratings between 3 and 30),
	closes_at timestamptz not null,
	opened_at timestamptz check (opened_at is not null or state in ('DRAFT', 'CANCELLED')),
	closed_at timestamptz check (closed_at is not null or state not in ('CLOSED', 'SIGNED_OFF')),
	version integer not null,
	primary key (trust_id, academic_year, assessment_id)
);
create index assessments_edition on assessments (edition_id);
comment on table assessments is 'tenant: a board''s review of its trust';
comment on column assessments.academic_year is 'the year in which the academic year starts';
comment on column assessments.minimum_ratings is 'the fewest ratings from which anything is shown';
comment on column assessments.closes_at is 'when answering ends by itself';
grant select, insert, update on assessments to trustquality_app;

alter table assessments enable row level security;
alter table assessments force row level security;
create policy assessments_trust on assessments as restrictive using (trust_id = current_trust());
create policy assessments_members on assessments using (true);

create table invitations (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	person_id uuid not null references people,
	name text not null check (length(name) between 1 and 200),
	capacity text not null check (capacity in ('TRUSTEE', 'CHIEF_EXECUTIVE')),
	status text not null
		check (status in ('NOT_SENT', 'SENT', 'REFUSED', 'LINK_USED', 'STARTED', 'SUBMITTED', 'REMOVED')),
	receipt_number text check (receipt_number is not null or status <> 'SUBMITTED'),
	primary key (trust_id, academic_year, assessment_id, person_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments
);
create index invitations_person on invitations (person_id);
create unique index invitations_one_chief_executive on invitations (trust_id, academic_year, assessment_id)
	where capacity = 'CHIEF_EXECUTIVE' and status <> 'REMOVED';
comment on table invitations is 'tenant: who is asked to answer, in which capacity, and how far they are; never an answer';
comment on column invitations.name is 'as the organisers gave it: another trust''s name for the person must not show here';
comment on column invitations.receipt_number is 'what the person was shown when the response went in';
grant select, insert, update on invitations to trustquality_app;

alter table invitations enable row level security;
alter table invitations force row level security;
create policy invitations_trust on invitations as restrictive using (trust_id = current_trust());
create policy invitations_members on invitations using (true);
