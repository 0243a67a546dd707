package org.trustquality.review.portfolio;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.trustquality.PlayedAdviser;
import org.trustquality.Stage;
import org.trustquality.Visitor;

/**
 * Trusts by the thousand whose boards have signed every year, written past all pages and
 * taken away again. Three at a time have the same name; one in three is to be reviewed
 * before its scores are seen, and half of these reviews are sent.
 */
final class InventedPortfolio {

	private static final int FIRST = 7_000_000;

	private static final String OURS = "trust_id > " + FIRST;

	private final Stage stage;

	private final List<PlayedAdviser> advisers;

	private InventedPortfolio(Stage stage, List<PlayedAdviser> advisers) {
		this.stage = stage;
		this.advisers = advisers;
	}

	/**
	 * Trusts that are spread over advisers, or all of them for each adviser.
	 * @param each whether every adviser is appointed to every trust
	 */
	static InventedPortfolio of(Stage stage, int trusts, int years, int advisers, boolean each) {
		InventedPortfolio portfolio = new InventedPortfolio(stage,
				IntStream.range(0, advisers).mapToObj((number) -> PlayedAdviser.of(stage)).toList());
		portfolio.invent(trusts, years);
		for (int adviser = 0; adviser < advisers; adviser++) {
			portfolio.appoint(adviser, each ? "true" : "trust_id % " + advisers + " = " + adviser);
		}
		for (String table : List.of("trusts", "register_entries", "assessments", "sign_offs", "signed_results",
				"signed_dimensions", "shares", "adviser_appointments", "reviews", "review_points", "review_parts")) {
			stage.superuser().sql("analyze " + table).update();
		}
		return portfolio;
	}

	private void invent(int trusts, int years) {
		int current = SignedYears.currentYear();
		run("""
				insert into register_entries (uid, group_id, name, shown_name, search_name, kind, status, academies, phase, region)
				select %1$d + n, 'TR' || (%1$d + n), 'n', 'n', 'n', 'MULTI_ACADEMY', 'OPEN', n %% 40,
					case n %% 2 when 0 then 'PRIMARY' else 'MIXED' end, case n %% 3 when 0 then 'London' else 'North West' end
				from generate_series(1, %2$d, 2) n"""
			.formatted(FIRST, trusts));
		run("""
				insert into trusts (trust_id, reference, name, kind, invented, uid)
				select %1$d + n, gen_random_uuid(), 'Invented Trust ' || lpad((n / 3)::text, 5, '0'), 'MULTI_ACADEMY', true,
					(select uid from register_entries e where e.uid = %1$d + n)
				from generate_series(1, %2$d) n"""
			.formatted(FIRST, trusts));
		run("""
				insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state, minimum_ratings,
					closes_at, opened_at, closed_at, version)
				select trust_id, y, gen_random_uuid(), '%s', 'INTERNAL', 'SIGNED_OFF', 5, now(), now(), now(), 0
				from trusts, generate_series(%d, %d) y where %s"""
			.formatted(Stage.QUALITY, current - years + 1, current, OURS));
		run("""
				insert into sign_offs select trust_id, academic_year, assessment_id, 1, now(), gen_random_uuid(), current_date,
					'Minutes', null, '{}', encode(sha256('{}'), 'hex') from assessments where %s"""
			.formatted(OURS));
		run("""
				insert into signed_results select trust_id, academic_year, assessment_id, 1, edition_id, random() * 100,
					trust_id %% 2, current_date, '{"QE-1.1": 4}' from assessments where %s""".formatted(OURS));
		for (String dimension : new SignedYears(this.stage, null).dimensions()) {
			run("""
					insert into signed_dimensions select trust_id, academic_year, assessment_id, 1, '%s', random() * 100
					from assessments where %s""".formatted(dimension, OURS));
		}
	}

	private void appoint(int number, String which) {
		UUID adviser = this.advisers.get(number).id();
		run("""
				insert into adviser_appointments select trust_id, gen_random_uuid(), '%1$s', current_date - 30,
					current_date + 365, trust_id %% 3 = 0, '%1$s', now(), null, null, null
				from trusts where %2$s and %3$s""".formatted(adviser, OURS, which));
		run("""
				insert into shares select trust_id, academic_year, assessment_id, gen_random_uuid(), '%s', 'AGREED_LEVELS',
					gen_random_uuid(), now(), current_date + 10 + trust_id %% 100, null
				from assessments where %s and %s"""
			.formatted(adviser, OURS, which));
		run("""
				insert into reviews select trust_id, academic_year, assessment_id, gen_random_uuid(), '%s', 1, false,
					case trust_id %% 2 when 0 then 'SENT' else 'DRAFT' end, now(), now(), null, null, null, 0
				from assessments where %s and %s and trust_id %% 3 = 0 and academic_year = %d""".formatted(adviser,
				OURS, which, SignedYears.currentYear()));
		run("""
				insert into review_points (trust_id, academic_year, assessment_id, review_id, subject, level, reason, changes)
				select trust_id, academic_year, assessment_id, review_id, dimension_id, 3, 'Why', 0
				from reviews join signed_dimensions using (trust_id, academic_year, assessment_id, version)
				where adviser_id = '%s' and %s"""
			.formatted(adviser, OURS));
	}

	private void run(String sql) {
		this.stage.superuser().sql(sql).update();
	}

	Visitor visitor(int adviser) {
		return Visitor.as(this.advisers.get(adviser).id(), this.stage.port());
	}

	List<PlayedAdviser> advisers() {
		return this.advisers;
	}

	/** Lets an adviser's readings be forgotten, so that each is the first of its day. */
	void forgetReadings() {
		run("delete from share_readings where " + OURS);
	}

	void remove() {
		for (String table : List.of("share_readings", "review_points", "review_parts", "reviews", "shares",
				"adviser_appointments", "signed_dimensions", "signed_results", "sign_offs", "assessments", "trusts")) {
			run("delete from " + table + " where " + OURS);
		}
		run("delete from register_entries where uid > " + FIRST + " and group_id like 'TR700%'");
		this.advisers.forEach(PlayedAdviser::leave);
	}

}
