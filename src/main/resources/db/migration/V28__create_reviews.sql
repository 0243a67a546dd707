-- an adviser's own judgement beside the board's: entered blind, part by part, then answered by the trust

create table reviews (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	review_id uuid not null,
	adviser_id uuid not null references people,
	version integer not null,
	by_indicator boolean not null,
	state text not null check (state in ('DRAFT', 'SENT', 'REPLIED', 'AGREED', 'CLOSED', 'DECLINED')),
	begun_at timestamptz not null,
	sent_at timestamptz,
	replied_at timestamptz,
	agreed_at timestamptz,
	closed_at timestamptz,
	changes integer not null,
	primary key (trust_id, academic_year, assessment_id, review_id),
	unique (trust_id, academic_year, assessment_id, adviser_id),
	foreign key (trust_id, academic_year, assessment_id, version) references sign_offs
);
create index reviews_adviser on reviews (adviser_id);
comment on table reviews is 'joint: one adviser''s review of one signed version; for that adviser while it is shared with them, and for the trust once it is sent';
comment on column reviews.version is 'the signed version that is reviewed; later ones change nothing here';
comment on column reviews.by_indicator is 'a level for each indicator; otherwise one for each dimension';
comment on column reviews.state is 'DECLINED: the adviser chose to read without a review of their own';
comment on column reviews.changes is 'counts what was changed, so that an editor who saw an earlier state is told';
grant select, insert on reviews to trustquality_app;
grant update (state, sent_at, replied_at, agreed_at, closed_at, changes) on reviews to trustquality_app;

create table review_parts (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	review_id uuid not null,
	dimension_id text not null,
	committed_at timestamptz not null,
	primary key (trust_id, academic_year, assessment_id, review_id, dimension_id),
	foreign key (trust_id, academic_year, assessment_id, review_id) references reviews
);
comment on table review_parts is 'joint: the dimensions that an adviser has committed; only then do they see what the board agreed there';
grant select, insert on review_parts to trustquality_app;

create table review_points (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	review_id uuid not null,
	subject text not null,
	level smallint check (level between 1 and 10),
	reason text not null check (length(reason) <= 2000),
	question text check (length(question) between 1 and 1000),
	reply text check (reply in ('AGREE', 'DISAGREE', 'EVIDENCE')),
	reply_text text check (length(reply_text) between 1 and 2000),
	replied_by uuid,
	replied_at timestamptz,
	agreed_level smallint check (agreed_level between 1 and 10),
	agreed_text text check (length(agreed_text) between 1 and 1000),
	changes integer not null,
	primary key (trust_id, academic_year, assessment_id, review_id, subject),
	foreign key (trust_id, academic_year, assessment_id, review_id) references reviews,
	constraint review_points_replied check ((reply is null) = (replied_at is null))
);
comment on table review_points is 'joint: what the adviser says of one dimension or indicator, what the trust replies, and what they agree';
comment on column review_points.subject is 'the id of the dimension or the indicator';
comment on column review_points.question is 'what the adviser asks the trust';
comment on column review_points.replied_by is 'who replied. No key to people: the record outlives an account';
comment on column review_points.agreed_level is 'the level on which adviser and trust agree in the end; no agreed level of the board changes by it';
grant select, insert, update on review_points to trustquality_app;

alter table reviews enable row level security;
alter table reviews force row level security;
create policy reviews_parties on reviews as restrictive
	using (trust_id = chosen_trust() and state <> 'DRAFT' or chosen_trust() is null and adviser_id = current_person()
		and (trust_id, academic_year, assessment_id) in (select trust_id, academic_year, assessment_id from shares
			where adviser_id = (select current_person())));
create policy reviews_begun on reviews as restrictive for insert with check (chosen_trust() is null);
create policy reviews_readers on reviews using (true);
alter table review_parts enable row level security;
alter table review_parts force row level security;
create policy review_parts_parties on review_parts as restrictive
	using ((trust_id, academic_year, assessment_id, review_id) in (
		select trust_id, academic_year, assessment_id, review_id from reviews));
create policy review_parts_committed on review_parts as restrictive for insert with check (chosen_trust() is null);
create policy review_parts_readers on review_parts using (true);
alter table review_points enable row level security;
alter table review_points force row level security;
create policy review_points_parties on review_points as restrictive
	using ((trust_id, academic_year, assessment_id, review_id) in (
		select trust_id, academic_year, assessment_id, review_id from reviews));
create policy review_points_made on review_points as restrictive for insert with check (chosen_trust() is null);
create policy review_points_readers on review_points using (true);
