package org.trustquality.review.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.blind.Blindness;
import org.trustquality.trust.register.RegisterFacts;

/**
 * One statement for a page of a portfolio. The database shows an adviser only the trusts
 * to which they are appointed and only what is shared with them. As long as a filter and
 * an order need no more than the trusts themselves, nothing is looked up for those that
 * do not stand on the page. What is not revealed never leaves the database. Where a
 * subquery ends in {@code offset 0} it is looked up for the rows at hand, instead of once
 * for everything there is, and what is asked of its result does not turn it around.
 */
final class PortfolioQuery {

	private static final String TRUSTS = """
			select t.trust_id, t.reference, t.name, lower(t.name) as by_name, t.closed_on is not null as closed,
				%s, %s as reviewing
			from trusts t %s
			where t.trust_id in (select trusts_advised())""".formatted(RegisterFacts.COLUMNS, Blindness.reviews("t"),
			RegisterFacts.ENTRY);

	/** The newest shared version of a year. */
	private static final String NEWEST = """
			select r.trust_id, r.academic_year, r.assessment_id, r.version, r.edition_id, r.to_discuss, r.signed_on,
				s.level, s.ends_on
			from signed_results r join shares s on (s.trust_id, s.academic_year, s.assessment_id)
				= (r.trust_id, r.academic_year, r.assessment_id) and s.adviser_id = :adviser and s.revoked_at is null
			where r.trust_id = m.trust_id and r.academic_year = %s and r.edition_id ~ :series
			order by r.signed_on desc, r.version desc, r.assessment_id limit 1""";

	private static final String YEAR = """
			select a.state, a.closes_at from assessments a
			where a.trust_id = m.trust_id and a.academic_year = :year and a.state <> 'CANCELLED'
				and a.edition_id ~ :series
			order by coalesce(a.assessment_id = s.assessment_id, false) desc, a.state = 'DRAFT', a.closes_at desc,
				a.assessment_id limit 1""";

	/** The dimensions of a version, each with its score as soon as it is revealed. */
	static final String CELLS = """
			select array_agg(f.dimension_id) as dimensions, array_agg(f.revealed) as revealed,
				array_agg(case when f.revealed then f.agreed end) as scores
			from (
				select d.dimension_id, d.agreed, %s as revealed
				from signed_dimensions d where (d.trust_id, d.academic_year, d.assessment_id, d.version)
					= (p.trust_id, p.academic_year, p.assessment_id, p.version) offset 0) f"""
		.formatted(Blindness.dimension("d", "d.dimension_id"));

	private static final String BY_NAME = "by_name, reference";

	private static final String BY_DUE = "coalesce(due_on, date '" + Place.NEVER + "'), by_name, reference";

	private final Filter filter;

	private final @Nullable Place after;

	PortfolioQuery(Filter filter, @Nullable Place after) {
		this.filter = filter;
		this.after = after;
	}

	String sql() {
		boolean trustsDecide = this.filter.isOfTrustsOnly() && this.filter.order() == Order.NAME;
		String trusts = "select * from (" + TRUSTS + ") m" + where(trustConditions(trustsDecide))
				+ (trustsDecide ? " order by " + BY_NAME + " limit :limit" : "");
		String page = "select * from (" + years(trusts) + " offset 0) c"
				+ (trustsDecide ? "" : where(yearConditions()) + " order by " + order() + " limit :limit");
		return "with " + Blindness.sets() + " select p.*, cells.* from (" + page + ") p left join lateral (" + CELLS
				+ ") cells on p.assessment_id is not null order by " + order();
	}

	/** What is known of a trust with an assessment's newest version, by share. */
	private String years(String trusts) {
		boolean compares = this.filter.choice(Narrowing.MOVE) != null;
		return """
				select m.trust_id, m.reference, m.name, m.by_name, m.closed, m.academies, m.phase, m.region, m.reviewing,
					y.state, y.closes_at, s.academic_year, s.assessment_id, s.version, s.edition_id, s.level, s.ends_on,
					s.signed_on, case when %s then s.to_discuss end as to_discuss, v.review_id, v.state as review_state,
					v.version as reviewed, %s,
					case when y.state in ('DRAFT', 'OPEN') then (y.closes_at at time zone 'Europe/London')::date
						when m.reviewing and coalesce(v.state, 'DRAFT') = 'DRAFT' then s.ends_on end as due_on
				from (%s) m left join lateral (%s) s on true left join lateral (%s) y on true
					left join own_reviews v on (v.trust_id, v.academic_year, v.assessment_id)
						= (s.trust_id, s.academic_year, s.assessment_id)%s"""
			.formatted(Blindness.everything("s"), compares
					? "b.academic_year as before_year, b.assessment_id as before_assessment, b.version as before_version"
					: "null::integer as before_year, null::uuid as before_assessment", trusts,
					NEWEST.formatted(":year"), YEAR,
					compares ? " left join lateral (" + NEWEST.formatted(":year - 1")
							+ ") b on regexp_replace(b.edition_id, '-own-.*', '') = regexp_replace(s.edition_id, '-own-.*', '')"
							: "");
	}

	private List<String> trustConditions(boolean decide) {
		List<String> conditions = conditions(Narrowing::isOfTrust);
		if (!this.filter.name().isEmpty()) {
			conditions.add("strpos(translate(by_name, '''\u2019.', ''), translate(lower(:name), '''\u2019.', '')) > 0");
		}
		if (decide && this.after != null) {
			conditions.add("(by_name, reference) > (:afterName, :afterTrust::uuid)");
		}
		return conditions;
	}

	private List<String> yearConditions() {
		List<String> conditions = conditions((narrowing) -> !narrowing.isOfTrust());
		if (this.after != null) {
			conditions
				.add((this.filter.order() == Order.NAME) ? "(by_name, reference) > (:afterName, :afterTrust::uuid)"
						: "(" + BY_DUE + ") > (:afterDay::date, :afterName, :afterTrust::uuid)");
		}
		return conditions;
	}

	private List<String> conditions(Predicate<Narrowing> which) {
		List<String> conditions = new ArrayList<>();
		this.filter.chosen().forEach((narrowing, choice) -> {
			if (which.test(narrowing)) {
				conditions.add(choice.condition());
			}
		});
		return conditions;
	}

	private static String where(List<String> conditions) {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	private String order() {
		return (this.filter.order() == Order.NAME) ? BY_NAME : BY_DUE;
	}

}
