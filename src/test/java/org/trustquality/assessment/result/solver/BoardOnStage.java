package org.trustquality.assessment.result.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.Closing;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invented board in the tables: a trust of its own whose assessments are open and then
 * closed like any other.
 */
public final class BoardOnStage {

	/** Takes no part, but reads. */
	public static final String OUTSIDER = "Nell";

	/** Has typed in nothing and opened nothing. */
	public static final String OTHER_GOVERNANCE_PROFESSIONAL = "Gil";

	public static final String CHIEF_EXECUTIVE = "Cecil";

	private final Stage stage;

	private final PlayedTrust trust;

	private final Map<String, UUID> people = new HashMap<>();

	private final Map<String, UUID> keys = new HashMap<>();

	private final Map<InventedYear, UUID> assessments = new LinkedHashMap<>();

	public BoardOnStage(Stage stage, List<InventedYear> years) {
		this.stage = stage;
		this.trust = PlayedTrust.of(stage, cast(years));
		sql("select split_part(name, ' ', 1) as who, person_id from people where email like ?")
			.param("%." + this.trust.number() + "@invented.example")
			.query((row) -> {
				this.people.put(row.getString("who"), row.getObject("person_id", UUID.class));
			});
		years.forEach(this::open);
	}

	private static String[] cast(List<InventedYear> years) {
		TreeSet<String> names = new TreeSet<>();
		years.forEach((year) -> year.sheets().forEach((sheet) -> names.add(sheet.who())));
		Map<String, String> cast = new LinkedHashMap<>();
		names.forEach((name) -> cast.put(name, "TRUSTEE"));
		cast.put("P0", "CHAIR");
		cast.put("P1", "VICE_CHAIR");
		cast.put(OUTSIDER, "TRUSTEE");
		cast.put(BoardInventor.FORMER_GOVERNANCE_PROFESSIONAL, "TRUSTEE");
		cast.put(BoardInventor.GOVERNANCE_PROFESSIONAL, "GOVERNANCE_PROFESSIONAL");
		cast.put(OTHER_GOVERNANCE_PROFESSIONAL, "GOVERNANCE_PROFESSIONAL");
		cast.put(CHIEF_EXECUTIVE, "CHIEF_EXECUTIVE");
		return cast.entrySet().stream().map((one) -> one.getKey() + ":" + one.getValue()).toArray(String[]::new);
	}

	private void open(InventedYear year) {
		UUID assessment = UUID.randomUUID();
		this.assessments.put(year, assessment);
		sql("""
				insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state,
					minimum_ratings, closes_at, opened_at, version)
				values (?, ?, ?, ?, 'INTERNAL', 'OPEN', ?, now() + interval '30 days', now(), 0)""")
			.params(this.trust.number(), year.year(), assessment, this.stage.edition().id(), year.minimumRatings())
			.update();
		year.sheets().forEach((sheet) -> put(year, sheet));
		short[] theirs = year.chiefExecutive();
		if (theirs != null) {
			invite(year, new InventedSheet(CHIEF_EXECUTIVE, true, true, false, "", theirs), "CHIEF_EXECUTIVE");
		}
	}

	private void put(InventedYear year, InventedSheet sheet) {
		invite(year, sheet, "TRUSTEE");
	}

	private void invite(InventedYear year, InventedSheet sheet, String capacity) {
		String status = sheet.removed() ? "REMOVED" : sheet.sentIn() ? "SUBMITTED" : sheet.begun() ? "STARTED" : "SENT";
		sql("""
				insert into invitations (trust_id, academic_year, assessment_id, person_id, name, capacity, status,
					receipt_number, paper, begun, entered_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(this.trust.number(), year.year(), assessment(year), this.people.get(sheet.who()),
					this.trust.named(sheet.who()), capacity, status, sheet.sentIn() ? "7KM4-92QX-PD3F" : null,
					sheet.isOnPaper(), sheet.begun(), this.people.get(sheet.enteredBy())))
			.update();
		if (sheet.isOnPaper()) {
			sql("insert into opened_forms values (?, ?, ?, ?, ?)")
				.params(this.trust.number(), year.year(), assessment(year), this.people.get(sheet.who()),
						this.people.get(sheet.enteredBy()))
				.update();
		}
		if (sheet.begun()) {
			sql("""
					insert into responses (trust_id, academic_year, assessment_id, response_id, respondent_key,
						capacity, indicator_count, scale_points, ratings)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?::smallint[])""")
				.params(this.trust.number(), year.year(), assessment(year), UUID.randomUUID(), key(sheet.who()),
						capacity, sheet.codes().length, BoardInventor.LEVELS, array(sheet.codes()))
				.update();
		}
	}

	/** The random key under which a person answers in every year. */
	private UUID key(String who) {
		return this.keys.computeIfAbsent(who, (name) -> {
			UUID key = UUID.randomUUID();
			sql("insert into respondents (trust_id, person_id, respondent_key) values (?, ?, ?)")
				.params(this.trust.number(), this.people.get(name), key)
				.update();
			return key;
		});
	}

	/** Puts other answers in place of a person's, past everything that guards them. */
	public void answerOtherwise(InventedYear year, InventedSheet sheet) {
		sql("update responses set ratings = ?::smallint[] where assessment_id = ? and respondent_key = ?")
			.params(array(sheet.codes()), assessment(year), key(sheet.who()))
			.update();
	}

	private static String array(short[] codes) {
		return Arrays.toString(codes).replace('[', '{').replace(']', '}');
	}

	private JdbcClient.StatementSpec sql(String sql) {
		return this.stage.superuser().sql(sql);
	}

	/** Writes a comment on a person's answer. */
	public void comment(InventedYear year, String who, int position, String comment) {
		sql("""
				insert into response_notes (trust_id, academic_year, assessment_id, response_id, position, note)
				select trust_id, academic_year, assessment_id, response_id, ?, ? from responses
				where assessment_id = ? and respondent_key = ?""").params(position, comment, assessment(year), key(who))
			.update();
	}

	/** The address of a year's assessment. */
	public String path(InventedYear year) {
		return this.trust.path() + "/assessments/" + assessment(year);
	}

	/** Closes every assessment as the chair does, which counts the answers. */
	public void close(Closing closing) {
		this.assessments.values().forEach((assessment) -> as("P0", (visit) -> {
			closing.close(visit, assessment);
			return true;
		}));
	}

	public UUID assessment(InventedYear year) {
		UUID assessment = this.assessments.get(year);
		if (assessment == null) {
			throw new IllegalArgumentException("not a year of this board");
		}
		return assessment;
	}

	public PlayedTrust trust() {
		return this.trust;
	}

	/** Does something as a person of the trust. */
	public <T> T as(String who, Function<TrustVisit, T> work) {
		UUID person = this.people.get(who);
		TrustVisit visit = new TrustVisit(this.trust.number(), this.trust.reference(), person);
		return Tenancy.inTrust(this.trust.number(), person, () -> work.apply(visit));
	}

	/** Takes the board from the tables again. */
	public void remove() {
		this.trust.remove();
	}

}
