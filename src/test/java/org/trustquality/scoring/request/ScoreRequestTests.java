package org.trustquality.scoring.request;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.evidence.Badge;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.board.BoardScores;
import org.trustquality.scoring.board.WorkedExample;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.trustquality.scoring.Boards.known;

/** What callers send, right and wrong. */
class ScoreRequestTests {

	@Test
	void workedExampleIsReadWhole() {
		Map<String, Object> tree = example();
		tree.put("previous", fields("responses", responses(WorkedExample.trusteesBefore())));
		ScoreRequest request = read(tree);
		assertThat(request.edition()).isNull();
		assertThat(request.year()).isEqualTo(WorkedExample.year(WorkedExample.trustees()));
		assertThat(request.scores()).isEqualTo(BoardScores.of(WorkedExample.year(WorkedExample.trustees()), null,
				WorkedExample.year(WorkedExample.trusteesBefore())));
	}

	@Test
	void editionIsLookedUp() {
		Map<String, Object> tree = example();
		tree.put("framework", fields("edition", "e-1"));
		ScoreRequest request = known(ScoreRequest.read(tree, ScoreRequestTests::edition).request());
		assertThat(request.edition()).isEqualTo("e-1");
		assertThat(request.year().framework()).isEqualTo(Boards.example());
		tree.put("framework", fields("edition", "e-2"));
		assertThat(faults(tree)).extracting(Fault::code, Fault::path)
			.containsExactly(tuple(FaultCode.UNKNOWN_EDITION, "/framework/edition"));
	}

	@Test
	void editionIsNotRedefined() {
		Map<String, Object> tree = example();
		tree.put("framework", fields("edition", "e-1", "scalePoints", 5));
		assertThat(faults(tree)).extracting(Fault::code, Fault::path)
			.containsExactly(tuple(FaultCode.UNKNOWN_FIELD, "/framework/scalePoints"));
	}

	@Test
	void wordsAndBlanksAreRatings() {
		Map<String, Object> tree = example();
		Map<String, Object> ratings = new HashMap<>();
		ratings.put("P1.1", 4.0);
		ratings.put("P2.1", "not-sure");
		ratings.put("Q1.1", "not-applicable");
		ratings.put("Q2.1", null);
		tree.put("responses", List.of(fields("respondent", "p1", "role", "adviser", "ratings", ratings)));
		assertThat(read(tree).year().respondents())
			.containsExactly(new Respondent("p1", RespondentRole.ADVISER, Boards.sheet(4, Boards.NS, Boards.NA, 0)));
	}

	@Test
	void optionsAreTakenOver() {
		Map<String, Object> tree = example();
		tree.put("invited", 9);
		tree.put("boardSize", 6);
		tree.put("agreed", fields("P1.1", 4, "Q2.1", null));
		tree.put("previous", fields("responses", List.of()));
		tree.put("options", fields("minimumRatings", 3, "minimumAnsweredShare", 0.75));
		ScoreRequest request = read(tree);
		assertThat(request.year().options().invited()).isEqualTo(9);
		assertThat(request.year().options().boardSize()).isEqualTo(6);
		assertThat(request.year().options().minimumRatings()).isEqualTo(3);
		assertThat(request.year().options().minimumAnsweredShare()).isEqualTo(0.75);
		assertThat(request.agreed()).isEqualTo(Boards.sheet(4, 0, 0, 0));
		BoardYear previous = known(request.previous());
		assertThat(previous.options().invited()).isNull();
		assertThat(previous.options().boardSize()).isEqualTo(6);
		assertThat(previous.options().minimumRatings()).isEqualTo(3);
		assertThat(previous.options().minimumAnsweredShare()).isEqualTo(0.75);
	}

	@Test
	void optionsHaveTheUsualValuesOtherwise() {
		ScoreRequest request = read(example());
		assertThat(request.year().options().minimumRatings()).isEqualTo(5);
		assertThat(request.year().options().minimumAnsweredShare()).isEqualTo(0.5);
		assertThat(request.year().options().boardSize()).isNull();
		assertThat(request.agreed()).isNull();
		assertThat(request.previous()).isNull();
	}

