package org.trustquality.assessment.answering;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RespondentRepository extends Repository<Respondent, Respondent.Key> {

	Optional<Respondent> findById(Respondent.Key key);

	/** Gives a person a key, unless another request of theirs has just done so. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into respondents (trust_id, person_id, respondent_key) values (:trustId, :personId, :respondentKey)
			on conflict (trust_id, person_id) do nothing""")
	void add(int trustId, UUID personId, UUID respondentKey);

}
