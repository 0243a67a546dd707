-- who is signed in on which device, shared by all nodes; in the layout that Spring Session works with

create table sessions (
	primary_id char(36) not null primary key,
	session_id varchar(64) not null unique,
	creation_time bigint not null,
	last_access_time bigint not null,
	max_inactive_interval integer not null,
	expiry_time bigint not null,
	principal_name varchar(100)
);
create index sessions_expiry on sessions (expiry_time);
create index sessions_principal on sessions (principal_name);
comment on table sessions is 'global: one row for each device that is signed in';
comment on column sessions.principal_name is 'the person''s id';
grant select, insert, update, delete on sessions to trustquality_app;

create table sessions_attributes (
	session_primary_id char(36) not null references sessions on delete cascade,
	attribute_name varchar(200) not null,
	attribute_bytes bytea not null,
	primary key (session_primary_id, attribute_name)
);
comment on table sessions_attributes is 'global: what a session remembers, as JSON of listed types';
grant select, insert, update, delete on sessions_attributes to trustquality_app;
