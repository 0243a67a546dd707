-- what the board relies on when it agrees a level: a link or a file

create table evidence_files (
	trust_id integer not null references trusts,
	file_id uuid not null,
	name text not null check (length(name) between 1 and 200),
	media_type text not null,
	size integer not null check (size between 1 and 10485760),
	hash char(64) not null,
	scan text not null check (scan in ('CLEAN', 'NOT_SCANNED')),
	content bytea,
	primary key (trust_id, file_id)
);
comment on table evidence_files is 'tenant: files that boards rely on; never changed, so that a signed version keeps its own';
comment on column evidence_files.hash is 'SHA-256 of the content, hexadecimal';
comment on column evidence_files.content is 'null when the content is kept in an object store, under trust and file id';
grant select, insert on evidence_files to trustquality_app;

alter table evidence_files enable row level security;
alter table evidence_files force row level security;
create policy evidence_files_trust on evidence_files as restrictive using (trust_id = current_trust());
create policy evidence_files_members on evidence_files using (true);

create table evidence_items (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	item_id uuid not null,
	position smallint not null check (position >= 0),
	title text not null check (length(title) between 1 and 200),
	dated date,
	place text check (length(place) between 1 and 200),
	link text check (length(link) between 1 and 2000),
	file_id uuid,
	confidential boolean not null,
	review_by date,
	to_confirm boolean not null,
	carried_from uuid,
	added_at timestamptz not null,
	removed_at timestamptz,
	primary key (trust_id, academic_year, assessment_id, item_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments,
	foreign key (trust_id, file_id) references evidence_files,
	constraint evidence_items_link_or_file check ((link is null) <> (file_id is null))
);
create index evidence_items_file on evidence_items (trust_id, file_id);
comment on table evidence_items is 'tenant: a link or a file that the board relies on for one indicator';
comment on column evidence_items.place is 'where in the document, such as a page';
comment on column evidence_items.to_confirm is 'carried over from another year and not yet confirmed: counts for nothing';
comment on column evidence_items.carried_from is 'the item of an earlier year that this one continues';
comment on column evidence_items.removed_at is 'taken off; a version signed before still names it';
grant select, insert on evidence_items to trustquality_app;
grant update (to_confirm, removed_at) on evidence_items to trustquality_app;

alter table evidence_items enable row level security;
alter table evidence_items force row level security;
create policy evidence_items_trust on evidence_items as restrictive using (trust_id = current_trust());
create policy evidence_items_members on evidence_items using (true);
