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
comment on column people.merged_into is 'the account that took this one in; its address still signs in, there';

-- merging hands a person's key, and with it the way to their own answers, to their other account
grant update (person_id) on respondents to trustquality_app;
create policy respondents_merged on respondents
	using (person_id = nullif(current_setting('app.merged_into', true), '')::uuid);
