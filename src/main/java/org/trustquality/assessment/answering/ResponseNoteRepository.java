package org.trustquality.assessment.answering;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResponseNoteRepository extends Repository<ResponseNote, ResponseNote.Key> {

	@Query("""
			select n from ResponseNote n
			where n.key.trustId = :#{#key.trustId} and n.key.academicYear = :#{#key.academicYear}
				and n.key.assessmentId = :#{#key.assessmentId} and n.key.responseId = :#{#key.responseId}""")
	List<ResponseNote> of(Response.Key key);

	@Query("""
			select n.note from ResponseNote n
			where n.key.trustId = :#{#key.trustId} and n.key.academicYear = :#{#key.academicYear}
				and n.key.assessmentId = :#{#key.assessmentId} and n.key.responseId = :#{#key.responseId}
				and n.key.position = :position""")
	List<String> at(Response.Key key, short position);

	@Modifying
	@Query(nativeQuery = true,
			value = """
					insert into response_notes (trust_id, academic_year, assessment_id, response_id, position, note)
					values (:#{#key.trustId}, :#{#key.academicYear}, :#{#key.assessmentId}, :#{#key.responseId}, :position, :note)
					on conflict (trust_id, academic_year, assessment_id, response_id, position)
						do update set note = excluded.note""")
	void put(Response.Key key, short position, String note);

	@Modifying
	@Query("""
			delete from ResponseNote n
			where n.key.trustId = :#{#key.trustId} and n.key.academicYear = :#{#key.academicYear}
				and n.key.assessmentId = :#{#key.assessmentId} and n.key.responseId = :#{#key.responseId}
				and n.key.position = :position""")
	void remove(Response.Key key, short position);

}
