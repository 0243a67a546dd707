package org.trustquality.api.scores;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.access.People;
import org.trustquality.access.token.AccessTokens;
import org.trustquality.access.token.TokenPlan;
import org.trustquality.access.token.TokenScope;
import org.trustquality.api.Program;
import org.trustquality.scoring.request.FaultCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document describes what the service really takes and answers. */
@DemonstratedApplication
class DescriptionTests {

	private static final String PATH = "/api/v1/openapi.json";

	@Autowired
	private Stage stage;

	@Autowired
	private AccessTokens tokens;

	@Autowired
	private People people;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private JsonNode document = JsonMapper.shared().nullNode();

	private Program program = Program.stranger(0);

	@BeforeEach
	void read() {
		this.stage.forgetLimits();
		String token = this.tokens
			.renew(this.people.get(this.stage.person(Stage.HELEN)),
					new TokenPlan("Tests", List.of(TokenScope.SCORES), Duration.ofDays(1)))
			.reveal();
		this.program = Program.with(this.stage.port(), token);
		this.document = Program.stranger(this.stage.port()).get(PATH).json();
	}

	@Test
	void isOpenToEverybodyAndKeptByCaches() {
		Program.Answer answer = Program.stranger(this.stage.port()).get(PATH);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith("application/json");
		assertThat(answer.header("Cache-Control")).contains("max-age=3600", "public").doesNotContain("no-store");
		answer.assertHeaders();
		assertThat(Program.saying(this.stage.port(), "If-None-Match", answer.header("ETag")).get(PATH).status())
			.isEqualTo(304);
		assertThat(Program.saying(this.stage.port(), "Authorization", "Bearer tq_x").get(PATH).isProblem(401))
			.isNotNull();
		assertThat(answer.json().at("/servers/0/url").asString()).startsWith("http://localhost:");
	}

