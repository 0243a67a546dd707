-- who is there: trusts, people and their roles, and how a transaction says for whom it works

create function current_trust() returns integer
	language sql stable parallel safe
	as $$ select current_setting('app.trust')::integer $$;
comment on function current_trust() is
	'the trust of this transaction; an error, not an empty answer, when none is set';

create function current_person() returns uuid
	language sql stable parallel safe
	as $$ select nullif(current_setting('app.person', true), '')::uuid $$;
comment on function current_person() is 'the signed-in person of this transaction, or null';

create sequence trusts_seq increment by 50;
grant usage on sequence trusts_seq to trustquality_app;

create table trusts (
	trust_id integer primary key,
	reference uuid not null unique,
	name text not null check (length(name) between 1 and 300),
	kind text not null check (kind in ('MULTI_ACADEMY', 'SINGLE_ACADEMY')),
	invented boolean not null default false
);
comment on table trusts is 'global: every trust that uses the service';
comment on column trusts.trust_id is 'our own number; a trust keeps it when its register entry changes';
comment on column trusts.reference is 'random, shown in addresses';
comment on column trusts.invented is 'made for demonstration';
grant select, insert, update on trusts to trustquality_app;

create table people (
	person_id uuid primary key,
	name text not null check (length(name) between 1 and 200),
	email text not null check (length(email) between 3 and 254),
	invented boolean not null default false
);
create unique index people_email on people (lower(email));
comment on table people is 'global: one row for a person, whatever roles they hold in whichever trusts';
comment on column people.invented is 'made for demonstration';
grant select, insert, update on people to trustquality_app;

create table memberships (
	trust_id integer not null references trusts,
	person_id uuid not null references people,
	role text not null check (role in ('TRUSTEE', 'CHAIR', 'GOVERNANCE_PROFESSIONAL', 'CHIEF_EXECUTIVE')),
	primary key (trust_id, person_id, role)
);
create index memberships_person on memberships (person_id);
comment on table memberships is 'person: the roles people hold in trusts, read by the trust or by the person';
grant select, insert, delete on memberships to trustquality_app;

alter table memberships enable row level security;
alter table memberships force row level security;
create policy memberships_trust on memberships
	using (trust_id = nullif(current_setting('app.trust', true), '')::integer);
create policy memberships_own on memberships for select
	using (person_id = current_person());
