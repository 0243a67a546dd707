-- a person's account can be deleted: what names them goes; what the board's result and the log need stays, without a name

alter table people add column erased_at timestamptz;
comment on column people.erased_at is
	'when the account was deleted: name and address stand for nobody since, and nobody signs in to it';

create function erased_person() returns uuid
	language sql stable parallel safe
	as $$ select nullif(current_setting('app.erased', true), '')::uuid $$;
comment on function erased_person() is 'whose account this transaction deletes, or null';

alter table mails add column parting boolean not null default false;
comment on column mails.parting is
	'the last mail to somebody whose account was deleted: the row goes once it is sent or given up';

-- The link between a person and their responses is cut for good, by that person's transaction alone. A key without a
-- person is nobody's own: no policy shows it, and none lets it be given to anybody.

alter table respondents alter column person_id drop not null;
comment on column respondents.person_id is 'null once the account was deleted: then nothing leads from a response to a person';
create policy respondents_severed on respondents for update
	using (false) with check (person_id is null and erased_person() = current_person());

grant delete on known_names to trustquality_app;
create policy known_names_erased on known_names as restrictive for delete using (person_id = erased_person());

create index activities_actor on activities (trust_id, actor);

-- A person may have been in a trust where they hold no role any more. This asks every trust in one statement; row
-- security shows one trust at a time, as everywhere.

create function trusts_of_person(who uuid) returns setof integer
	language plpgsql
	as $$
declare
	before text := coalesce(current_setting('app.trust', true), '');
	number integer;
begin
	for number in select trust_id from trusts order by trust_id loop
		perform set_config('app.trust', number::text, true);
		if exists (select from memberships where trust_id = number and person_id = who)
			or exists (select from known_names where trust_id = number and person_id = who)
			or exists (select from invitations where trust_id = number and person_id = who)
			or exists (select from opened_forms where trust_id = number and opened_by = who)
			or exists (select from activities where trust_id = number and actor = who) then
			return next number;
		end if;
	end loop;
	perform set_config('app.trust', before, true);
end $$;
comment on function trusts_of_person(uuid) is 'the trusts in which anything is stored about an account';
