-- the ways to sign in: a code by e-mail, a passkey, an account with an OpenID provider; and their limits

create table sign_in_codes (
	code_id uuid primary key,
	browser_hash char(64) not null,
	address_hash char(64) not null,
	person_id uuid references people,
	code_hash char(64) not null,
	continue_to text,
	expires_at timestamptz not null,
	attempts smallint not null default 0 check (attempts >= 0),
	used_at timestamptz
);
create index sign_in_codes_browser on sign_in_codes (browser_hash);
create index sign_in_codes_person on sign_in_codes (person_id);
create index sign_in_codes_expiry on sign_in_codes (expires_at);
comment on table sign_in_codes is 'global: codes that were mailed; each signs in once, in the browser that asked';
comment on column sign_in_codes.browser_hash is 'SHA-256 of the secret that the asking browser keeps';
comment on column sign_in_codes.address_hash is 'SHA-256 of the address that was typed, in small letters, whether anybody has it or not: limits are counted by it';
comment on column sign_in_codes.person_id is 'null for an address that nobody has: no code fits then';
comment on column sign_in_codes.code_hash is 'SHA-256 over the browser''s secret and the code, so the table alone cannot be searched for codes';
comment on column sign_in_codes.continue_to is 'the page to open afterwards';
grant select, insert, update, delete on sign_in_codes to trustquality_app;

create table identities (
	issuer text not null,
	subject text not null,
	person_id uuid not null references people,
	linked_at timestamptz not null,
	primary key (issuer, subject)
);
create index identities_person on identities (person_id);
comment on table identities is 'global: which account of an OpenID provider is which person';
grant select, insert, update, delete on identities to trustquality_app;

create table user_entities (
	id varchar(1000) not null primary key,
	name varchar(100) not null unique,
	display_name varchar(200)
);
comment on table user_entities is 'global: people with passkeys, in the layout that Spring Security works with; name is the person''s id';
grant select, insert, update, delete on user_entities to trustquality_app;

create table user_credentials (
	credential_id varchar(1000) not null primary key,
	user_entity_user_id varchar(1000) not null references user_entities on delete cascade,
	public_key bytea not null,
	signature_count bigint,
	uv_initialized boolean,
	backup_eligible boolean not null,
	authenticator_transports varchar(1000),
	public_key_credential_type varchar(100),
	backup_state boolean not null,
	attestation_object bytea,
	attestation_client_data_json bytea,
	created timestamptz,
	last_used timestamptz,
	label varchar(1000) not null
);
create index user_credentials_entity on user_credentials (user_entity_user_id);
comment on table user_credentials is 'global: passkeys, in the layout that Spring Security works with';
grant select, insert, update, delete on user_credentials to trustquality_app;

create table round_trips (
	trip_hash char(64) primary key,
	remembered text not null,
	expires_at timestamptz not null
);
create index round_trips_expiry on round_trips (expires_at);
comment on table round_trips is 'global: what is remembered while a browser is away at its passkey or at an OpenID provider; each comes back once';
comment on column round_trips.trip_hash is 'SHA-256 over the secret that the leaving browser keeps and what it must bring back';
grant select, insert, delete on round_trips to trustquality_app;

create table request_limits (
	id text primary key,
	state bytea,
	expires_at bigint
);
create index request_limits_expiry on request_limits (expires_at);
comment on table request_limits is 'global: how often something was asked lately, in the layout that Bucket4j works with; keys are digests';
grant select, insert, update, delete on request_limits to trustquality_app;
