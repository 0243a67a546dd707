-- who advises which trust, what of a trust follows from it, and what an adviser read there

create table adviser_appointments (
	trust_id integer not null references trusts,
	appointment_id uuid not null,
	adviser_id uuid not null references people,
	begins_on date not null,
	ends_on date not null,
	reviews boolean not null,
	appointed_by uuid not null,
	appointed_at timestamptz not null,
	ended_at timestamptz,
	conflict text check (length(conflict) between 1 and 500),
	conflict_declared_at timestamptz,
	primary key (trust_id, appointment_id),
	constraint adviser_appointments_in_order check (begins_on <= ends_on),
	constraint adviser_appointments_conflict check ((conflict is null) = (conflict_declared_at is null))
);
create index adviser_appointments_adviser on adviser_appointments (adviser_id);
comment on table adviser_appointments is 'joint: which adviser an administrator appointed to which trust, and until when; for the trust, the adviser and administrators';
comment on column adviser_appointments.ends_on is 'the last day in England';
comment on column adviser_appointments.reviews is 'judges the trust before seeing what its board agreed; otherwise reads only';
comment on column adviser_appointments.appointed_by is 'who appointed. No key to people: the record outlives an account';
comment on column adviser_appointments.ended_at is 'brought to an end before its last day';
comment on column adviser_appointments.conflict is 'a conflict of interest that was declared; the adviser reads nothing of the trust from then on';
grant select, insert on adviser_appointments to trustquality_app;
grant update (ended_at, conflict, conflict_declared_at) on adviser_appointments to trustquality_app;

create function is_administrator() returns boolean
	language sql stable parallel safe
	as $$ select exists (
		select from service_roles r where r.person_id = current_person() and r.role = 'ADMINISTRATOR') $$;
comment on function is_administrator() is 'whether the person of this transaction runs the service';

alter table adviser_appointments enable row level security;
alter table adviser_appointments force row level security;
create policy adviser_appointments_parties on adviser_appointments as restrictive
	using (trust_id = chosen_trust() or chosen_trust() is null and (adviser_id = current_person() or is_administrator()))
	with check (chosen_trust() is null and (adviser_id = current_person() or is_administrator()));
create policy adviser_appointments_made on adviser_appointments as restrictive for insert with check (is_administrator());
create policy adviser_appointments_readers on adviser_appointments using (true);

create function trusts_advised() returns setof integer
	language sql stable parallel safe
	as $$ select a.trust_id from adviser_appointments a
		where a.adviser_id = current_person() and a.ended_at is null and a.conflict is null
			and (now() at time zone 'Europe/London')::date between a.begins_on and a.ends_on
			and exists (select from service_roles r where r.person_id = current_person() and r.role = 'ADVISER') $$;
comment on function trusts_advised() is 'the trusts to which the person of this transaction is appointed today';

-- a share ends with the appointment

alter policy shares_trust on shares
	using (trust_id = chosen_trust() or chosen_trust() is null and adviser_id = current_person() and revoked_at is null
		and ends_on >= (now() at time zone 'Europe/London')::date and trust_id in (select trusts_advised()))
	with check (trust_id = current_trust());

-- whoever advises a trust or runs the service follows how far its assessments are, and nothing else of them

alter policy assessments_trust on assessments
	using (trust_id = chosen_trust() or chosen_trust() is null and (trust_id in (select trusts_advised())
		or is_administrator()))
	with check (trust_id = current_trust());
comment on table assessments is 'shared: one trust''s review of itself in one academic year, with one edition; advisers and administrators follow how far it is';

-- what a signed version comes to, so that many trusts can be shown side by side; it goes where the version goes

create table signed_results (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	version integer not null,
	edition_id text not null,
	agreed double precision check (agreed between 0 and 100),
	to_discuss smallint not null check (to_discuss >= 0),
	signed_on date not null,
	primary key (trust_id, academic_year, assessment_id, version),
	foreign key (trust_id, academic_year, assessment_id, version) references sign_offs
		on update cascade on delete cascade
);
comment on table signed_results is 'shared: what the agreed levels of a signed version come to, for whoever may read the version';
comment on column signed_results.agreed is 'agreed score over all dimensions, 0 to 100; null if there is none';
comment on column signed_results.to_discuss is 'on how many indicators the board wants to talk with its adviser';
comment on column signed_results.signed_on is 'the day in England';
grant select, insert on signed_results to trustquality_app;