	@Test
	void inlineClaimsMayGiveWeightsOrNothing() {
		Map<String, Object> tree = example();
		tree.put("framework", framework(7, fields("id", "D", "evidenceConstant", 1.25, "claims",
				List.of(fields("id", "C1", "v", 1.75, "indicators", List.of("a")),
						fields("id", "C2", "examined", false, "grade", 9, "v", "x", "indicators", List.of("b")),
						fields("id", "C3", "grade", 3, "v", 2.5, "examined", true, "indicators", List.of("c", "d"))))));
		tree.put("responses", List.of());
		WeightedFramework framework = read(tree).year().framework();
		assertThat(framework.scalePoints()).isEqualTo(7);
		assertThat(framework.dimensions().get(0).evidenceConstant()).isEqualTo(1.25);
		assertThat(framework.claims().get(0).weight()).isEqualTo(1.75);
		assertThat(framework.claims().get(0).grade()).isNull();
		assertThat(framework.claims().get(1).weight()).isEqualTo(1);
		assertThat(framework.claims().get(1).badges()).containsExactly(Badge.NOT_EXAMINED);
		assertThat(framework.claims().get(2).grade()).isEqualTo(EvidenceGrade.CORROBORATED);
		assertThat(framework.claims().get(2).badges()).isEmpty();
		assertThat(framework.indicators()).containsExactly("a", "b", "c", "d");
	}

	@Test
	void everyFaultIsNamedAtOnce() {
		Map<String, Object> tree = new LinkedHashMap<>();
		tree.put("framework",
				framework(8,
						fields("id", "D", "evidenceConstant", 3, "claims",
								List.of(fields("id", "C1", "grade", 4, "indicators", List.of("a", "a")),
										fields("id", "C1", "v", 0.5, "indicators", List.of()),
										fields("id", "C3", "indicators", List.of("b")),
										fields("id", "C4", "grade", 2, "v", 1.5, "indicators", List.of("c")))),
						fields("id", "D", "claims", List.of()), fields("id", "E", "claims",
								List.of(fields("id", "C5", "examined", false, "indicators", List.of("d"))))));
		tree.put("responses",
				List.of(fields("respondent", "p", "role", "trustee", "ratings", fields("a", 0, "x", 3)),
						fields("respondent", "p", "role", "chief-executive", "ratings", fields("a", "4")),
						fields("respondent", "q", "role", "chief-executive", "ratings", fields("b", 2.5)),
						fields("respondent", " ", "role", "chair", "ratings", fields("b", Double.NaN))));
		tree.put("invited", -1);
		tree.put("boardSize", 0);
		tree.put("agreed", fields("a", "not-sure", "y", 3));
		tree.put("previous", fields());
		tree.put("options", fields("minimumRatings", 0, "minimumAnsweredShare", 1.5));
		assertThat(faults(tree)).extracting((fault) -> fault.code().code() + " " + fault.path())
			.containsExactly("out_of_range /framework/scalePoints",
					"out_of_range /framework/dimensions/0/claims/0/grade",
					"duplicate_id /framework/dimensions/0/claims/0/indicators/1",
					"duplicate_id /framework/dimensions/0/claims/1/id",
					"out_of_range /framework/dimensions/0/claims/1/v",
					"empty /framework/dimensions/0/claims/1/indicators", "no_evidence /framework/dimensions/0/claims/2",
					"contradiction /framework/dimensions/0/claims/3/v",
					"out_of_range /framework/dimensions/0/evidenceConstant", "duplicate_id /framework/dimensions/1/id",
					"empty /framework/dimensions/1/claims", "no_evidence /framework/dimensions/2",
					"not_a_rating /responses/0/ratings/a", "unknown_indicator /responses/0/ratings/x",
					"duplicate_respondent /responses/1/respondent", "not_a_rating /responses/1/ratings/a",
					"two_chief_executives /responses/2/role", "not_a_rating /responses/2/ratings/b",
					"missing /responses/3/respondent", "unknown_role /responses/3/role",
					"not_a_rating /responses/3/ratings/b", "not_a_rating /agreed/a", "unknown_indicator /agreed/y",
					"missing /previous/responses", "out_of_range /options/minimumRatings",
					"out_of_range /options/minimumAnsweredShare", "out_of_range /boardSize", "out_of_range /invited");
	}

