package org.trustquality.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, Membership.Key> {

	/**
	 * Gives a person a role, unless they hold it already or have deleted their account in
	 * this moment.
	 * @return 1 if given, 0 if not
	 */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into memberships (trust_id, person_id, role)
			select :trustId, person_id, :role from people where person_id = :personId and erased_at is null
			on conflict (trust_id, person_id, role) do nothing""")
	int add(int trustId, UUID personId, String role);

	@Modifying
	@Query("delete from Membership m where m.key.trustId = :trustId and m.key.personId = :personId and m.key.role in :roles")
	int remove(int trustId, UUID personId, Collection<Role> roles);

	@Query("select m.key.role from Membership m where m.key.trustId = :trustId and m.key.personId = :personId")
	Set<Role> rolesOf(int trustId, UUID personId);

	@Query("""
			select new org.trustquality.access.TrustRole(t.reference, t.name, t.closedOn, m.key.role)
			from Membership m join Trust t on t.trustId = m.key.trustId
			where m.key.personId = :personId
			order by t.name, t.trustId""")
	List<TrustRole> rolesOf(UUID personId);

}
