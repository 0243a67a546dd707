-- a table for the tests of the start-up, which must not depend on the application's own schema
create table notes (words text not null);
grant select, insert on notes to trustquality_app;
