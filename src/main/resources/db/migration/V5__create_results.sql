-- what an assessment came to, stored in the transaction that closes it and read by every page

create table assessment_results (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	rules_version text not null,
	minimum_ratings integer not null,
	invited integer not null,
	counted integer not null,
	provisional boolean not null,
	reason text check (reason in ('TOO_FEW_RESPONDENTS', 'DIMENSION_INCOMPLETE')),
	evidence_weighted double precision,
	neutral double precision,
	band_low double precision,
	band_high double precision,
	balance double precision,
	lowest_dimension text,
	primary key (trust_id, academic_year, assessment_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments
);
create index assessment_results_year on assessment_results (academic_year, evidence_weighted, trust_id);
comment on table assessment_results is 'tenant: the trustees'' overall scores, 0 to 100';
comment on column assessment_results.rules_version is 'the scoring rules that were used';
comment on column assessment_results.counted is 'trustees whose responses were at least half answered';
comment on column assessment_results.reason is 'why there is no score, when there is none';
grant select, insert on assessment_results to trustquality_app;

alter table assessment_results enable row level security;
alter table assessment_results force row level security;
create policy assessment_results_trust on assessment_results as restrictive using (trust_id = current_trust());
create policy assessment_results_members on assessment_results using (true);

create table dimension_results (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	dimension_id text not null,
	evidence_constant double precision not null,
	coverage double precision,
	reason text check (reason in ('TOO_FEW_RESPONDENTS', 'DIMENSION_INCOMPLETE')),
	evidence_weighted double precision,
	neutral double precision,
	band_low double precision,
	band_high double precision,
	chief_executive double precision,
	primary key (trust_id, academic_year, assessment_id, dimension_id),
	foreign key (trust_id, academic_year, assessment_id) references assessment_results
);
comment on table dimension_results is 'tenant: the trustees'' scores per dimension, 0 to 100';
comment on column dimension_results.coverage is 'claims with a score as a share of the applicable claims';
comment on column dimension_results.chief_executive is 'the same score from the chief executive''s answers';
grant select, insert on dimension_results to trustquality_app;

alter table dimension_results enable row level security;
alter table dimension_results force row level security;
create policy dimension_results_trust on dimension_results as restrictive using (trust_id = current_trust());
create policy dimension_results_members on dimension_results using (true);

create table indicator_results (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	position smallint not null,
	rated integer not null,
	not_sure integer not null,
	not_applicable integer not null,
	unanswered integer not null,
	dropped boolean not null,
	score double precision,
	mean double precision,
	median double precision,
	standard_deviation double precision,
	distribution smallint[],
	visibility double precision,
	effective_weight double precision,
	chief_executive integer,
	primary key (trust_id, academic_year, assessment_id, position),
	foreign key (trust_id, academic_year, assessment_id) references assessment_results
);
comment on table indicator_results is 'tenant: how the trustees rated each indicator; counts only, null where too few answered';
comment on column indicator_results.position is 'the indicator''s place in the edition, from 0';
comment on column indicator_results.rated is 'trustees who chose a level';
comment on column indicator_results.dropped is 'more than half of those who answered said that it does not apply';
comment on column indicator_results.distribution is 'trustees at each level, lowest first';
comment on column indicator_results.visibility is 'not sure as a share of rated and not sure';
comment on column indicator_results.effective_weight is 'share of the overall score, 0 to 1';
comment on column indicator_results.chief_executive is 'the chief executive''s answer as a code; 0 when there is none';
grant select, insert on indicator_results to trustquality_app;

alter table indicator_results enable row level security;
alter table indicator_results force row level security;
create policy indicator_results_trust on indicator_results as restrictive using (trust_id = current_trust());
create policy indicator_results_members on indicator_results using (true);
