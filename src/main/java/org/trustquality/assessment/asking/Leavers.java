package org.trustquality.assessment.asking;

import org.trustquality.access.people.PersonLeft;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes somebody who left a trust off what is being set up or open there, within the
 * transaction that ends their roles. Responses are not touched: what was answered stays
 * in the board's result. Their links lead nowhere from then on.
 */
@Component
class Leavers {

	private final JdbcClient jdbc;

	Leavers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void takeOff(PersonLeft left) {
		this.jdbc.sql("""
				update invitations i set status = 'REMOVED'
				from assessments a
				where a.trust_id = i.trust_id and a.academic_year = i.academic_year
					and a.assessment_id = i.assessment_id and a.state in ('DRAFT', 'OPEN')
					and i.trust_id = ? and i.person_id = ? and i.status <> 'REMOVED'""")
			.params(left.trustId(), left.personId())
			.update();
		this.jdbc.sql("""
				delete from invitation_links l using assessments a
				where a.trust_id = l.trust_id and a.academic_year = l.academic_year
					and a.assessment_id = l.assessment_id and a.state in ('DRAFT', 'OPEN')
					and l.trust_id = ? and l.person_id = ?""").params(left.trustId(), left.personId()).update();
	}

}
