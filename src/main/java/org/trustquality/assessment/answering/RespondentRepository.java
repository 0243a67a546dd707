package org.trustquality.assessment.answering;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RespondentRepository extends Repository<Respondent, Respondent.Key> {

	/** The key that a person's new responses take. */
	@Query("select k from Respondent k where k.key.trustId = :trustId and k.personId = :personId and not k.merged")
	Optional<Respondent> find(int trustId, UUID personId);

	/** Gives a person a key, unless another request of theirs has just done so. */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into respondents (trust_id, person_id, respondent_key) values (:trustId, :personId, :respondentKey)
			on conflict (trust_id, person_id) where not merged do nothing""")
	void add(int trustId, UUID personId, UUID respondentKey);

}
