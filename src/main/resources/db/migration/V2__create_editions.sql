-- Assessments are bound to an edition for years, so what was published is kept here to the byte and never changes.

create table editions (
	id           text        constraint editions_pk primary key,
	title        text        not null,
	checksum     char(64)    not null,
	content      text        not null,
	published_at timestamptz not null default now(),
	constraint editions_checksum_fits check (checksum = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

comment on table editions is 'Published framework editions (global); the application may add one, never change or delete one';
comment on column editions.id is 'The number, such as cst-2022.1';
comment on column editions.checksum is 'SHA-256 of content in UTF-8, hexadecimal';
comment on column editions.content is 'The canonical JSON; text and not jsonb, because the checksum is over its bytes';

create table edition_indicators (
	edition_id   text     not null constraint edition_indicators_edition_fk references editions,
	position     smallint not null,
	indicator_id text     not null,
	wording_hash char(64) not null,
	constraint edition_indicators_pk primary key (edition_id, position),
	constraint edition_indicators_once unique (edition_id, indicator_id),
	constraint edition_indicators_position_from_0 check (position >= 0)
);

comment on table edition_indicators is 'The indicators of an edition (global), for SQL that compares editions';
comment on column edition_indicators.position is 'Place in the edition, from 0; ratings[position + 1] of a response';
comment on column edition_indicators.indicator_id is 'Stable across editions while the meaning stays, such as QE-1.1';
comment on column edition_indicators.wording_hash is 'SHA-256 over statement and level descriptors: same hash, same question';

grant select, insert on editions to trustquality_app;
grant select, insert on edition_indicators to trustquality_app;
