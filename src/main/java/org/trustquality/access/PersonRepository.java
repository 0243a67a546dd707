package org.trustquality.access;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	Person save(Person person);

	Optional<Person> findById(UUID personId);

	@Query("select p from Person p where lower(p.email) = lower(:email)")
	Optional<Person> withEmail(String email);

	/**
	 * The account that an account has become by merging; itself if it was never merged.
	 */
	@Query(nativeQuery = true, value = """
			with recursive account (person_id, merged_into) as (
				select person_id, merged_into from people where person_id = :personId
				union select p.person_id, p.merged_into from people p join account a on p.person_id = a.merged_into)
			select p.* from people p join account a using (person_id) where a.merged_into is null""")
	Optional<Person> accountOf(UUID personId);

	/** Takes a person in, unless another request has just done so. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into people (person_id, name, email) values (:personId, :name, :email)
			on conflict (lower(email)) do nothing""")
	void add(UUID personId, String name, String email);

	/**
	 * Follows a person to the account that took theirs in, however often that happened.
	 */
	@Query(nativeQuery = true, value = """
			with recursive account as (
				select person_id, merged_into from people where person_id = :personId
				union
				select p.person_id, p.merged_into from people p join account a on p.person_id = a.merged_into)
			select p.* from people p join account a using (person_id) where a.merged_into is null""")
	Optional<Person> accountOf(UUID personId);

}
