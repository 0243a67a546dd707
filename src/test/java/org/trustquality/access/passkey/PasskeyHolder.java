package org.trustquality.access.passkey;

import org.jspecify.annotations.Nullable;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Does by hand what the script of the pages does. */
class PasskeyHolder {

	static final String PAGE = "/account/passkeys";

	private final Visitor visitor;

	PasskeyHolder(Visitor visitor) {
		this.visitor = visitor;
	}

	static PasskeyHolder signedOut(Stage stage) {
		Visitor stranger = stage.stranger();
		stranger.get("/sign-in");
		return new PasskeyHolder(stranger);
	}

	Visitor visitor() {
		return this.visitor;
	}

	/** Adds a passkey as the page does. */
	Visitor.Page add(Authenticator authenticator, String name) {
		return send(authenticator.make(newChallenge(name).body()), name);
	}

	Visitor.Page newChallenge(String name) {
		this.visitor.get(PAGE);
		return this.visitor.post(PAGE + "/challenge", "name", name);
	}

	Visitor.Page send(String made, String name) {
		return this.visitor.post(PAGE, "name", name, "credential", made);
	}

	/** Signs in as the page does. */
	Visitor.Page signIn(Authenticator authenticator) {
		return signIn(authenticator.sign(challenge()));
	}

	String challenge() {
		return this.visitor.post("/sign-in/passkey/challenge").body();
	}

	Visitor.Page signIn(String signed) {
		return this.visitor.post("/sign-in/passkey", "credential", signed);
	}

	/** Who is signed in, as the pages say; null if nobody is. */
	@Nullable String name() {
		return this.visitor.get("/method")
			.document()
			.select(".tq-header__account p")
			.stream()
			.map((name) -> name.text())
			.findFirst()
			.orElse(null);
	}

	/**
	 * What an answer tells the person; it has to be a problem document in plain words.
	 */
	static String problem(Visitor.Page page, int status) {
		assertThat(page.status()).as(page.body()).isEqualTo(status);
		assertThat(page.header("Content-Type").orElse("")).startsWith("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(page.body());
		assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("Exception", "null", "org.");
		return problem.path("detail").asString();
	}

}
