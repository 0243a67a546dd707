-- what administrators bring to publish as an edition stays here until it is published or thrown away, and who did it for good

create table edition_drafts (
	draft_id uuid primary key,
	file_name text not null check (length(file_name) between 1 and 100),
	content bytea not null check (length(content) between 1 and 2097152),
	uploaded_at timestamptz not null,
	uploaded_by uuid not null references people,
	edition_id text references editions,
	published_at timestamptz,
	published_by uuid references people,
	constraint edition_drafts_one_edition unique (edition_id),
	constraint edition_drafts_published check (num_nulls(edition_id, published_at, published_by) in (0, 3))
);
create index edition_drafts_uploaded_by on edition_drafts (uploaded_by);
create index edition_drafts_published_by on edition_drafts (published_by);
comment on table edition_drafts is 'global: files that administrators brought to publish as editions';
comment on column edition_drafts.content is 'to the byte; read anew whenever it is looked at';
comment on column edition_drafts.edition_id is 'the edition that was made from it; null for a draft';
grant select, insert, update (edition_id, published_at, published_by), delete on edition_drafts to trustquality_app;
