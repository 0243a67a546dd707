package org.trustquality.api.scores;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.access.People;
import org.trustquality.access.token.AccessTokens;
import org.trustquality.access.token.TokenPlan;
import org.trustquality.access.token.TokenScope;
import org.trustquality.api.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The score service over HTTP. */
@DemonstratedApplication
class ScoresTests {

	@Autowired
	private Stage stage;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private People people;

	private Program program = Program.stranger(0);

	@BeforeEach
	void begin() {
		this.stage.forgetLimits();
		String token = this.tokens
			.renew(this.people.get(this.stage.person(Stage.HELEN)),
					new TokenPlan("Tests", List.of(TokenScope.SCORES), Duration.ofDays(1)))
			.reveal();
		this.program = Program.with(this.stage.port(), token);
	}

	static ObjectNode example() {
		try {
			return (ObjectNode) JsonMapper.shared()
				.readTree(new ClassPathResource("api/worked-example.json").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode compute(JsonNode request) {
		Program.Answer answer = this.program.scores(request.toString());
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.header("Cache-Control")).contains("no-store");
		assertThat(answer.body()).doesNotContain("NaN", "Infinity");
		answer.assertHeaders();
		return answer.json();
	}

	/** The figures of the scoring specification, section 9. */
	@Test
	void answersTheWorkedExample() {
		JsonNode answer = compute(example());
		assertThat(numbers(answer.at("/indicators"), "score")).usingElementComparator(new DoubleComparator(0.005))
			.containsExactly(75.0, 37.5, 58.33, 41.67);
		assertThat(numbers(answer.at("/dimensions"), "evidenceConstant")).containsExactly(2.0, 1.5);
		near(answer, "/dimensions/0/evidenceWeighted", 60.94, 0.005);
		near(answer, "/dimensions/0/neutral", 56.25, 1e-9);
		near(answer, "/dimensions/1/evidenceWeighted", 52.78, 0.005);
		near(answer, "/dimensions/1/neutral", 50, 1e-9);
		near(answer, "/composite/evidenceWeighted", 57.44, 0.005);
		near(answer, "/composite/neutral", 53.125, 1e-9);
		near(answer, "/composite/band/0", 47.32, 0.005);
		near(answer, "/composite/band/1", 59.09, 0.005);
		near(answer, "/composite/balance", 0.144, 0.0005);
		assertThat(answer.at("/composite/lowestDimension").asString()).isEqualTo("Q");
		assertThat(answer.at("/composite/provisional").asBoolean()).isFalse();
		assertThat(numbers(answer.at("/claims"), "effectiveWeight")).usingElementComparator(new DoubleComparator(1e-12))
			.containsExactly(1.25 / 3.5, 0.75 / 3.5, 1 / 3.5, 0.5 / 3.5);
	}

	@Test
	void answersHowFarTheBoardAgrees() {
		JsonNode answer = compute(example());
		near(answer, "/indicators/0/ad", 0.333, 0.0005);
		assertThat(answer.at("/indicators/0/agreement").asString()).isEqualTo("agree");
		near(answer, "/indicators/0/rwg", 0.80, 1e-9);
		near(answer, "/indicators/0/awg", 0.778, 0.0005);
		near(answer, "/indicators/3/ad", 1.556, 0.0005);
		assertThat(answer.at("/indicators/3/agreement").asString()).isEqualTo("split");
		near(answer, "/indicators/3/rwgUntruncated", -0.733, 0.0005);
		near(answer, "/indicators/3/rwg", 0, 0);
		near(answer, "/indicators/3/awg", -0.486, 0.0005);
		assertThat(answer.at("/indicators/3/distribution").toString()).isEqualTo("[2,2,0,0,2]");
	}

	@Test
	void answersWhereTheChiefExecutiveSeesItOtherwise() {
		JsonNode gap = compute(example()).at("/gaps/0");
		assertThat(gap.toString()).isEqualTo("{\"respondent\":\"ce\",\"role\":\"chief-executive\","
				+ "\"indicator\":\"P1.1\",\"gap\":50.0,\"flagged\":true,\"box\":null}");
		ObjectNode nearer = example();
		((ObjectNode) nearer.at("/responses/6/ratings")).put("P1.1", 3);
		JsonNode answer = compute(nearer);
		near(answer, "/gaps/0/gap", 25, 0);
		assertThat(answer.at("/gaps/0/flagged").asBoolean()).isFalse();
		assertThat(answer.at("/gaps/1").toString()).isEqualTo("{\"respondent\":\"ce\",\"role\":\"chief-executive\","
				+ "\"dimension\":\"P\",\"bias\":25.0,\"spread\":null}");
	}

	@Test
	void answersWhatMovedSinceTheYearBefore() {
		JsonNode answer = compute(example());
		near(answer, "/change/composite/change", 8.63, 0.005);
		near(answer, "/change/composite/standardError", 4.73, 0.005);
		assertThat(answer.at("/change/composite/degreesOfFreedom").asInt()).isEqualTo(5);
		near(answer, "/change/composite/interval95/0", -3.5, 0.05);
		near(answer, "/change/composite/interval95/1", 20.8, 0.05);
		near(answer, "/change/composite/interval80/0", 1.7, 0.05);
		near(answer, "/change/composite/interval80/1", 15.6, 0.05);
		assertThat(answer.at("/change/composite/word").asString()).isEqualTo("possible");
		assertThat(answer.at("/change/composite/stayersChange").isNull()).isTrue();
		assertThat(answer.at("/change/composite/compositionEffect").isNull()).isTrue();
		near(answer, "/change/composite/regradingEffect", 0, 1e-12);
		assertThat(answer.at("/change/composite/commonIndicators").toString()).isEqualTo("[4,4]");
		near(answer, "/change/composite/weightShare", 1, 1e-12);
		assertThat(answer.at("/change/composite").has("interval99")).isFalse();
		assertThat(answer.at("/change/dimensions/1/id").asString()).isEqualTo("Q");
		assertThat(answer.at("/change/dimensions/1/interval99").size()).isEqualTo(2);
	}

	@Test
	void namesWhatComputedIt() {
		assertThat(compute(example()).at("/versions").toString())
			.isEqualTo("{\"edition\":null,\"scoringRules\":\"" + org.trustquality.scoring.ScoringRules.VERSION + "\"}");
	}

	@Test
	void scoresAPublishedEdition() {
		String edition = this.stage.edition().id();
		ObjectNode request = JsonMapper.shared().createObjectNode();
		request.putObject("framework").put("edition", edition);
		ArrayNode responses = request.putArray("responses");
		for (int person = 0; person < 6; person++) {
			ObjectNode ratings = responses.addObject()
				.put("respondent", "p" + person)
				.put("role", "trustee")
				.putObject("ratings");
			int level = 2 + person % 3;
			this.stage.indicators().forEach((indicator) -> ratings.put(indicator, level));
		}
		JsonNode answer = compute(request);
		assertThat(answer.at("/versions/edition").asString()).isEqualTo(edition);
		assertThat(answer.at("/indicators").size()).isEqualTo(this.stage.indicators().size());
		near(answer, "/composite/evidenceWeighted", 50, 1e-9);
		near(answer, "/composite/neutral", 50, 1e-9);
		near(answer, "/composite/band/0", 50, 1e-9);
	}

	@Test
	void storesNothing() {
		compute(example());
		Map<String, String> before = this.stage.checksums();
		compute(example());
		ObjectNode wrong = example();
		((ObjectNode) wrong.at("/responses/0/ratings")).put("P1.1", 6);
		assertThat(this.program.scores(wrong.toString()).status()).isEqualTo(400);
		assertThat(this.stage.checksums()).isEqualTo(before);
		this.stage.superuser().sql("update people set name = name || 'x' where email like 'joan%'").update();
		assertThat(this.stage.checksums()).as("planted: a change is noticed").isNotEqualTo(before);
		this.stage.superuser().sql("update people set name = rtrim(name, 'x') where email like 'joan%'").update();
	}

	@Test
	void givesTheSameBytesForTheSameRequest() {
		String once = this.program.scores(example().toString()).body();
		assertThat(this.program.scores(example().toString()).body()).isEqualTo(once);
		assertThat(this.program.scores(example().toPrettyString()).body()).isEqualTo(once);
	}

	/** Section 11 and the issue: each has a defined answer, null with its reason. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			nobody,          too_few_respondents
			one,             too_few_respondents
			notSure,         dimension_incomplete
			notApplicable,   dimension_incomplete
			blanks,          too_few_respondents
			""")
	void givesNullsWithAReason(String board, String reason) {
		ObjectNode request = example();
		ArrayNode responses = (ArrayNode) request.get("responses");
		switch (board) {
			case "nobody" -> responses.removeAll();
			case "one" -> IntStream.range(0, 6).forEach((last) -> responses.remove(1));
			default -> responses.forEach((response) -> ratings(response).properties()
				.forEach((rating) -> ratings(response).set(rating.getKey(), switch (board) {
					case "notSure" -> JsonMapper.shared().valueToTree("not-sure");
					case "notApplicable" -> JsonMapper.shared().valueToTree("not-applicable");
					default -> JsonMapper.shared().nullNode();
				})));
		}
		JsonNode answer = compute(request);
		assertThat(answer.at("/composite/reason").asString()).isEqualTo(reason);
		for (String missing : List.of("evidenceWeighted", "neutral", "band", "respondentInterval", "balance",
				"lowestDimension")) {
			assertThat(answer.at("/composite").path(missing).isNull()).as(missing).isTrue();
		}
		assertThat(answer.at("/indicators/0/score").isNull()).isTrue();
		assertThat(answer.at("/change/composite/change").isNull()).isTrue();
	}

	private static ObjectNode ratings(JsonNode response) {
		return (ObjectNode) response.get("ratings");
	}

	@Test
	void takesFiveHundredRespondentsAndTwoHundredIndicatorsInTwoYears() {
		long begun = System.nanoTime();
		Program.Answer answer = this.program.scores(large(500, 200, true));
		assertThat(answer.status()).as(answer.body().substring(0, 200)).isEqualTo(200);
		System.out.println("500 respondents x 200 indicators in two years: request bytes="
				+ large(500, 200, true).length() + ", ms=" + (System.nanoTime() - begun) / 1_000_000);
	}

	@Test
	void refusesMoreThanThat() {
		assertThat(this.program.scores(large(501, 3, false)).isProblem(400).json().at("/errors/0/code").asString())
			.isEqualTo("too_many");
		assertThat(this.program.scores(large(3, 201, false)).isProblem(400).json().at("/errors/0/pointer").asString())
			.isEqualTo("/framework/dimensions");
		ObjectNode before = example();
		ArrayNode many = (ArrayNode) before.at("/previous/responses");
		IntStream.range(0, 500)
			.forEach((extra) -> many.addObject()
				.put("respondent", "x" + extra)
				.put("role", "trustee")
				.putObject("ratings"));
		assertThat(this.program.scores(before.toString()).isProblem(400).json().at("/errors/0/pointer").asString())
			.isEqualTo("/previous/responses");
	}

	/** A word takes more room than a number. */
	@Test
	void takesAsManyAnswersInWords() {
		String words = large(500, 200, true).replaceAll("(\"QE-\\d+\"):\\d", "$1:\"not-applicable\"");
		assertThat(words.length()).isGreaterThan(5_000_000);
		Program.Answer answer = this.program.scores(words);
		assertThat(answer.status()).as(answer.body().substring(0, 200)).isEqualTo(200);
		assertThat(answer.json().at("/indicators").size()).isEqualTo(200);
	}

	private static String large(int respondents, int indicators, boolean twice) {
		List<String> ids = IntStream.range(0, indicators).mapToObj((i) -> "\"QE-" + i + "\"").toList();
		String responses = IntStream.range(0, respondents)
			.mapToObj((person) -> "{\"respondent\":\"p" + person + "\",\"role\":\"trustee\",\"ratings\":{"
					+ ids.stream()
						.map((id) -> id + ":" + (1 + (person + id.length()) % 5))
						.collect(Collectors.joining(","))
					+ "}}")
			.collect(Collectors.joining(",", "[", "]"));
		return "{\"framework\":{\"scalePoints\":5,\"dimensions\":[{\"id\":\"QE\",\"claims\":[{\"id\":\"c\",\"grade\":2,\"indicators\":"
				+ ids + "}]}]},\"responses\":" + responses
				+ (twice ? ",\"previous\":{\"responses\":" + responses + "}" : "") + "}";
	}

	private static List<Double> numbers(JsonNode list, String name) {
		return list.valueStream().map((each) -> each.get(name).asDouble()).toList();
	}

	private static void near(JsonNode answer, String place, double value, double precision) {
		assertThat(answer.at(place).isNumber()).as(place).isTrue();
		assertThat(answer.at(place).asDouble()).as(place).isCloseTo(value, within(precision));
	}

}
