-- what was done in a trust, in order, so that a later change of the record is noticed

create table activities (
	trust_id integer not null references trusts,
	sequence bigint not null check (sequence > 0),
	happened_at timestamptz not null,
	actor uuid,
	act text not null check (length(act) between 1 and 60),
	details text not null,
	previous_hash char(64) not null,
	hash char(64) not null,
	primary key (trust_id, sequence)
);
comment on table activities is 'tenant: the activity log; who did what and when, never an answer';
comment on column activities.sequence is 'from 1 without gaps in each trust';
comment on column activities.actor is 'who did it; null when the service did. No key to people: the log outlives a name';
comment on column activities.details is 'canonical JSON; people stand in it by id, never by name';
comment on column activities.hash is 'SHA-256 over the hash before and this row, hexadecimal';
grant select, insert on activities to trustquality_app;

alter table activities enable row level security;
alter table activities force row level security;
create policy activities_trust on activities as restrictive using (trust_id = current_trust());
create policy activities_members on activities using (true);
