-- where a board stands among comparable ones: what each trust puts down of itself stays its own, and only what is
-- worked out over many boards at once leaves it

create table peer_joins (
	trust_id integer primary key references trusts,
	joined_on date not null
);
comment on table peer_joins is 'tenant: that a trust lets its agreed scores be compared, without names; no row: it does not';
comment on column peer_joins.joined_on is 'the day in England';
grant select, insert, delete on peer_joins to trustquality_app;

create table peer_boards (
	trust_id integer not null references trusts,
	academic_year integer not null,
	edition_id text not null,
	state text not null check (state in ('OWN_EDITION', 'NO_ENTRY', 'TOO_FEW_RESPONDENTS', 'TOO_FEW_PEERS', 'WAITING',
		'SHOWN', 'LEFT')),
	people integer check (people >= 0),
	own_mean double precision,
	own_squares double precision check (own_squares >= 0),
	pooled_as text,
	counted_in text,
	counted_as text,
	counted_on date,
	primary key (trust_id, academic_year, edition_id),
	constraint peer_boards_counted check ((counted_in is null) = (counted_as is null))
);
comment on table peer_boards is 'tenant: how a board takes part in the comparison of one year and edition, and what it was last counted with';
comment on column peer_boards.people is 'how many trustees have a score of their own over all dimensions';
comment on column peer_boards.own_mean is 'mean of these scores';
comment on column peer_boards.own_squares is 'sum of their squared distances from the mean';
comment on column peer_boards.pooled_as is 'digest of what the pooled reliability counted; null if it counted nothing';
comment on column peer_boards.counted_in is 'the group of comparable boards whose figures count this one; null if none do';
comment on column peer_boards.counted_as is 'digest of what they counted';
comment on column peer_boards.counted_on is 'since which night its own figures stand as they do';
grant select, insert, update, delete on peer_boards to trustquality_app;

create table peer_places (
	trust_id integer not null,
	academic_year integer not null,
	edition_id text not null,
	dimension_id text not null,
	agreed double precision not null check (agreed between 0 and 100),
	peers integer not null check (peers >= 0),
	percentile double precision check (percentile between 0 and 100),
	lower_quartile double precision,
	median double precision,
	upper_quartile double precision,
	primary key (trust_id, academic_year, edition_id, dimension_id),
	foreign key (trust_id, academic_year, edition_id) references peer_boards,
	constraint peer_places_enough check (percentile is null or peers >= 10),
	constraint peer_places_quartiles check (median is null or peers >= 20)
);
comment on table peer_places is 'tenant: where a board stands among comparable ones, as of the night in which the group was counted';
comment on column peer_places.agreed is 'the agreed score that was counted';
comment on column peer_places.peers is 'among how many others; never shown as such';
grant select, insert, delete on peer_places to trustquality_app;

create table peer_pools (
	academic_year integer not null,
	edition_id text not null,
	counted_on date not null,
	boards integer not null check (boards >= 10),
	board_size double precision not null,
	reliability double precision,
	enough boolean not null,
	primary key (academic_year, edition_id)
);
comment on table peer_pools is 'global: how reliably the boards of one year and edition differ, over all that take part; holds nothing of one board';
comment on column peer_pools.board_size is 'the median number of people with a score of their own';
comment on column peer_pools.reliability is 'ICC(2) at that size; null where it is not defined';
comment on column peer_pools.enough is 'whether as many boards still take part as are needed to show anything';
grant select, insert, update on peer_pools to trustquality_app;

alter table peer_joins enable row level security;
alter table peer_joins force row level security;
create policy peer_joins_trust on peer_joins as restrictive using (trust_id = current_trust());
create policy peer_joins_members on peer_joins using (true);
alter table peer_boards enable row level security;
alter table peer_boards force row level security;
create policy peer_boards_trust on peer_boards as restrictive using (trust_id = current_trust());
create policy peer_boards_members on peer_boards using (true);
alter table peer_places enable row level security;
alter table peer_places force row level security;
create policy peer_places_trust on peer_places as restrictive using (trust_id = current_trust());
create policy peer_places_members on peer_places using (true);
