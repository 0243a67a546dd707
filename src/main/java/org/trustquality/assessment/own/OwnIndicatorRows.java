package org.trustquality.assessment.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.OwnIndicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The own indicators of trusts as the database keeps them. */
@Repository
class OwnIndicatorRows {

	private static final String COLUMNS = "select number, dimension_id, title, statement, why, levels from own_indicators";

	/** The assessments that ask or asked one. */
	private static final String ASKING = """
			select a.assessment_id
			from assessments a join edition_indicators i on i.trust_id = a.trust_id and i.edition_id = a.edition_id
			where a.trust_id = :trust and i.indicator_id = :indicator""";

	private final JdbcClient jdbc;

	OwnIndicatorRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nobody else changes those of the trust before this transaction ends. */
	void hold(int trustId) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('own_indicators'), ?)").param(trustId).query().singleRow();
	}

	List<OwnIndicator> of(int trustId) {
		return this.jdbc.sql(COLUMNS + " where trust_id = ? order by number")
			.param(trustId)
			.query(OwnIndicatorRows::read)
			.list();
	}

	private static OwnIndicator read(ResultSet row, int number) throws SQLException {
		return new OwnIndicator(row.getInt("number"), row.getString("dimension_id"), row.getString("title"),
				row.getString("statement"), row.getString("why"),
				List.of((String[]) row.getArray("levels").getArray()));
	}

	/** The first number above all that were ever given; the log knows those removed. */
	int nextNumber(int trustId) {
		return this.jdbc.sql("""
				select 1 + coalesce(max(number), 0) from (
					select number from own_indicators where trust_id = :trust
					union all
					select substr(indicator_id, length(:prefix) + 1)::integer from edition_indicators
					where trust_id = :trust and starts_with(indicator_id, :prefix)
					union all
					select substr(details::json ->> 'indicator', length(:prefix) + 1)::integer from activities
					where trust_id = :trust and act = 'OWN_INDICATOR_ADDED') as given""")
			.param("trust", trustId)
			.param("prefix", OwnIndicator.PREFIX)
			.query(Integer.class)
			.single();
	}

	/** Whether an assessment that has opened asks or asked it. */
	boolean isAsked(int trustId, OwnIndicator indicator) {
		return this.jdbc.sql("select exists (" + ASKING + " and a.opened_at is not null)")
			.param("trust", trustId)
			.param("indicator", indicator.id())
			.query(Boolean.class)
			.single();
	}

	/** The assessments that have not opened and are to ask it. */
	List<UUID> drafts(int trustId, OwnIndicator indicator) {
		return this.jdbc.sql(ASKING + " and a.state = 'DRAFT' order by a.academic_year, a.assessment_id")
			.param("trust", trustId)
			.param("indicator", indicator.id())
			.query(UUID.class)
			.list();
	}

	void add(int trustId, OwnIndicator indicator) {
		this.jdbc.sql("""
				insert into own_indicators (dimension_id, title, statement, why, levels, trust_id, number)
				values (:dimension, :title, :statement, :why, :levels, :trust, :number)""")
			.paramSource(new Columns(trustId, indicator))
			.update();
	}

	void change(int trustId, OwnIndicator indicator) {
		this.jdbc.sql("""
				update own_indicators set dimension_id = :dimension, title = :title, statement = :statement, why = :why,
					levels = :levels
				where trust_id = :trust and number = :number""").paramSource(new Columns(trustId, indicator)).update();
	}

	void remove(int trustId, OwnIndicator indicator) {
		this.jdbc.sql("delete from own_indicators where trust_id = ? and number = ?")
			.params(trustId, indicator.number())
			.update();
	}

	/** A row. */
	private record Columns(int trust, int number, String dimension, String title, String statement,
			@Nullable String why, String[] levels) {

		Columns(int trust, OwnIndicator indicator) {
			this(trust, indicator.number(), indicator.dimension(), indicator.title(), indicator.statement(),
					indicator.why(), indicator.levels().toArray(String[]::new));
		}

	}

}
