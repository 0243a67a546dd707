-- what results say beside scores: how far the board agrees, where the chief executive sees it otherwise, and what
-- each claim carries; results stored earlier keep nulls here

alter table assessment_results add column respondent_low double precision;
alter table assessment_results add column respondent_high double precision;
comment on column assessment_results.respondent_low is
	'where the mean of the trustees'' own composites may lie, at 95 %; not cut off at 0 or 100';

alter table dimension_results add column respondent_low double precision;
alter table dimension_results add column respondent_high double precision;
alter table dimension_results add column rwg_lindell double precision;
alter table dimension_results add column gap_bias double precision;
alter table dimension_results add column gap_spread double precision;
comment on column dimension_results.rwg_lindell is 'agreement over the indicators of the dimension (Lindell, Brandt and Whitney 1999)';
comment on column dimension_results.gap_bias is 'mean of the trustees'' scores minus the chief executive''s, in points';
comment on column dimension_results.gap_spread is 'standard deviation of these differences';

alter table indicator_results add column rwg double precision;
alter table indicator_results add column rwg_untruncated double precision;
alter table indicator_results add column rwg_slight_skew double precision;
alter table indicator_results add column awg double precision;
alter table indicator_results add column average_deviation double precision;
alter table indicator_results add column consensus double precision;
alter table indicator_results add column agreement text check (agreement in ('AGREE', 'MIXED', 'SPLIT'));
alter table indicator_results add column gap double precision;
alter table indicator_results add column gap_flagged boolean;
comment on column indicator_results.average_deviation is 'mean distance of the ratings from their mean, in scale points';
comment on column indicator_results.agreement is 'the word for it; null below five ratings';
comment on column indicator_results.gap is 'the trustees'' score minus the chief executive''s, in points';
comment on column indicator_results.gap_flagged is
	'a step or more apart, and outside what one more trustee might have said; null where only the mean is shown';

create table claim_results (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	claim_id text not null,
	weight double precision not null,
	score double precision,
	shown_indicators integer not null,
	effective_weight double precision,
	primary key (trust_id, academic_year, assessment_id, claim_id),
	foreign key (trust_id, academic_year, assessment_id) references assessment_results
);
comment on table claim_results is 'tenant: the trustees'' scores per claim, 0 to 100, and what each carries';
comment on column claim_results.weight is 'v, 1 to 2.5, from how strong the evidence is';
comment on column claim_results.effective_weight is 'share of the overall score, 0 to 1';
grant select, insert on claim_results to trustquality_app;

alter table claim_results enable row level security;
alter table claim_results force row level security;
create policy claim_results_trust on claim_results as restrictive using (trust_id = current_trust());
create policy claim_results_members on claim_results using (true);
