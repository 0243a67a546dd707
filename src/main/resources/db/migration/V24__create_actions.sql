-- what a board does about what it agreed: actions that live on from year to year, and how each of them went

create table actions (
	trust_id integer not null references trusts,
	action_id uuid not null,
	position smallint not null check (position >= 0),
	what text not null check (length(what) between 1 and 500),
	measure text not null check (length(measure) between 1 and 500),
	owner text check (length(owner) between 1 and 200),
	owner_id uuid references people,
	due_on date not null,
	status text not null check (status in ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'DONE', 'DROPPED')),
	version integer not null,
	primary key (trust_id, action_id),
	constraint actions_one_owner check ((owner is null) <> (owner_id is null))
);
create index actions_owner on actions (owner_id);
comment on table actions is 'tenant: what a board does about an agreed level; one row from the first year to the last';
comment on column actions.position is 'the indicator''s place in the edition of the assessment that the action comes from';
comment on column actions.measure is 'how the board will know that it worked';
comment on column actions.owner is 'who sees to it, as somebody typed it; null if the owner has an account';
comment on column actions.version is 'counts changes and notes, so that an editor who saw an earlier one is told';
grant select, insert, update, delete on actions to trustquality_app;

alter table actions enable row level security;
alter table actions force row level security;
create policy actions_trust on actions as restrictive using (trust_id = current_trust());
create policy actions_members on actions using (true);

create table action_years (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	action_id uuid not null,
	carried boolean not null,
	to_confirm boolean not null,
	chosen boolean not null,
	primary key (trust_id, academic_year, assessment_id, action_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments,
	foreign key (trust_id, action_id) references actions,
	constraint action_years_confirmed_first check (not to_confirm or (carried and not chosen))
);
create index action_years_action on action_years (trust_id, action_id);
create unique index action_years_origin on action_years (trust_id, action_id) where not carried;
comment on table action_years is 'tenant: the assessments that an action belongs to: the one it comes from and later ones';
comment on column action_years.carried is 'carried forward from an earlier year; false for the assessment it comes from';
comment on column action_years.to_confirm is 'carried forward and not yet confirmed: counts for nothing in that year';
comment on column action_years.chosen is 'one of the three that the board chose in that year';
grant select, insert, delete on action_years to trustquality_app;
grant update (to_confirm, chosen) on action_years to trustquality_app;

alter table action_years enable row level security;
alter table action_years force row level security;
create policy action_years_trust on action_years as restrictive using (trust_id = current_trust());
create policy action_years_members on action_years using (true);

create table action_notes (
	trust_id integer not null,
	action_id uuid not null,
	number smallint not null check (number > 0),
	noted_at timestamptz not null,
	written_by uuid not null references people,
	status text not null check (status in ('NOT_STARTED', 'ON_TRACK', 'AT_RISK', 'DONE', 'DROPPED')),
	note text not null check (length(note) between 1 and 2000),
	primary key (trust_id, action_id, number),
	foreign key (trust_id, action_id) references actions
);
create index action_notes_author on action_notes (written_by);
comment on table action_notes is 'tenant: how an action went: dated notes that never change, each with the status it set';
grant select, insert on action_notes to trustquality_app;

alter table action_notes enable row level security;
alter table action_notes force row level security;
create policy action_notes_trust on action_notes as restrictive using (trust_id = current_trust());
create policy action_notes_members on action_notes using (true);

create table action_digests (
	person_id uuid primary key references people,
	wanted boolean not null,
	week date
);
comment on table action_digests is 'global: the weekly e-mail about a person''s open actions, in whichever trusts';
comment on column action_digests.week is 'the Monday of the week for which it was written last; null if it never was';
grant select, insert, update, delete on action_digests to trustquality_app;

-- an owner may have left, and then nothing else in the trust leads to them

create or replace function trusts_of_person(who uuid) returns setof integer
	language plpgsql
	as $$
declare
	before text := coalesce(current_setting('app.trust', true), '');
	number integer;
begin
	for number in select trust_id from trusts order by trust_id loop
		perform set_config('app.trust', number::text, true);
		if exists (select from memberships where trust_id = number and person_id = who)
			or exists (select from known_names where trust_id = number and person_id = who)
			or exists (select from invitations where trust_id = number and person_id = who)
			or exists (select from opened_forms where trust_id = number and opened_by = who)
			or exists (select from actions where trust_id = number and owner_id = who)
			or exists (select from activities where trust_id = number and actor = who) then
			return next number;
		end if;
	end loop;
	perform set_config('app.trust', before, true);
end $$;