	@Test
	void faultsSayWhatWouldBeRight() {
		assertThat(message("responses", List.of(fields("respondent", "p", "role", "chair", "ratings", fields()))))
			.isEqualTo("A role is \"trustee\", \"chief-executive\" or \"adviser\", not \"chair\".");
		assertThat(message("responses",
				List.of(fields("respondent", "p", "role", "trustee", "ratings", fields("P1.1", 6)))))
			.isEqualTo("A rating is a whole number from 1 to 5, \"not-sure\" or \"not-applicable\", not 6.");
		assertThat(message("agreed", fields("P1.1", 6)))
			.isEqualTo("An agreed level is a whole number from 1 to 5, not 6.");
		assertThat(message("boardSize", 2.5)).isEqualTo("boardSize is 2.5, but must be a whole number, 1 or more.");
		assertThat(message("boardSize", "six")).isEqualTo("Here belongs a number, not \"six\".");
		assertThat(message("options", fields("minimumAnsweredShare", 2)))
			.isEqualTo("minimumAnsweredShare is 2, but must be 0 to 1.");
		assertThat(message("framework", framework(2, dimension("P"))))
			.isEqualTo("The number of scale points is 2, but must be a whole number, 3 to 7.");
		assertThat(message("ages", 3)).isEqualTo("There is no field \"ages\" here.");
		assertThat(message("previous", fields("responses", "none"))).isEqualTo("Here belongs a list, not \"none\".");
		assertThat(message("previous", List.of())).isEqualTo("Here belongs an object, not something else.");
	}

	@Test
	void ratingsLieBetweenOneAndTheTopOfTheScale() {
		for (Object wrong : List.of(0, 6, 2.5, "4", Double.NaN, Double.POSITIVE_INFINITY, -1, "not sure", true,
				List.of(), 1e12)) {
			assertThat(faults(rating(wrong))).as("%s", wrong)
				.extracting(Fault::code, Fault::path)
				.containsExactly(tuple(FaultCode.NOT_A_RATING, "/responses/0/ratings/P1.1"));
		}
		for (Object right : List.of(1, 5, 3L, 2.0)) {
			assertThat(ScoreRequest.read(rating(right), ScoreRequestTests::edition).faults()).as("%s", right).isEmpty();
		}
	}

	@Test
	void scalesHaveThreeToSevenPoints() {
		for (int points = 3; points <= 7; points++) {
			Map<String, Object> tree = rating(3);
			tree.put("framework", framework(points, dimension("P")));
			assertThat(read(tree).year().framework().scalePoints()).isEqualTo(points);
		}
		for (Object wrong : List.of(2, 8, 4.5, Double.NaN)) {
			Map<String, Object> tree = rating(3);
			tree.put("framework", framework(wrong, dimension("P")));
			assertThat(faults(tree)).extracting(Fault::path).containsExactly("/framework/scalePoints");
		}
	}

	@Test
	void ratingsAreReadEvenWhereNothingIsKnownOfTheFramework() {
		Map<String, Object> tree = rating(8);
		tree.put("framework", fields("edition", "none"));
		assertThat(faults(tree)).extracting(Fault::code)
			.containsExactly(FaultCode.UNKNOWN_EDITION, FaultCode.NOT_A_RATING);
		tree = rating(7);
		tree.put("framework", fields("edition", "none"));
		assertThat(faults(tree)).extracting(Fault::code).containsExactly(FaultCode.UNKNOWN_EDITION);
		tree.put("framework", fields("edition", 5));
		assertThat(faults(tree)).extracting(Fault::code).containsExactly(FaultCode.WRONG_TYPE);
	}

