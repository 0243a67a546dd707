-- a campaign of administrators sets up this year's assessment for many trusts, each of which then does as it likes

create table campaigns (
	campaign_id uuid primary key,
	title text not null check (length(title) between 1 and 100),
	academic_year integer not null check (academic_year between 2000 and 2999),
	edition_id text not null references editions,
	kind text not null check (kind in ('INTERNAL', 'PEER', 'EXTERNAL')),
	minimum_ratings integer not null check (minimum_ratings between 3 and 30),
	closes_at timestamptz not null,
	made_at timestamptz not null,
	made_by uuid not null references people,
	chosen_by text check (chosen_by in ('FILTER', 'LIST')),
	size_band text check (length(size_band) <= 30),
	phase text check (length(phase) <= 30),
	region text check (length(region) <= 100),
	list text check (length(list) between 1 and 600000),
	confirmed_at timestamptz,
	confirmed_by uuid references people,
	ended_at timestamptz,
	ended_by uuid references people,
	constraint campaigns_chosen check ((list is not null) = (chosen_by = 'LIST' and confirmed_at is null)
		or chosen_by is null and list is null),
	constraint campaigns_confirmed check (num_nulls(confirmed_at, confirmed_by) in (0, 2)),
	constraint campaigns_confirmed_with_trusts check (confirmed_at is null or chosen_by is not null),
	constraint campaigns_ended check (num_nulls(ended_at, ended_by) in (0, 2)),
	constraint campaigns_ended_once_confirmed check (ended_at is null or confirmed_at is not null)
);
create index campaigns_edition on campaigns (edition_id);
create index campaigns_made_by on campaigns (made_by);
create index campaigns_confirmed_by on campaigns (confirmed_by);
create index campaigns_ended_by on campaigns (ended_by);
comment on table campaigns is 'global: assessments that administrators set up for many trusts at once';
comment on column campaigns.academic_year is 'the year in which the academic year starts';
comment on column campaigns.chosen_by is 'how the trusts are chosen; null before they are';
comment on column campaigns.list is 'the trusts as somebody pasted them, one a line; kept until they are confirmed';
comment on column campaigns.confirmed_at is 'from then on the drafts are set up; null while nothing has happened';
comment on column campaigns.ended_at is 'from then on nobody is written to any more';
grant select, insert, delete on campaigns to trustquality_app;
grant update (chosen_by, size_band, phase, region, list, confirmed_at, confirmed_by, ended_at, ended_by)
	on campaigns to trustquality_app;

create table campaign_trusts (
	trust_id integer not null references trusts,
	campaign_id uuid not null references campaigns,
	state text not null check (state in ('WAITING', 'SET_UP', 'FAILED')),
	reason text check (length(reason) between 1 and 300),
	academic_year integer not null,
	assessment_id uuid,
	chase text check (chase in ('DRAFT', 'OPEN', 'CLOSED')),
	chase_by uuid,
	chased_on date,
	primary key (trust_id, campaign_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments,
	constraint campaign_trusts_set_up check ((state = 'SET_UP') = (assessment_id is not null)),
	constraint campaign_trusts_failed check ((state = 'FAILED') = (reason is not null)),
	constraint campaign_trusts_chase check ((chase is null) = (chase_by is null))
);
create index campaign_trusts_campaign on campaign_trusts (campaign_id);
create index campaign_trusts_assessment on campaign_trusts (trust_id, academic_year, assessment_id);
comment on table campaign_trusts is 'joint: what became of a trust in a campaign; chosen by administrators in no trust, then written by the work that is done in the trust';
comment on column campaign_trusts.reason is 'why no draft could be set up, in words of the service';
comment on column campaign_trusts.chase is 'the stage for which its organisers are about to be written to; null when nothing is due';
comment on column campaign_trusts.chase_by is 'who asked for that. No key to people: it goes with the mail';
comment on column campaign_trusts.chased_on is 'the last day in England on which they were written to';
grant select, insert on campaign_trusts to trustquality_app;
grant update (state, reason, assessment_id, chase, chase_by, chased_on) on campaign_trusts to trustquality_app;

alter table campaign_trusts enable row level security;
alter table campaign_trusts force row level security;
create policy campaign_trusts_parties on campaign_trusts as restrictive
	using (trust_id = chosen_trust() or chosen_trust() is null and is_administrator());
create policy campaign_trusts_chosen on campaign_trusts as restrictive for insert
	with check (chosen_trust() is null and is_administrator());
create policy campaign_trusts_readers on campaign_trusts using (true);

-- Both ask one trust after another in one statement; row security shows one trust at a time, as everywhere.

create function trusts_with_stewards() returns setof integer
	language plpgsql
	as $$
declare
	before text := coalesce(current_setting('app.trust', true), '');
	number integer;
begin
	for number in select trust_id from trusts where closed_on is null order by trust_id loop
		perform set_config('app.trust', number::text, true);
		if exists (select from memberships where trust_id = number and role in ('CHAIR', 'GOVERNANCE_PROFESSIONAL')) then
			return next number;
		end if;
	end loop;
	perform set_config('app.trust', before, true);
end $$;
comment on function trusts_with_stewards() is 'the open trusts in which somebody can organise an assessment';

create function campaign_signatures(which uuid)
	returns table (signed_trust integer, signed_on date, shared boolean)
	language plpgsql
	as $$
declare
	before text := coalesce(current_setting('app.trust', true), '');
	today date := (now() at time zone 'Europe/London')::date;
	trusts integer[];
	years integer[];
	assessed uuid[];
begin
	select array_agg(c.trust_id), array_agg(c.academic_year), array_agg(c.assessment_id) into trusts, years, assessed
	from campaign_trusts c join assessments a using (trust_id, academic_year, assessment_id)
	where c.campaign_id = which and a.state in ('SIGNED_OFF', 'CORRECTING');
	for place in 1 .. coalesce(cardinality(trusts), 0) loop
		perform set_config('app.trust', trusts[place]::text, true);
		signed_trust := trusts[place];
		select min(r.signed_on) into signed_on from signed_results r
		where r.trust_id = trusts[place] and r.academic_year = years[place] and r.assessment_id = assessed[place];
		shared := exists (
			select from shares s join adviser_appointments p using (trust_id, adviser_id)
			where s.trust_id = trusts[place] and s.academic_year = years[place] and s.assessment_id = assessed[place]
				and s.revoked_at is null and s.ends_on >= today and p.ended_at is null and p.conflict is null
				and today between p.begins_on and p.ends_on);
		return next;
	end loop;
	perform set_config('app.trust', before, true);
end $$;
comment on function campaign_signatures(uuid) is 'for each trust of a campaign that has signed, when it did first and whether an adviser can read that today; no level, no score';