	@Test
	void tellsEverybodyItsHeadersAlone() {
		Program.Answer answer = Program.stranger(this.stage.port()).send("HEAD", PATH, "");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("ETag")).isEqualTo(Program.stranger(this.stage.port()).get(PATH).header("ETag"));
		assertThat(answer.body()).isEmpty();
		answer.assertHeaders();
		for (String method : List.of("POST", "PUT", "DELETE")) {
			Program.stranger(this.stage.port()).send(method, PATH, "").isProblem(401);
		}
	}

	@Test
	void saysHowMuchABodyAndAListOfErrorsMayHold() {
		assertThat(this.document.at("/paths/~1api~1v1~1scores/post/requestBody/description").asString())
			.startsWith("At most " + JsonBody.MOST_BYTES / 1024 / 1024 + " MiB");
		JsonNode errors = this.document.at("/components/schemas/Problem/properties/errors");
		assertThat(errors.at("/maxItems").asInt()).isEqualTo(1000);
		assertThat(errors.at("/description").asString()).contains("the first thousand");
	}

	@Test
	void describesEveryAddressAndNoOther() {
		Set<String> served = new TreeSet<>();
		this.mapping.getHandlerMethods().keySet().forEach((mapped) -> mapped.getPatternValues().forEach((pattern) -> {
			if (pattern.startsWith("/api")) {
				mapped.getMethodsCondition()
					.getMethods()
					.forEach((method) -> served.add(method.name().toLowerCase(java.util.Locale.ROOT) + " " + pattern));
			}
		}));
		Set<String> described = new TreeSet<>();
		this.document.get("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((operation) -> described.add(operation.getKey() + " " + path.getKey())));
		assertThat(described).isEqualTo(served).hasSize(2);
	}

	@Test
	void describesEveryFieldAndHasNoSchemaToSpare() {
		String text = this.document.toString();
		JsonNode schemas = this.document.at("/components/schemas");
		schemas.properties()
			.forEach((schema) -> assertThat(text).as(schema.getKey())
				.contains("\"$ref\":\"#/components/schemas/" + schema.getKey() + "\""));
		assertThat(this.document.findValuesAsString("$ref")).allSatisfy(
				(reference) -> assertThat(this.document.at(reference.substring(1)).isMissingNode()).as(reference)
					.isFalse());
		assertThat(this.document.at("/components/schemas/Problem/properties/errors/items/properties/code/enum")
			.valueStream()
			.map(JsonNode::asString)).containsExactlyInAnyOrderElementsOf(
					java.util.Arrays.stream(FaultCode.values()).map(FaultCode::code).toList());
		assertThat(this.document.at("/paths/~1api~1v1~1scores/post/security/0/accessToken/0").asString())
			.isEqualTo(TokenScope.SCORES.code());
	}

	@Test
	void showsTheWorkedExampleAndItsAnswer() {
		JsonNode operation = this.document.at("/paths/~1api~1v1~1scores/post");
		JsonNode request = operation.at("/requestBody/content/application~1json/example");
		JsonNode answer = operation.at("/responses/200/content/application~1json/example");
		assertThat(errors("ScoresRequest", request)).isEmpty();
		assertThat(errors("ScoresAnswer", answer)).isEmpty();
		assertThat(this.program.scores(request.toString()).json()).isEqualTo(answer);
	}

	@Test
	void fitsRealAnswers() {
		int fitting = 0;
		for (ObjectNode request : List.of(ScoresTests.example(), withoutBoard(), ofThree(), everything())) {
			assertThat(errors("ScoresRequest", request)).isEmpty();
			JsonNode answer = this.program.scores(request.toString()).json();
			assertThat(errors("ScoresAnswer", answer)).as(answer.toString()).isEmpty();
			fitting++;
		}
		System.out.println("Description: answers that fit=" + fitting + ", schemas="
				+ this.document.at("/components/schemas").size());
	}

	private static ObjectNode withoutBoard() {
		ObjectNode request = ScoresTests.example();
		((ArrayNode) request.get("responses")).removeAll();
		return request;
	}

	/** A small board: whole numbers, and nothing else. */
	private static ObjectNode ofThree() {
		ObjectNode request = ScoresTests.example();
		ArrayNode responses = (ArrayNode) request.get("responses");
		responses.remove(5);
		responses.remove(4);
		responses.remove(3);
		request.put("boardSize", 4);
		return request;
	}

	/** Every field that a request may have, and every kind of rating. */
	private static ObjectNode everything() {
		ObjectNode request = ScoresTests.example();
		request.put("invited", 14).put("boardSize", 14);
		request.putObject("agreed").put("P1.1", 4).putNull("P2.1");
		request.putObject("options").put("minimumRatings", 3).put("minimumAnsweredShare", 0.25);
		((ObjectNode) request.at("/responses/0/ratings")).put("P1.1", "not-sure")
			.put("P2.1", "not-applicable")
			.putNull("Q1.1");
		ObjectNode adviser = ((ArrayNode) request.get("responses")).addObject();
		adviser.put("respondent", "a1").put("role", "adviser").putObject("ratings").put("P1.1", 2).put("P2.1", 4);
		ArrayNode claims = (ArrayNode) request.at("/framework/dimensions/1/claims");
		claims.addObject().put("id", "Q3").put("v", 1.25).putArray("indicators").add("Q3.1");
		claims.addObject().put("id", "Q4").put("examined", false).putArray("indicators").add("Q4.1");
		((ObjectNode) request.at("/framework/dimensions/1")).put("evidenceConstant", 1.5);
		return request;
	}

	@Test
	void fitsRealProblems() {
		ObjectNode wrong = ScoresTests.example();
		wrong.put("boardSize", 0).put("extra", 1);
		for (Program.Answer answer : List.of(this.program.scores(wrong.toString()), this.program.scores("{"),
				this.program.get("/api/x"), this.program.get(Program.SCORES),
				Program.stranger(this.stage.port()).scores("{}"))) {
			assertThat(errors("Problem", answer.json())).as(answer.body()).isEmpty();
		}
		assertThat(errors("ScoresRequest", wrong)).as("what the service refuses does not fit").hasSize(2);
	}

	/** Otherwise that everything fits would prove nothing. */
	@Test
	void findsAPlantedFault() {
		ObjectNode answer = (ObjectNode) this.program.scores(ScoresTests.example().toString()).json();
		ObjectNode indicator = (ObjectNode) answer.at("/indicators/0");
		indicator.put("rank", 1);
		assertThat(errors("ScoresAnswer", answer)).hasSize(1);
		indicator.remove("rank");
		indicator.remove("awg");
		assertThat(errors("ScoresAnswer", answer)).hasSize(1);
		indicator.put("awg", "NaN");
		assertThat(errors("ScoresAnswer", answer)).hasSize(1);
		indicator.put("awg", 0.5);
		((ObjectNode) answer.at("/change/composite")).put("interval99", 1);
		assertThat(errors("ScoresAnswer", answer)).isNotEmpty();
		((ObjectNode) answer.at("/change/composite")).remove("interval99");
		((ObjectNode) answer.at("/change/dimensions/0")).put("rank", 1);
		assertThat(errors("ScoresAnswer", answer)).isNotEmpty();
	}

	private List<Error> errors(String name, JsonNode instance) {
		ObjectNode schema = JsonMapper.shared().createObjectNode();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("$ref", "#/components/schemas/" + name);
		schema.set("components", this.document.get("components"));
		Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
		return compiled.validate(instance);
	}

}
