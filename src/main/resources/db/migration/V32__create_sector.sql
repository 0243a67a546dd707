-- which trusts count in the picture of the sector, and what is published of all of them together

create table sector_choices (
	trust_id integer primary key references trusts,
	picture boolean not null,
	open_data boolean not null,
	constraint sector_choices_in_order check (picture or not open_data)
);
comment on table sector_choices is 'tenant: whether a trust''s signed results count in the picture of the sector, and in the file for researchers';
grant select, insert, update on sector_choices to trustquality_app;

create table sector_wishes (
	trust_id integer not null references trusts,
	indicator_id text not null,
	primary key (trust_id, indicator_id)
);
comment on table sector_wishes is 'tenant: the indicators that a trust would like researched, three at most';
grant select, insert, delete on sector_wishes to trustquality_app;

alter table sector_choices enable row level security;
alter table sector_choices force row level security;
create policy sector_choices_trust on sector_choices as restrictive using (trust_id = current_trust());
create policy sector_choices_members on sector_choices using (true);
alter table sector_wishes enable row level security;
alter table sector_wishes force row level security;
create policy sector_wishes_trust on sector_wishes as restrictive using (trust_id = current_trust());
create policy sector_wishes_members on sector_wishes using (true);

create table sector_runs (
	run_id uuid primary key,
	academic_year integer not null check (academic_year between 2000 and 2999),
	begun_at timestamptz not null,
	trusts_to_read integer not null,
	trusts_read integer not null,
	finished_at timestamptz,
	outcome text check (outcome in ('MADE', 'TOO_FEW', 'FAILED'))
);
comment on table sector_runs is 'global: how far the calculation of a year''s picture is; holds nothing of one trust';
grant select, insert, delete, update (trusts_to_read, trusts_read, finished_at, outcome) on sector_runs to trustquality_app;

create table sector_pictures (
	academic_year integer not null,
	series text not null,
	edition_id text not null references editions,
	rules_version text not null,
	trusts integer not null check (trusts >= 5),
	calculated_at timestamptz not null,
	primary key (academic_year, series)
);
create index sector_pictures_edition on sector_pictures (edition_id);
comment on table sector_pictures is 'global: that the picture of a year was made, which happens once; holds nothing of one trust';
comment on column sector_pictures.edition_id is 'the newest edition that counts; others count where they ask the same';
comment on column sector_pictures.rules_version is 'of the scoring rules';
grant select, insert on sector_pictures to trustquality_app;

create table sector_figures (
	academic_year integer not null,
	series text not null,
	in_file boolean not null,
	division text not null check (division in ('ALL', 'SIZE', 'PHASE')),
	group_code text not null,
	measure text not null check (measure in ('SCORE', 'LEVEL', 'EFFECT', 'VIEWS', 'NOT_SURE')),
	subject text not null,
	trusts integer not null check (trusts >= 5),
	lower_quartile double precision,
	middle double precision not null,
	upper_quartile double precision,
	primary key (academic_year, series, in_file, division, group_code, measure, subject),
	foreign key (academic_year, series) references sector_pictures
);
comment on table sector_figures is 'global: the figures that may be told, and no others; holds nothing of one trust';
comment on column sector_figures.in_file is 'about those trusts alone that count in the file for researchers';
comment on column sector_figures.group_code is 'the size band or the phase';
comment on column sector_figures.subject is 'the dimension or the indicator; empty for all dimensions together';
comment on column sector_figures.middle is 'the median, or the mean where the measure is a mean; rounded';
grant select, insert on sector_figures to trustquality_app;

create table sector_wished (
	academic_year integer not null,
	series text not null,
	indicator_id text not null,
	trusts integer not null check (trusts >= 5),
	primary key (academic_year, series, indicator_id),
	foreign key (academic_year, series) references sector_pictures
);
comment on table sector_wished is 'global: how many trusts would like an indicator researched, where that may be told; holds nothing of one trust';
grant select, insert on sector_wished to trustquality_app;

create table sector_releases (
	academic_year integer not null,
	series text not null,
	released_at timestamptz not null,
	released_by uuid not null,
	licence text not null check (length(licence) between 1 and 200),
	primary key (academic_year, series),
	foreign key (academic_year, series) references sector_pictures
);
comment on table sector_releases is 'global: that an administrator released a year''s file for researchers, and under which licence';
comment on column sector_releases.released_by is 'which administrator. No key to people: the record outlives an account';
grant select, insert on sector_releases to trustquality_app;
