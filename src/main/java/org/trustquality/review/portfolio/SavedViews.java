package org.trustquality.review.portfolio;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.access.personal.AccountErased;
import org.trustquality.assessment.AcademicYear;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The filters to which advisers gave names, each adviser's own. */
@Service
@Transactional
class SavedViews {

	/** More nobody finds their way in. */
	static final int MOST = 30;

	private final JdbcClient jdbc;

	private final Clock clock;

	SavedViews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** An adviser's views by name. */
	@Transactional(readOnly = true)
	List<SavedView> of(AdviserVisit adviser) {
		AcademicYear current = AcademicYear.at(this.clock.instant());
		return this.jdbc
			.sql("select view_id, name, filters from portfolio_views where person_id = ? order by lower(name)")
			.param(adviser.adviserId())
			.query((row, number) -> new SavedView(row.getObject("view_id", UUID.class), row.getString("name"),
					Filter.of(row.getString("filters"), current)))
			.list();
	}

	/**
	 * Saves a view.
	 * @return whether the adviser had none of this name
	 * @throws AccessRefusal if the adviser has very many
	 */
	boolean save(AdviserVisit adviser, String name, Filter filter) {
		int saved = this.jdbc.sql("select count(*) from portfolio_views where person_id = ?")
			.param(adviser.adviserId())
			.query(Integer.class)
			.single();
		if (saved >= MOST) {
			throw new AccessRefusal("You have " + MOST + " saved views. Delete one that you no longer need first.");
		}
		return this.jdbc.sql("insert into portfolio_views values (?, ?, ?, ?, ?) on conflict do nothing")
			.params(adviser.adviserId(), UUID.randomUUID(), name, filter.query(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** Deletes a view of the adviser's, if it is there. */
	void delete(AdviserVisit adviser, UUID view) {
		this.jdbc.sql("delete from portfolio_views where person_id = ? and view_id = ?")
			.params(adviser.adviserId(), view)
			.update();
	}

	/** Forgets somebody's views when their account is deleted. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void erase(AccountErased erased) {
		this.jdbc.sql("delete from portfolio_views where person_id in (:accounts)")
			.param("accounts", erased.accounts())
			.update();
	}

}
