-- what is due and when, such as closing an assessment; a node locks the row it works on

create table scheduled_tasks (
	task_name text not null,
	task_instance text not null,
	task_data bytea,
	execution_time timestamptz not null,
	picked boolean not null,
	picked_by text,
	last_success timestamptz,
	last_failure timestamptz,
	consecutive_failures integer,
	last_heartbeat timestamptz,
	version bigint not null,
	priority smallint,
	primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time);
comment on table scheduled_tasks is 'global: due jobs in the layout that db-scheduler works with; names trusts and assessments, holds nothing of theirs';
grant select, insert, update, delete on scheduled_tasks to trustquality_app;
