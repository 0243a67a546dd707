package org.trustquality.assessment.asking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, Invitation.Key> {

	Invitation save(Invitation invitation);

	void flush();

	Optional<Invitation> findById(Invitation.Key key);

	@Query("""
			select i from Invitation i
			where i.key.trustId = :#{#assessment.trustId} and i.key.academicYear = :#{#assessment.academicYear}
				and i.key.assessmentId = :#{#assessment.assessmentId}""")
	List<Invitation> ofAssessment(AssessmentId assessment);

	@Query("select i from Invitation i where i.key.trustId = :trustId order by i.key.academicYear")
	List<Invitation> ofTrust(int trustId);

	@Query("""
			select count(i) from Invitation i
			where i.key.trustId = :#{#assessment.trustId} and i.key.academicYear = :#{#assessment.academicYear}
				and i.key.assessmentId = :#{#assessment.assessmentId} and i.capacity = 'TRUSTEE'
				and i.status <> 'REMOVED'""")
	int trustees(AssessmentId assessment);

	@Query("""
			select new org.trustquality.assessment.asking.InvitedPerson(p.personId, i.name,
				case when p.erasedAt is null then p.email else '' end, i.capacity,
				i.status, i.paper, i.begun, i.mailId, i.remindedAt)
			from Invitation i join Person p on p.personId = i.key.personId
			where i.key.trustId = :#{#assessment.trustId} and i.key.academicYear = :#{#assessment.academicYear}
				and i.key.assessmentId = :#{#assessment.assessmentId}
			order by i.capacity desc, i.name, p.personId""")
	List<InvitedPerson> people(AssessmentId assessment);

	@Query("""
			select i from Invitation i
			where i.key.trustId = :trustId and i.key.personId = :personId and i.status <> 'REMOVED'""")
	List<Invitation> ofPerson(int trustId, UUID personId);

	@Query("select i from Invitation i where i.key.trustId = :trustId and i.key.personId = :personId")
	List<Invitation> everOfPerson(int trustId, UUID personId);

	/** Notes that the link was used, unless the person is further or is asked no more. */
	@Modifying
	@Query("""
			update Invitation i set i.status = 'LINK_USED'
			where i.key = :key and i.status in ('NOT_SENT', 'SENT')""")
	void useLink(Invitation.Key key);

}