	@Test
	void textsAndListsAreNotMixedUp() {
		assertThat(codes(null)).containsExactly(FaultCode.MISSING);
		assertThat(codes("text")).containsExactly(FaultCode.WRONG_TYPE);
		assertThat(codes(List.of())).containsExactly(FaultCode.WRONG_TYPE);
		assertThat(codes(fields())).containsExactly(FaultCode.MISSING, FaultCode.MISSING);
		assertThat(changed("framework", "cst")).containsExactly("wrong_type /framework");
		assertThat(changed("framework", framework(5, "D"))).containsExactly("wrong_type /framework/dimensions/0");
		assertThat(changed("framework", framework(5, fields("id", "D", "claims", List.of("C")))))
			.containsExactly("wrong_type /framework/dimensions/0/claims/0");
		assertThat(changed("framework", framework(5, fields("id", "D", "claims", "C"))))
			.containsExactly("wrong_type /framework/dimensions/0/claims");
		assertThat(changed("framework", fields("scalePoints", 5))).containsExactly("empty /framework/dimensions");
		assertThat(changed("responses", List.of(3))).containsExactly("wrong_type /responses/0");
		assertThat(changed("responses", Collections.singletonList(null))).containsExactly("missing /responses/0");
		assertThat(changed("responses", List.of(fields("respondent", 1, "role", 2, "ratings", 3)))).containsExactly(
				"wrong_type /responses/0/respondent", "wrong_type /responses/0/role",
				"wrong_type /responses/0/ratings");
		assertThat(changed("responses", List.of(fields()))).containsExactly("missing /responses/0/respondent",
				"missing /responses/0/role", "missing /responses/0/ratings");
		assertThat(changed("options", 5)).containsExactly("wrong_type /options");
		assertThat(changed("framework",
				framework(5,
						fields("id", "D", "claims",
								List.of(fields("id", "C", "grade", 1, "examined", "no", "indicators", List.of("a")))))))
			.containsExactly("wrong_type /framework/dimensions/0/claims/0/examined");
	}

	@Test
	void slashesAndTildesInNamesAreEscapedInPaths() {
		assertThat(changed("a/b~c", 1)).containsExactly("unknown_field /a~1b~0c");
	}

	@Test
	void weightsLieBetweenOneAndTwoAndAHalf() {
		for (Object right : List.of(1, 2.5, 1.0)) {
			Map<String, Object> tree = fields("responses", List.of());
			tree.put("framework", framework(3, fields("id", "D", "evidenceConstant", right, "claims",
					List.of(fields("id", "C", "v", right, "indicators", List.of("a"))))));
			assertThat(read(tree).year().framework().claims().get(0).weight())
				.isEqualTo(((Number) right).doubleValue());
		}
		for (Object wrong : List.of(0.99, 2.51, Double.NaN, -1)) {
			assertThat(changed("framework",
					framework(3,
							fields("id", "D", "evidenceConstant", wrong, "claims",
									List.of(fields("id", "C", "v", wrong, "indicators", List.of("a")))))))
				.containsExactly("out_of_range /framework/dimensions/0/claims/0/v",
						"out_of_range /framework/dimensions/0/evidenceConstant");
		}
	}

	@Test
	void constantIsNotAskedForTwice() {
		Map<String, Object> unexamined = fields("id", "C", "examined", false, "indicators", List.of("a"));
		assertThat(changed("framework", framework(5, fields("id", "D", "claims", List.of(unexamined)))))
			.containsExactly("no_evidence /framework/dimensions/0");
		assertThat(changed("framework",
				framework(5, fields("id", "D", "claims", List.of(unexamined), "evidenceConstant", 0))))
			.containsExactly("out_of_range /framework/dimensions/0/evidenceConstant");
	}

