-- whoever runs the computers may have to read one person's answers: no record, no reading

create table answer_readings (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	reading_id uuid not null,
	person_id uuid not null,
	read_by text not null check (length(read_by) between 1 and 200),
	reason text not null check (length(reason) between 1 and 500),
	read_at timestamptz not null default now(),
	recorded_in xid8 not null default pg_current_xact_id(),
	primary key (trust_id, reading_id),
	foreign key (trust_id, academic_year, assessment_id) references assessments
);
create index answer_readings_assessment on answer_readings (trust_id, academic_year, assessment_id);
comment on table answer_readings is 'tenant: each time that whoever runs the computers read one person''s answers; never changed';
comment on column answer_readings.person_id is 'whose answers. No key to people: the record outlives an account';
comment on column answer_readings.read_by is 'the name of who reads, as they gave it';
comment on column answer_readings.recorded_in is 'the transaction that wrote the row; it opens nothing in that one, so that rolling back hides nothing';
grant select on answer_readings to trustquality_app;
grant insert (trust_id, academic_year, assessment_id, reading_id, person_id, read_by, reason) on answer_readings
	to trustquality_app;

-- somebody who has signed in records none and opens none; a transaction that reads can change nothing any more

alter table answer_readings enable row level security;
alter table answer_readings force row level security;
create policy answer_readings_trust on answer_readings as restrictive using (trust_id = current_trust());
create policy answer_readings_members on answer_readings using (true);
create policy answer_readings_nobody_acting on answer_readings as restrictive for insert with check (current_person() is null);

create function current_reading() returns uuid
	language sql stable parallel safe
	return nullif(current_setting('app.reading', true), '')::uuid;
comment on function current_reading() is 'the reading for which this transaction works, or null';

create function is_open_reading(reading uuid, recorded_in xid8, read_at timestamptz) returns boolean
	language sql stable
	return reading = current_reading() and current_person() is null
		and current_setting('transaction_read_only') = 'on'
		and recorded_in is distinct from pg_current_xact_id_if_assigned()
		and read_at between now() - interval '15 minutes' and now();
comment on function is_open_reading(uuid, xid8, timestamptz) is
	'whether a reading that an earlier transaction recorded opens answers to this one';

create policy respondents_read on respondents for select
	using (exists (
		select from answer_readings r
		where r.trust_id = respondents.trust_id and r.person_id = respondents.person_id
			and is_open_reading(r.reading_id, r.recorded_in, r.read_at)));
create policy responses_read on responses as restrictive
	using (current_reading() is null or exists (
		select from answer_readings r join respondents k on k.trust_id = r.trust_id and k.person_id = r.person_id
		where r.trust_id = responses.trust_id and r.academic_year = responses.academic_year
			and r.assessment_id = responses.assessment_id and k.respondent_key = responses.respondent_key
			and is_open_reading(r.reading_id, r.recorded_in, r.read_at)))
	with check (current_reading() is null);
