-- how people are asked: by a link that lives until the assessment closes, or on paper

alter table invitations add column mail_id uuid;
alter table invitations add column paper boolean not null default false;
comment on column invitations.mail_id is 'the invitation sent last; no key, because mails are cleared away';
comment on column invitations.paper is 'answers on paper, which the governance professional types in and so sees';
alter table invitations drop constraint invitations_status_check;
alter table invitations add constraint invitations_status_check
	check (status in ('NOT_SENT', 'SENT', 'LINK_USED', 'STARTED', 'SUBMITTED', 'REMOVED'));

create table invitation_links (
	trust_id integer not null,
	academic_year integer not null,
	assessment_id uuid not null,
	person_id uuid not null,
	token_hash char(64) not null,
	made_at timestamptz not null,
	primary key (trust_id, token_hash),
	foreign key (trust_id, academic_year, assessment_id, person_id) references invitations on update cascade
);
create index invitation_links_invitation on invitation_links (trust_id, academic_year, assessment_id, person_id);
comment on table invitation_links is 'tenant: links in invitations and reminders; they point to an invitation and sign nobody in';
comment on column invitation_links.token_hash is 'SHA-256 of the random part of the link';
grant select, insert, delete on invitation_links to trustquality_app;

alter table invitation_links enable row level security;
alter table invitation_links force row level security;
create policy invitation_links_trust on invitation_links as restrictive using (trust_id = current_trust());
create policy invitation_links_members on invitation_links using (true);
