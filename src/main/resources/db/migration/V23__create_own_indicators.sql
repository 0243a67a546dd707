-- a trust may ask its board more than an edition does: what its organisers write, and the editions that hold it, for that trust alone

create table own_indicators (
	trust_id integer not null references trusts,
	number smallint not null check (number > 0),
	dimension_id text not null check (length(dimension_id) between 1 and 20),
	title text not null check (length(title) between 1 and 200),
	statement text not null check (length(statement) between 1 and 500),
	why text check (length(why) between 1 and 500),
	levels text[] not null check (cardinality(levels) between 3 and 7 and array_position(levels, null) is null),
	primary key (trust_id, number)
);
comment on table own_indicators is 'tenant: what a trust can ask its board beside an edition; an assessment asks a copy, in an edition of the trust''s own';
comment on column own_indicators.number is 'the indicator is OWN-1 for number 1, for good: no number is given twice';
comment on column own_indicators.dimension_id is 'the dimension of the edition to which it is added, such as QE';
comment on column own_indicators.levels is 'one descriptor for each level, lowest first';
grant select, insert, update, delete on own_indicators to trustquality_app;

alter table own_indicators enable row level security;
alter table own_indicators force row level security;
create policy own_indicators_trust on own_indicators as restrictive using (trust_id = current_trust());
create policy own_indicators_members on own_indicators using (true);

-- An edition without a trust is for everybody. One that a trust made is there in that trust's transactions alone, and
-- nobody can publish for everybody from within a trust.

alter table editions add column trust_id integer references trusts;
create index editions_trust on editions (trust_id);
comment on table editions is 'owned: published framework editions; the application may add one, never change or delete one';
comment on column editions.id is 'The number, such as cst-2022.1; of a trust''s own it ends in a random mark, so that it tells nothing of the trust';
comment on column editions.trust_id is 'the trust that added indicators of its own; null for an edition for everybody';
alter table editions enable row level security;
alter table editions force row level security;
create policy editions_readers on editions
	using (trust_id is null or trust_id = nullif(current_setting('app.trust', true), '')::integer)
	with check (trust_id is not distinct from nullif(current_setting('app.trust', true), '')::integer);

alter table edition_indicators add column trust_id integer references trusts;
create index edition_indicators_trust on edition_indicators (trust_id);
comment on table edition_indicators is 'owned: the indicators of an edition, for SQL that compares editions';
comment on column edition_indicators.trust_id is 'as in the edition';
alter table edition_indicators enable row level security;
alter table edition_indicators force row level security;
create policy edition_indicators_readers on edition_indicators
	using (trust_id is null or trust_id = nullif(current_setting('app.trust', true), '')::integer)
	with check (trust_id is not distinct from nullif(current_setting('app.trust', true), '')::integer);

-- a reference does not ask who may see the edition, so the assessment does

create policy assessments_edition_chosen on assessments as restrictive for insert
	with check (exists (select from editions e where e.id = edition_id));
create policy assessments_edition_changed on assessments as restrictive for update
	using (true) with check (exists (select from editions e where e.id = edition_id));
