-- when a board's next assessment is due, and the links by which calendar programs ask

create table assurance_cycles (
	trust_id integer primary key references trusts,
	first_year integer not null check (first_year between 2000 and 2999),
	usual_month integer not null check (usual_month between 1 and 12)
);
comment on table assurance_cycles is 'tenant: from which year on a trust goes through three years of assurance, and when in the year';
comment on column assurance_cycles.first_year is 'the year in which the first academic year of the first cycle starts';
comment on column assurance_cycles.usual_month is 'the month in which the board usually does it, 1 for January';
grant select, insert, update on assurance_cycles to trustquality_app;

alter table assurance_cycles enable row level security;
alter table assurance_cycles force row level security;
create policy assurance_cycles_trust on assurance_cycles as restrictive using (trust_id = current_trust());
create policy assurance_cycles_members on assurance_cycles using (true);

create table calendar_links (
	trust_id integer not null references trusts,
	link_id uuid not null,
	person_id uuid not null references people,
	token_hash char(64) not null,
	made_at timestamptz not null,
	used_on date,
	primary key (trust_id, link_id),
	unique (trust_id, token_hash)
);
create index calendar_links_person on calendar_links (person_id);
comment on table calendar_links is 'tenant: what a person''s calendar program shows in place of a sign-in; one that is revoked is deleted';
comment on column calendar_links.token_hash is 'SHA-256 of the secret part of the link, which only its owner has';
comment on column calendar_links.used_on is 'the last day in England on which it was used; no nearer, so that it tells no habits';
grant select, insert, update (used_on), delete on calendar_links to trustquality_app;

-- people see and end their own; a program that has not said whose it is, and the end of a membership, concern all

alter table calendar_links enable row level security;
alter table calendar_links force row level security;
create policy calendar_links_trust on calendar_links as restrictive using (trust_id = current_trust());
create policy calendar_links_own on calendar_links using (person_id = current_person());
create policy calendar_links_nobody_acting on calendar_links using (current_person() is null);
create policy calendar_links_left on calendar_links using (not exists (
	select from memberships m where m.trust_id = calendar_links.trust_id and m.person_id = calendar_links.person_id));
create policy calendar_links_own_only on calendar_links as restrictive for insert with check (person_id = current_person());
