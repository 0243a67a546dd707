-- the trust register of the Department for Education: what it says now, and what each import changed

create extension if not exists pg_trgm;

create table register_entries (
	uid integer primary key check (uid > 0),
	group_id text not null check (length(group_id) between 1 and 20),
	name text not null check (length(name) between 1 and 300),
	shown_name text not null check (length(shown_name) between 1 and 300),
	search_name text not null,
	kind text not null check (kind in ('MULTI_ACADEMY', 'SINGLE_ACADEMY')),
	status text not null check (status in ('OPEN', 'PROPOSED', 'CLOSED')),
	opened_on date,
	closed_on date,
	incorporated_on date,
	company_number text check (length(company_number) = 8),
	ukprn text check (length(ukprn) = 8),
	town text,
	postcode text,
	academies integer check (academies >= 0),
	phase text check (phase in ('PRIMARY', 'SECONDARY', 'SPECIAL', 'POST_16', 'MIXED')),
	local_authority text,
	local_authorities integer check (local_authorities >= 0),
	region text,
	listed boolean not null default true,
	constraint register_entries_closed check ((status = 'CLOSED') = (closed_on is not null))
);
create index register_entries_search on register_entries using gin (search_name gin_trgm_ops);
create index register_entries_group_id on register_entries (group_id);
create index register_entries_company on register_entries (company_number);
create index register_entries_ukprn on register_entries (ukprn);
comment on table register_entries is 'global: every school trust of the register (Get information about schools), as last approved';
comment on column register_entries.uid is 'Group UID; a trust that is founded anew gets another one';
comment on column register_entries.group_id is 'Group ID, such as TR01234; a trust and its successor may share one';
comment on column register_entries.name is 'as the register writes it, mostly in capitals';
comment on column register_entries.search_name is 'the name without case, accents, apostrophes and common words';
comment on column register_entries.academies is 'how many academies it has; null while no file of academies was read';
comment on column register_entries.local_authority is 'the one with most of its academies';
comment on column register_entries.local_authorities is 'over how many its academies spread';
comment on column register_entries.listed is 'false once the register no longer names it';
grant select, insert, update, delete on register_entries to trustquality_app;

create table register_imports (
	import_id uuid primary key,
	state text not null check (state in ('COMPARING', 'WAITING', 'APPROVED', 'DISCARDED', 'UNDONE')),
	as_of date not null,
	groups_file text not null,
	links_file text,
	checksum char(64) not null,
	trusts integer not null,
	academies integer,
	received_at timestamptz not null,
	received_by uuid references people,
	decided_at timestamptz,
	decided_by uuid references people,
	undone_at timestamptz,
	undone_by uuid references people,
	doubts text[] not null default '{}',
	reason text check (length(reason) between 1 and 500)
);
create unique index register_imports_one on register_imports ((true)) where state in ('COMPARING', 'WAITING');
create index register_imports_received_by on register_imports (received_by);
create index register_imports_decided_by on register_imports (decided_by);
create index register_imports_undone_by on register_imports (undone_by);
comment on table register_imports is 'global: every import of the register; at most one at a time awaits its approval';
comment on column register_imports.as_of is 'the day of the files';
comment on column register_imports.checksum is 'SHA-256 over the bytes of the files';
comment on column register_imports.received_by is 'null for the command line';
comment on column register_imports.doubts is 'why the files look implausible, in words; approving needs a reason then';
grant select, insert, update on register_imports to trustquality_app;

create table register_changes (
	import_id uuid not null references register_imports,
	uid integer not null,
	kinds text[] not null default '{}',
	before jsonb,
	after jsonb not null,
	primary key (import_id, uid)
);
comment on table register_changes is 'global: what an import changes, entry by entry, so that it can be shown, applied and undone';
comment on column register_changes.before is 'the entry before; null for a new one';
grant select, insert, update, delete on register_changes to trustquality_app;

alter table trusts add column uid integer constraint trusts_uid unique references register_entries deferrable initially deferred;
alter table trusts add column closed_on date;
alter table trusts add column closed_by text check (closed_by in ('REGISTER', 'ADMINISTRATOR'));
alter table trusts add column merged_into integer references trusts;
alter table trusts add constraint trusts_closed check ((closed_on is null) = (closed_by is null));
alter table trusts add constraint trusts_merged check (merged_into is null or closed_on is not null);
create index trusts_merged_into on trusts (merged_into);
comment on column trusts.uid is 'its entry in the register; null for a trust entered by hand';
comment on column trusts.closed_on is 'from then on it is read only';
comment on column trusts.closed_by is 'what the register closed, the register may open again';
comment on column trusts.merged_into is 'the trust that took it in, where that one is here';
