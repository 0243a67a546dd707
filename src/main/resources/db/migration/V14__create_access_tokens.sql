-- personal access tokens: with one a person's program may use the service, and do no more than the token says

create table access_tokens (
	token_id uuid primary key,
	person_id uuid not null references people,
	name text not null check (length(name) between 1 and 100),
	token_hash char(64) not null unique,
	scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['SCORES']),
	made_at timestamptz not null,
	expires_at timestamptz not null check (expires_at > made_at),
	used_on date
);
create index access_tokens_person on access_tokens (person_id);
create index access_tokens_expiry on access_tokens (expires_at);
comment on table access_tokens is 'global: what programs show in place of a person''s sign-in; one that is revoked is deleted';
comment on column access_tokens.token_id is 'chosen with the form, so that a form sent twice makes one token';
comment on column access_tokens.token_hash is 'SHA-256 of the token, which only its owner has';
comment on column access_tokens.scopes is 'what it may be used for, and nothing else';
comment on column access_tokens.used_on is 'the last day in England on which it was used; no nearer, so that it tells no working hours';
grant select, insert, update (used_on), delete on access_tokens to trustquality_app;
