-- what is stored about an adviser stands in the trusts that they advise, where they hold no role

create or replace function trusts_of_person(who uuid) returns setof integer
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
			or exists (select from actions where trust_id = number and owner_id = who)
			or exists (select from adviser_appointments where trust_id = number and adviser_id = who)
			or exists (select from activities where trust_id = number and actor = who) then
			return next number;
		end if;
	end loop;
	perform set_config('app.trust', before, true);
end $$;
