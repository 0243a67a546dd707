package org.trustquality.review.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.trustquality.review.beside.Distance;
import org.trustquality.review.blind.Blindness;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterFacts;
import org.trustquality.trust.register.SizeBand;

/** By what the trusts of a portfolio can be narrowed down, and to what. */
enum Narrowing {

	/** How many academies it has. */
	SIZE("Size", true, sizes()),

	/** Which pupils it teaches. */
	PHASE("Phase", true, phases()),

	/** Where most of its academies are. */
	REGION("Region", true, regions()),

	/** How far the assessment of the year is. */
	STAGE("Stage", false, Choice.of("none", "Not begun", "state is null"),
			Choice.of("draft", "Being set up", "state = 'DRAFT'"), Choice.of("open", "Open", "state = 'OPEN'"),
			Choice.of("closed", "Closed", "state = 'CLOSED'"),
			Choice.of("signed", "Signed off", "state in ('SIGNED_OFF', 'CORRECTING')")),

	/** Until when something is due. */
	DUE("Due", false, due(7), due(14), due(30), due(90)),

	/** Whether the trust shares the year. */
	SHARED("Shared", false, Choice.of("yes", "Shared", "assessment_id is not null"),
			Choice.of("no", "Not shared", "assessment_id is null")),

	/** How far the adviser's own review is. */
	REVIEW("Your review", false, reviews()),

	/** How far the adviser's own level and the board's lie apart. */
	GAP("Largest gap", false, gap(1, "1 level or more"), gap(2, "2 levels or more")),

	/** How far the agreed score is from the year before. */
	MOVE("Largest move", false, move(5), move(10)),

	/** Whether the board wants to talk. */
	DISCUSS("To discuss", false, Choice.of("yes", "Something to discuss", "to_discuss > 0"));

	private final String label;

	private final boolean ofTrust;

	private final List<Choice> choices;

	Narrowing(String label, boolean ofTrust, Choice... choices) {
		this(label, ofTrust, Arrays.asList(choices));
	}

	Narrowing(String label, boolean ofTrust, List<Choice> choices) {
		this.label = label;
		this.ofTrust = ofTrust;
		this.choices = List.copyOf(choices);
	}

	/** As addresses and forms name it. */
	public String field() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String label() {
		return this.label;
	}

	public List<Choice> choices() {
		return this.choices;
	}

	/** Whether it needs only what is known of the trust, and nothing of its year. */
	boolean isOfTrust() {
		return this.ofTrust;
	}

	Optional<Choice> choice(String value) {
		return this.choices.stream().filter((choice) -> choice.value().equals(value)).findFirst();
	}

	private static List<Choice> sizes() {
		return andUnknown(
				Arrays.stream(SizeBand.values())
					.map((size) -> Choice.of(value(size), size.words(),
							"academies between " + size.fewest() + " and " + size.most())),
				"None, or not known", "coalesce(academies, 0) = 0");
	}

	private static List<Choice> phases() {
		return andUnknown(
				Arrays.stream(Phase.values())
					.map((phase) -> Choice.of(value(phase), phase.words(), "phase = '" + phase.name() + "'")),
				"Not known", "phase is null");
	}

	private static List<Choice> regions() {
		return andUnknown(
				RegisterFacts.REGIONS.stream().map((region) -> Choice.of(region, region, "region = '" + region + "'")),
				"Not known", "region is null");
	}

	private static List<Choice> andUnknown(Stream<Choice> known, String words, String condition) {
		return Stream.concat(known, Stream.of(Choice.of("unknown", words, condition))).toList();
	}

	private static String value(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static Choice due(int days) {
		return Choice.of(Integer.toString(days), "Within " + days + " days",
				"due_on between :today::date and :today::date + " + days);
	}

	private static List<Choice> reviews() {
		return Stream.concat(
				Stream.of(Choice.of("none", "Not begun",
						"reviewing and assessment_id is not null and review_state is null")),
				Arrays.stream(ReviewState.values())
					.map((review) -> Choice.of(review.name().toLowerCase(Locale.ROOT), review.words(),
							"review_state = '" + review.name() + "'")))
			.toList();
	}

	/**
	 * On an indicator or, where the adviser judges by dimension, on a dimension, whose
	 * score is turned into one of the five levels; in the version that the adviser
	 * judges.
	 */
	private static Choice gap(int levels, String words) {
		return Choice.of(Integer.toString(levels), words, """
				exists (
					select from review_points p
						join signed_results r on (r.trust_id, r.academic_year, r.assessment_id)
							= (p.trust_id, p.academic_year, p.assessment_id) and r.version = c.reviewed
						left join signed_dimensions d on (d.trust_id, d.academic_year, d.assessment_id, d.version)
							= (r.trust_id, r.academic_year, r.assessment_id, r.version) and d.dimension_id = p.subject
					where (p.trust_id, p.academic_year, p.assessment_id, p.review_id)
						= (c.trust_id, c.academic_year, c.assessment_id, c.review_id) and %s
						and %s
					offset 0)""".formatted(Blindness.dimension("p", "p.subject"),
				Distance.apart("coalesce((r.levels ->> p.subject)::integer, 1 + d.agreed / 25)", "p.level", levels)));
	}

	/** On a dimension that the adviser may see in both years, as pages round it. */
	private static Choice move(int points) {
		return Choice.of(Integer.toString(points), points + " points or more", """
				exists (
					select from signed_dimensions n join signed_dimensions b using (dimension_id)
					where (n.trust_id, n.academic_year, n.assessment_id, n.version)
						= (c.trust_id, c.academic_year, c.assessment_id, c.version)
						and (b.trust_id, b.academic_year, b.assessment_id, b.version)
						= (c.trust_id, c.before_year, c.before_assessment, c.before_version)
						and abs(floor(n.agreed + 0.5) - floor(b.agreed + 0.5)) >= %d and %s and %s
					offset 0)""".formatted(points, Blindness.dimension("n", "n.dimension_id"),
				Blindness.dimension("b", "b.dimension_id")));
	}

}
