package org.trustquality.access;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	Person save(Person person);

	Optional<Person> findById(UUID personId);

	Optional<Person> findByEmailIgnoreCase(String email);

}
