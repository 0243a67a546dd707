-- The two logins of Trust Quality and its database: run once, by a superuser, on an empty server.
--
--   psql -v ON_ERROR_STOP=1 -v owner_password=... -v app_password=... -d postgres -f roles.sql
--
-- trustquality_owner owns the database and runs the migrations (spring.flyway.user);
-- trustquality_app is the application's login (spring.datasource.username): it owns nothing, so row
-- security binds it, and each migration grants it the rights it needs.
-- No extension is made here: pg_trgm, the only one a migration uses, is trusted and the owner may create it.
-- The embedded database runs the same file; it understands these two variables and \connect, nothing more of psql.

-- keep the passwords out of the server's log, also when a statement below fails
set log_statement = 'none';
set log_min_error_statement = 'panic';

create role trustquality_owner
	login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'owner_password';
create role trustquality_app
	login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password :'app_password';

create database trustquality owner trustquality_owner template template0 encoding 'UTF8';
revoke all on database trustquality from public;
grant connect on database trustquality to trustquality_app;

\connect trustquality

revoke all on schema public from public;
grant usage, create on schema public to trustquality_owner;
grant usage on schema public to trustquality_app;
