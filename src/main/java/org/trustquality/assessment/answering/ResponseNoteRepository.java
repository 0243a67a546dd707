package org.trustquality.assessment.answering;

import java.util.List;

import org.trustquality.assessment.AssessmentId;

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

	@Query("""
			select n from ResponseNote n
			where n.key.trustId = :#{#assessment.trustId} and n.key.academicYear = :#{#assessment.academicYear}
				and n.key.assessmentId = :#{#assessment.assessmentId}
			order by n.key.position, n.commentId""")
	List<ResponseNote> onAll(AssessmentId assessment);

	/**
	 * Saves a note, if what is stored still is what the person saw or is the same
	 * already.
	 * @param seen the digest of the note that the person saw
	 * @param seenNone whether the person saw no note
	 * @return 1 if saved, 0 if not
	 */
	@Modifying
	@Query(nativeQuery = true, value = """
			insert into response_notes as stored
				(trust_id, academic_year, assessment_id, response_id, position, note)
			select :#{#key.trustId}, :#{#key.academicYear}, :#{#key.assessmentId}, :#{#key.responseId}, :position, :note
			where :seenNone or exists (
				select from response_notes
				where trust_id = :#{#key.trustId} and academic_year = :#{#key.academicYear}
					and assessment_id = :#{#key.assessmentId} and response_id = :#{#key.responseId}
					and position = :position)
			on conflict (trust_id, academic_year, assessment_id, response_id, position)
				do update set note = excluded.note
				where stored.note = excluded.note
					or substr(encode(sha256(convert_to(stored.note, 'UTF8')), 'hex'), 1, 16) = :seen""")
	int put(Response.Key key, short position, String note, String seen, boolean seenNone);

	/**
	 * Removes a note, if what is stored still is what the person saw.
	 * @param seen the digest of the note that the person saw
	 * @return 1 if removed, 0 if not
	 */
	@Modifying
	@Query(nativeQuery = true, value = """
			delete from response_notes
			where trust_id = :#{#key.trustId} and academic_year = :#{#key.academicYear}
				and assessment_id = :#{#key.assessmentId} and response_id = :#{#key.responseId}
				and position = :position
				and substr(encode(sha256(convert_to(note, 'UTF8')), 'hex'), 1, 16) = :seen""")
	int remove(Response.Key key, short position, String seen);

}
