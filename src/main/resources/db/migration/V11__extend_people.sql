-- more roles in a trust, roles in the service itself, and two accounts that turn out to be one person

alter table memberships drop constraint memberships_role_check;
alter table memberships add constraint memberships_role_check
	check (role in ('TRUSTEE', 'CHAIR', 'VICE_CHAIR', 'GOVERNANCE_PROFESSIONAL', 'CHIEF_EXECUTIVE'));
create unique index memberships_one_chair on memberships (trust_id) where role = 'CHAIR';

create table service_roles (
	person_id uuid not null references people,
	role text not null check (role in ('ADMINISTRATOR', 'ADVISER')),
	primary key (person_id, role)
);
comment on table service_roles is 'global: who runs the service or advises trusts; both need a passkey or an OpenID provider';
grant select, insert, delete on service_roles to trustquality_app;

create table set_up_codes (
	one boolean primary key default true check (one),
	code_hash char(64) not null,
	made_at timestamptz not null
);
comment on table set_up_codes is 'global: the one code with which the first administrator takes over a new installation';
grant select, insert, update, delete on set_up_codes to trustquality_app;

alter table people add column merged_into uuid references people;
create index people_merged on people (merged_into);
alter table people add column answers_await boolean not null default false;
comment on column people.answers_await is
	'merged, and nobody has signed in with its address since: until then its answers stay where they are';
comment on column people.merged_into is 'the account that took this one in; its address still signs in, there';

-- merging hands a person's key, and with it the way to their own answers, to their other account
alter table respondents drop constraint respondents_pkey;
alter table respondents add column merged boolean not null default false;
create unique index respondents_one_key on respondents (trust_id, person_id) where not merged;
comment on column respondents.merged is 'came with an account that was merged: it opens what was answered with it, and new responses take another';
grant update (person_id, merged) on respondents to trustquality_app;
create policy respondents_merged on respondents
	using (person_id = nullif(current_setting('app.merged_into', true), '')::uuid);

create table known_names (
	trust_id integer not null references trusts,
	person_id uuid not null references people,
	name text not null check (length(name) between 1 and 200),
	primary key (trust_id, person_id)
);
create index known_names_person on known_names (person_id);
comment on table known_names is
	'tenant: the name under which a trust added a person; another trust''s name for them must not show here';
grant select, insert on known_names to trustquality_app;

alter table known_names enable row level security;
alter table known_names force row level security;
create policy known_names_trust on known_names as restrictive using (trust_id = current_trust());
create policy known_names_members on known_names using (true);
