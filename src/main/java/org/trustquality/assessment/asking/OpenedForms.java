package org.trustquality.assessment.asking;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has opened whose paper form. What somebody has read there they know from then on,
 * whatever they become. After closing a form opens to nobody new, or somebody who has
 * seen the results could come to know it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenedForms {

	private final JdbcClient jdbc;

	OpenedForms(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Opens a form to the visitor and remembers it.
	 * @throws NotVisible if it is too late for the visitor to open it
	 */
	public void open(TrustVisit visit, Assessment assessment, Invitation invitation) {
		if (isOpened(visit, invitation)) {
			return;
		}
		if (!assessment.isOpen() || isReadOnly()) {
			throw new NotVisible();
		}
		add(visit, invitation);
		if (!isOpened(visit, invitation)) {
			throw new NotVisible();
		}
	}

	/** Whether the visitor has opened a form before. */
	boolean isOpened(TrustVisit visit, Invitation invitation) {
		return openedBy(invitation.assessmentId(), visit.personId()).contains(invitation.personId());
	}

	/** Whose forms a person has opened. */
	Set<UUID> openedBy(AssessmentId assessment, UUID personId) {
		return this.jdbc.sql("""
				select person_id from opened_forms
				where trust_id = ? and academic_year = ? and assessment_id = ? and opened_by = ?""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), personId)
			.query(UUID.class)
			.set();
	}

	/**
	 * The trustees' sheets that the visitor knows, their own on top, for each assessment
	 * of which they have opened a paper form; in one statement.
	 */
	Map<UUID, KnownSheets> known(TrustVisit visit) {
		return this.jdbc
			.sql("""
					select i.assessment_id, count(*) as begun, count(i.receipt_number) as sent_in
					from invitations i
					where i.trust_id = :trust and i.capacity = 'TRUSTEE' and i.begun
						and (i.person_id = :visitor or exists (
							select from opened_forms f
							where f.trust_id = i.trust_id and f.academic_year = i.academic_year
								and f.assessment_id = i.assessment_id and f.person_id = i.person_id and f.opened_by = :visitor))
					group by i.assessment_id
					having bool_or(exists (
						select from opened_forms f
						where f.trust_id = i.trust_id and f.academic_year = i.academic_year
							and f.assessment_id = i.assessment_id and f.person_id = i.person_id and f.opened_by = :visitor))""")
			.param("trust", visit.trustId())
			.param("visitor", visit.personId())
			.query((row, number) -> Map.entry(row.getObject("assessment_id", UUID.class),
					new KnownSheets(row.getInt("sent_in"), row.getInt("begun"))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** Closing waits for it, so that who opens a form meanwhile counts as knowing it. */
	private void add(TrustVisit visit, Invitation invitation) {
		AssessmentId assessment = invitation.assessmentId();
		this.jdbc.sql("""
				insert into opened_forms (trust_id, academic_year, assessment_id, person_id, opened_by)
				select trust_id, academic_year, assessment_id, ?, ? from assessments
				where trust_id = ? and academic_year = ? and assessment_id = ? and state = 'OPEN' for share
				on conflict do nothing""")
			.params(invitation.personId(), visit.personId(), assessment.trustId(), assessment.academicYear(),
					assessment.assessmentId())
			.update();
	}

	/** In a closed trust nothing can be remembered. */
	private boolean isReadOnly() {
		return this.jdbc.sql("select current_setting('transaction_read_only') = 'on'").query(Boolean.class).single();
	}

	/** Lets one account know what another of the same person has read. */
	void tell(int trustId, UUID other, UUID personId) {
		this.jdbc.sql("""
				insert into opened_forms
				select trust_id, academic_year, assessment_id, person_id, ? from opened_forms
				where trust_id = ? and opened_by = ?
				on conflict do nothing""").params(personId, trustId, other).update();
	}

	/** Makes the form of one account the form of another of the same person, too. */
	void follow(AssessmentId assessment, UUID other, UUID personId) {
		this.jdbc.sql("""
				insert into opened_forms
				select trust_id, academic_year, assessment_id, ?, opened_by from opened_forms
				where trust_id = ? and academic_year = ? and assessment_id = ? and person_id = ?
				on conflict do nothing""")
			.params(personId, assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), other)
			.update();
	}

}
