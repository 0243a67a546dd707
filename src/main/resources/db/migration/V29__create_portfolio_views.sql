-- advisers keep the filters that they use often; a review of indicators is compared with the board without reading versions

create table portfolio_views (
	person_id uuid not null references people,
	view_id uuid not null,
	name text not null check (length(name) between 1 and 60),
	filters text not null check (length(filters) between 1 and 1000),
	saved_at timestamptz not null,
	primary key (person_id, view_id)
);
create unique index portfolio_views_name on portfolio_views (person_id, lower(name));
comment on table portfolio_views is 'global: filters of the portfolio that an adviser gave a name; theirs alone';
comment on column portfolio_views.filters is 'as the address of the page has them';
grant select, insert, delete on portfolio_views to trustquality_app;

alter table signed_results add column levels jsonb not null default '{}';
comment on column signed_results.levels is 'the agreed level by the indicator''s id; what is not applicable is left out';

do $$
declare
	number integer;
begin
	for number in select trust_id from trusts loop
		perform set_config('app.trust', number::text, true);
		update signed_results r set levels = coalesce((
			select jsonb_object_agg(a ->> 'indicator', (a ->> 'level')::integer)
			from sign_offs s, jsonb_array_elements(s.content::jsonb #> '{outcome,agreed}') a
			where (s.trust_id, s.academic_year, s.assessment_id, s.version)
				= (r.trust_id, r.academic_year, r.assessment_id, r.version) and (a ->> 'level')::integer > 0), '{}');
	end loop;
	perform set_config('app.trust', '', true);
end $$;

-- who works for whom is asked once a statement, not once a row: an adviser of many trusts has many rows

alter policy adviser_appointments_parties on adviser_appointments
	using (trust_id = (select chosen_trust()) or (select chosen_trust()) is null
		and (adviser_id = (select current_person()) or is_administrator()));
alter policy shares_trust on shares
	using (trust_id = (select chosen_trust()) or (select chosen_trust()) is null
		and adviser_id = (select current_person()) and revoked_at is null
		and ends_on >= (now() at time zone 'Europe/London')::date and trust_id in (select trusts_advised()));
alter policy signed_results_trust on signed_results
	using (trust_id = (select chosen_trust()) or (select chosen_trust()) is null
		and (trust_id, academic_year, assessment_id) in (
			select trust_id, academic_year, assessment_id from shares where adviser_id = (select current_person())));
alter policy signed_dimensions_trust on signed_dimensions
	using (trust_id = (select chosen_trust()) or (select chosen_trust()) is null
		and (trust_id, academic_year, assessment_id) in (
			select trust_id, academic_year, assessment_id from shares where adviser_id = (select current_person())));
