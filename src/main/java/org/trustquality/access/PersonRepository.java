package org.trustquality.access;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	Person save(Person person);

	Optional<Person> findById(UUID personId);

	/** The account with an address, merged or not. */
	@Query("select a from Person a where lower(a.email) = lower(:email)")
	Optional<Person> account(String email);

	/**
	 * The person with an id; for an account that was merged, the one that took it in; not
	 * for one that was deleted.
	 */
	@Query("""
			select p from Person p
			where p.erasedAt is null and p.personId =
				(select coalesce(a.mergedInto, a.personId) from Person a where a.personId = :personId)""")
	Optional<Person> find(UUID personId);

	/** The person with an address, also with one of an account that was merged. */
	@Query("""
			select p from Person p
			where p.personId =
				(select coalesce(a.mergedInto, a.personId) from Person a where lower(a.email) = lower(:email))""")
	Optional<Person> withEmail(String email);

	/** Takes a person in, unless another request has just done so. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into people (person_id, name, email) values (:personId, :name, :email)
			on conflict (lower(email)) do nothing""")
	void add(UUID personId, String name, String email);

}
