package org.trustquality.review.campaign.drafting;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which trusts a campaign has something to do, as an administrator in no trust sees.
 */
@Component
@Transactional(readOnly = true)
class DueTrusts {

	private final JdbcClient jdbc;

	DueTrusts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that wait for their draft. */
	List<Integer> waiting(UUID campaign) {
		return of(campaign, """
				select trust_id from campaign_trusts where campaign_id = ? and state = 'WAITING' order by 1""");
	}

	/** Those whose organisers are to be written to. */
	List<Integer> chased(UUID campaign) {
		return of(campaign, """
				select trust_id from campaign_trusts where campaign_id = ? and chase is not null order by 1""");
	}

	private List<Integer> of(UUID campaign, String query) {
		return this.jdbc.sql(query).param(campaign).query(Integer.class).list();
	}

}