	@Test
	void fiveHundredRespondentsAreTheMost() {
		Map<String, Object> tree = example();
		List<Object> people = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			people.add(fields("respondent", "p" + i, "role", "trustee", "ratings", fields("P1.1", 3)));
		}
		tree.put("responses", people);
		assertThat(read(tree).year().respondents()).hasSize(500);
		people.add(fields("respondent", "p500", "role", "trustee", "ratings", fields("P1.1", 3)));
		assertThat(faults(tree)).extracting(Fault::code, Fault::path)
			.containsExactly(tuple(FaultCode.TOO_MANY, "/responses"));
	}

	@Test
	void twoHundredIndicatorsAreTheMost() {
		List<String> indicators = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			indicators.add("i" + i);
		}
		Map<String, Object> tree = fields("responses", List.of());
		tree.put("framework", framework(5,
				fields("id", "D", "claims", List.of(fields("id", "C", "grade", 1, "indicators", indicators)))));
		assertThat(read(tree).year().framework().indicators()).hasSize(200);
		indicators.add("i200");
		assertThat(faults(tree)).extracting(Fault::code, Fault::path)
			.containsExactly(tuple(FaultCode.TOO_MANY, "/framework/dimensions"));
	}

	@Test
	void longTextsAreNotRepeatedWhole() {
		assertThat(message("boardSize", "x".repeat(58)))
			.isEqualTo("Here belongs a number, not \"" + "x".repeat(58) + "\".");
		assertThat(message("boardSize", "x".repeat(59)))
			.isEqualTo("Here belongs a number, not \"" + "x".repeat(59) + "....");
		assertThat(message("boardSize", "x".repeat(10_000))).hasSizeLessThan(120).endsWith("....");
	}

	@Test
	void readingIsARequestOrHasFaults() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Reading(null, List.of()));
	}

	private static Optional<WeightedFramework> edition(String id) {
		return id.equals("e-1") ? Optional.of(Boards.example()) : Optional.empty();
	}

	private static ScoreRequest read(Object tree) {
		Reading reading = ScoreRequest.read(tree, ScoreRequestTests::edition);
		assertThat(reading.faults()).isEmpty();
		return known(reading.request());
	}

	private static List<Fault> faults(@Nullable Object tree) {
		Reading reading = ScoreRequest.read(tree, ScoreRequestTests::edition);
		assertThat(reading.request()).isNull();
		return reading.faults();
	}

	private static List<FaultCode> codes(@Nullable Object tree) {
		return faults(tree).stream().map(Fault::code).toList();
	}

	private static List<String> changed(String field, Object value) {
		Map<String, Object> tree = fields("framework", fields("edition", "e-1"), "responses", List.of());
		tree.put(field, value);
		return faults(tree).stream().map((fault) -> fault.code().code() + " " + fault.path()).toList();
	}

	private static String message(String field, Object value) {
		Map<String, Object> tree = example();
		tree.put(field, value);
		return faults(tree).get(0).message();
	}

	private static Map<String, Object> rating(Object rating) {
		Map<String, Object> tree = fields();
		tree.put("framework", framework(5, dimension("P")));
		tree.put("responses", List.of(fields("respondent", "p", "role", "trustee", "ratings", fields("P1.1", rating))));
		return tree;
	}

	private static Map<String, Object> example() {
		Map<String, Object> tree = fields();
		tree.put("framework", framework(5, fields("id", "P", "claims", List.of(claim("P1", 3), claim("P2", 1))),
				fields("id", "Q", "claims", List.of(claim("Q1", 2), claim("Q2", 0)))));
		tree.put("responses", responses(WorkedExample.trustees()));
		return tree;
	}

	private static Map<String, Object> framework(Object points, Object... dimensions) {
		return fields("scalePoints", points, "dimensions", List.of(dimensions));
	}

	private static Map<String, Object> dimension(String id) {
		return fields("id", id, "claims", List.of(claim(id + "1", 2)));
	}

	private static Map<String, Object> claim(String id, int grade) {
		return fields("id", id, "grade", grade, "indicators", List.of(id + ".1"));
	}

	private static List<Object> responses(List<Respondent> people) {
		List<Object> responses = new ArrayList<>();
		for (Respondent person : people) {
			Map<String, Object> ratings = fields();
			List<String> ids = Boards.example().indicators();
			for (int i = 0; i < ids.size(); i++) {
				ratings.put(ids.get(i), (int) person.ratings().at(i));
			}
			responses.add(fields("respondent", person.id(), "role", person.role().code(), "ratings", ratings));
		}
		return responses;
	}

	private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
		}
		return fields;
	}

}
