package org.trustquality.assessment.answering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResponseRepository extends Repository<Response, Response.Key> {

	Response save(Response response);

	/**
	 * A person's sheet. There are two where both of a person's accounts answered before
	 * they were merged: the one that was answered with the account that stays comes
	 * first.
	 */
	@Query("""
			select new org.trustquality.assessment.answering.Sheet(a, i, r)
			from Assessment a
			join Invitation i on i.key.trustId = a.id.trustId and i.key.academicYear = a.id.academicYear
				and i.key.assessmentId = a.id.assessmentId
			left join Response r on r.key.trustId = a.id.trustId and r.key.academicYear = a.id.academicYear
				and r.key.assessmentId = a.id.assessmentId and r.respondentKey in (
					select k.key.respondentKey from Respondent k
					where k.key.trustId = a.id.trustId and k.personId = i.key.personId)
			where a.id.trustId = :trustId and a.id.assessmentId = :assessmentId and i.key.personId = :personId
				and i.status <> 'REMOVED'
			order by (select k.merged from Respondent k
				where k.key.trustId = a.id.trustId and k.key.respondentKey = r.respondentKey)""")
	List<Sheet> sheets(int trustId, UUID assessmentId, UUID personId);

	/**
	 * What a person answered in assessments of a year that have closed, the latest first.
	 */
	@Query("""
			select new org.trustquality.assessment.answering.Sheet(a, i, r)
			from Assessment a
			join Invitation i on i.key.trustId = a.id.trustId and i.key.academicYear = a.id.academicYear
				and i.key.assessmentId = a.id.assessmentId
			join Response r on r.key.trustId = a.id.trustId and r.key.academicYear = a.id.academicYear
				and r.key.assessmentId = a.id.assessmentId
			join Respondent k on k.key.trustId = r.key.trustId and k.key.respondentKey = r.respondentKey
				and k.personId = i.key.personId
			where a.id.trustId = :trustId and a.id.academicYear = :year and i.key.personId = :personId
				and a.state in (CLOSED, SIGNED_OFF, CORRECTING)
			order by a.closesAt desc, k.merged""")
	List<Sheet> sheetsOfYear(int trustId, int year, UUID personId);

	/**
	 * A person's sheets in an assessment, as far as the database opens them; two where
	 * both of their accounts answered before they were merged.
	 */
	@Query("""
			select r from Response r join Respondent k
				on k.key.trustId = r.key.trustId and k.key.respondentKey = r.respondentKey
			where r.key.trustId = :#{#assessment.trustId} and r.key.academicYear = :#{#assessment.academicYear}
				and r.key.assessmentId = :#{#assessment.assessmentId} and k.personId = :personId
			order by k.merged""")
	List<Response> ofPerson(AssessmentId assessment, UUID personId);

	/**
	 * Saves one answer, if the assessment is open and the position still holds what the
	 * person saw. The share lock makes closing wait for the answer, or the answer for
	 * closing.
	 * @return 1 if saved, 0 if not
	 */
	@Modifying
	@Query(nativeQuery = true, value = """
			with open_assessment as (
				select 1 from assessments
				where trust_id = :#{#key.trustId} and academic_year = :#{#key.academicYear}
					and assessment_id = :#{#key.assessmentId} and state = 'OPEN' and closes_at > :now
				for share)
			update responses set ratings[cast(:slot as integer)] = cast(:code as smallint)
			where trust_id = :#{#key.trustId} and academic_year = :#{#key.academicYear}
				and assessment_id = :#{#key.assessmentId} and response_id = :#{#key.responseId}
				and ratings[cast(:slot as integer)] = :seen and exists (select from open_assessment)""")
	int answer(Response.Key key, int slot, int code, int seen, Instant now);

	/**
	 * Saves a whole sheet at once, if the assessment is open and nothing is answered.
	 * @param codes one code for each position, as PostgreSQL writes an array
	 * @return 1 if saved, 0 if not
	 */
	@Modifying
	@Query(nativeQuery = true, value = """
			with open_assessment as (
				select 1 from assessments
				where trust_id = :#{#key.trustId} and academic_year = :#{#key.academicYear}
					and assessment_id = :#{#key.assessmentId} and state = 'OPEN' and closes_at > :now
				for share)
			update responses set ratings = cast(:codes as smallint[])
			where trust_id = :#{#key.trustId} and academic_year = :#{#key.academicYear}
				and assessment_id = :#{#key.assessmentId} and response_id = :#{#key.responseId}
				and 0 = all (ratings) and exists (select from open_assessment)""")
	int answerFirst(Response.Key key, String codes, Instant now);

	@Modifying
	@Query(nativeQuery = true, value = """
			update responses
			set completed_dimensions = case when :done
				then array_append(array_remove(completed_dimensions, :dimension), :dimension)
				else array_remove(completed_dimensions, :dimension) end
			where trust_id = :#{#key.trustId} and academic_year = :#{#key.academicYear}
				and assessment_id = :#{#key.assessmentId} and response_id = :#{#key.responseId}""")
	void markDimension(Response.Key key, String dimension, boolean done);

	@Query("""
			select r from Response r
			where r.key.trustId = :#{#assessment.trustId} and r.key.academicYear = :#{#assessment.academicYear}
				and r.key.assessmentId = :#{#assessment.assessmentId}
			order by r.key.responseId""")
	List<Response> of(AssessmentId assessment);

	/** The sheets of several assessments of a trust. */
	@Query("""
			select r from Response r
			where r.key.trustId = :trustId and r.key.assessmentId in :assessments
			order by r.key.academicYear, r.key.responseId""")
	List<Response> ofAll(int trustId, Collection<UUID> assessments);

}