create table signed_dimensions (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	version integer not null,
	dimension_id text not null,
	agreed double precision check (agreed between 0 and 100),
	primary key (trust_id, academic_year, assessment_id, version, dimension_id),
	foreign key (trust_id, academic_year, assessment_id, version) references signed_results
		on update cascade on delete cascade
);
comment on table signed_dimensions is 'shared: what the agreed levels of a signed version come to in each dimension';
comment on column signed_dimensions.agreed is 'agreed score of the dimension, 0 to 100; null if there is none';
grant select, insert on signed_dimensions to trustquality_app;

do $$
declare
	number integer;
begin
	for number in select trust_id from trusts loop
		perform set_config('app.trust', number::text, true);
		insert into signed_results
		select s.trust_id, s.academic_year, s.assessment_id, s.version, j.content #>> '{outcome,edition,id}',
			(j.content #>> '{outcome,figures,agreed,composite}')::double precision,
			(select count(*) from jsonb_array_elements(j.content #> '{outcome,agreed}') a
				where (a ->> 'discussWithAdviser')::boolean),
			(s.signed_at at time zone 'Europe/London')::date
		from sign_offs s, lateral (select s.content::jsonb as content) j;
		insert into signed_dimensions
		select s.trust_id, s.academic_year, s.assessment_id, s.version, d ->> 'id', (d ->> 'score')::double precision
		from sign_offs s, jsonb_array_elements(s.content::jsonb #> '{outcome,figures,agreed,dimensions}') d;
	end loop;
	perform set_config('app.trust', '', true);
end $$;

alter table signed_results enable row level security;
alter table signed_results force row level security;
create policy signed_results_trust on signed_results as restrictive
	using (trust_id = chosen_trust() or chosen_trust() is null
		and (trust_id, academic_year, assessment_id) in (select trust_id, academic_year, assessment_id from shares))
	with check (trust_id = current_trust());
create policy signed_results_readers on signed_results using (true);
alter table signed_dimensions enable row level security;
alter table signed_dimensions force row level security;
create policy signed_dimensions_trust on signed_dimensions as restrictive
	using (trust_id = chosen_trust() or chosen_trust() is null
		and (trust_id, academic_year, assessment_id) in (select trust_id, academic_year, assessment_id from shares))
	with check (trust_id = current_trust());
create policy signed_dimensions_readers on signed_dimensions using (true);

-- every reading is written down before anything is read, and the trust sees it

create table share_readings (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	read_by uuid not null,
	what text not null check (what in ('PORTFOLIO', 'VERSION', 'REVIEW', 'FILE', 'BUNDLE', 'EXPORT', 'API')),
	read_on date not null,
	first_at timestamptz not null,
	last_at timestamptz not null,
	times integer not null check (times > 0),
	primary key (trust_id, academic_year, assessment_id, read_by, what, read_on),
	foreign key (trust_id, academic_year, assessment_id) references assessments
);
create index share_readings_reader on share_readings (read_by);
comment on table share_readings is 'joint: what an adviser read of an assessment on a day; for the trust and for that adviser';
comment on column share_readings.read_by is 'who read. No key to people: the record outlives an account';
grant select, insert on share_readings to trustquality_app;
grant update (last_at, times) on share_readings to trustquality_app;
alter table share_readings enable row level security;
alter table share_readings force row level security;
create policy share_readings_parties on share_readings as restrictive
	using (trust_id = chosen_trust() or chosen_trust() is null and read_by = current_person())
	with check (chosen_trust() is null and read_by = current_person()
		and (trust_id, academic_year, assessment_id) in (select trust_id, academic_year, assessment_id from shares
			where adviser_id = (select current_person())));
create policy share_readings_readers on share_readings using (true);
