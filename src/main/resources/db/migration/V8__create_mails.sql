-- the outbox: a mail is written in the transaction that causes it and sent afterwards

create table mails (
	mail_id uuid primary key,
	recipient text not null check (length(recipient) between 3 and 254),
	subject text not null check (length(subject) between 1 and 200),
	plain_text text,
	html text,
	state text not null check (state in ('WAITING', 'SENT', 'REFUSED', 'DISCARDED')),
	urgent boolean not null default false,
	attempts integer not null default 0 check (attempts >= 0),
	next_attempt_at timestamptz not null,
	queued_at timestamptz not null,
	settled_at timestamptz check (settled_at is not null or state = 'WAITING'),
	refusal text
);
create index mails_due on mails (urgent desc, next_attempt_at) where state = 'WAITING';
create index mails_settled on mails (settled_at);
comment on table mails is 'global: mails to send and how far they are; never an answer or a score';
comment on column mails.plain_text is 'emptied once the mail is settled, outside demonstration mode: it may hold a code or a link';
comment on column mails.state is 'DISCARDED: written for an address that nobody has, so that known and unknown look alike';
comment on column mails.urgent is 'it holds a code, for which somebody waits: it goes first, and is given up when the code no longer works';
comment on column mails.refusal is 'what the mail server said when it would not take the mail';
grant select, insert, update, delete on mails to trustquality_app;
