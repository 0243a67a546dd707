-- what the chair signed, kept word for word: nobody changes or removes a version, a correction is another one

create table sign_offs (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	version integer not null check (version > 0),
	signed_at timestamptz not null,
	signed_by uuid not null,
	meeting_date date not null,
	minute_reference text not null check (length(minute_reference) between 1 and 200),
	correction_reason text check (length(correction_reason) between 1 and 500),
	content text not null,
	hash char(64) not null,
	primary key (trust_id, academic_year, assessment_id, version),
	foreign key (trust_id, academic_year, assessment_id) references assessments,
	constraint sign_offs_reason check ((version = 1) = (correction_reason is null))
);
comment on table sign_offs is 'tenant: every signed version of an assessment, complete in itself';
comment on column sign_offs.signed_by is 'who signed. No key to people: the record outlives an account';
comment on column sign_offs.content is 'canonical JSON: edition, register, rules, agreed levels, statistics, scores, evidence, and the hash of the version before';
comment on column sign_offs.hash is 'SHA-256 of the content, hexadecimal';
grant select, insert on sign_offs to trustquality_app;

alter table sign_offs enable row level security;
alter table sign_offs force row level security;
create policy sign_offs_trust on sign_offs as restrictive using (trust_id = current_trust());
create policy sign_offs_members on sign_offs using (true);
