package org.trustquality.assessment.answering;

import org.trustquality.access.Person;
import org.trustquality.access.personal.PersonErased;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a board keep what somebody answered whose account is deleted, and lets no page
 * show whose it was. Their levels stay under their random key, so that every count and
 * result stays the same; their comments go, withheld ones too; the key names nobody.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedRespondents {

	/** Stands in place of a receipt number: that something was sent in counts. */
	static final String RECEIPT = "deleted";

	private final JdbcClient jdbc;

	ErasedRespondents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	void erase(PersonErased erased) {
		awaitAnswers(erased);
		deleteComments(erased);
		sever();
		this.jdbc.sql("delete from invitation_links where trust_id = ? and person_id = ?")
			.params(erased.trustId(), erased.personId())
			.update();
		this.jdbc.sql("""
				update invitations set name = ?, mail_id = null, reminded_at = null,
					receipt_number = case when receipt_number is not null then ? end
				where trust_id = ? and person_id = ?""")
			.params(Person.ERASED, RECEIPT, erased.trustId(), erased.personId())
			.update();
	}

	/** An answer that is being saved on another device is saved before all goes. */
	private void awaitAnswers(PersonErased erased) {
		this.jdbc.sql("""
				select 1 from assessments a
				where a.trust_id = :trust and a.state in ('DRAFT', 'OPEN') and exists (
					select from invitations i where i.trust_id = a.trust_id and i.academic_year = a.academic_year
						and i.assessment_id = a.assessment_id and i.person_id = :person)
				order by a.academic_year, a.assessment_id for update""")
			.param("trust", erased.trustId())
			.param("person", erased.personId())
			.query(Integer.class)
			.list();
	}

	private void deleteComments(PersonErased erased) {
		this.jdbc.sql("""
				delete from response_notes n using responses r, respondents k
				where n.trust_id = :trust and r.trust_id = n.trust_id and r.academic_year = n.academic_year
					and r.assessment_id = n.assessment_id and r.response_id = n.response_id
					and k.trust_id = r.trust_id and k.respondent_key = r.respondent_key and k.person_id = :person""")
			.param("trust", erased.trustId())
			.param("person", erased.personId())
			.update();
	}

	/**
	 * Row security picks the rows: in this transaction, those of the person and the trust
	 * that it works for. A condition here would ask for the right to read the rows
	 * afterwards, and nobody has that.
	 */
	private void sever() {
		this.jdbc.sql("update respondents set person_id = null").update();
	}

}
