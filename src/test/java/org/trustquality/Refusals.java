package org.trustquality;

import java.util.Map;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests that ought to be refused: each with the status expected, a page that a person
 * can read, and every table as it was.
 */
public final class Refusals {

	private final Stage stage;

	private int requests;

	public Refusals(Stage stage) {
		this.stage = stage;
	}

	/** Sends a request and compares what there was before with what there is after. */
	public Visitor.Page refuse(int status, Supplier<Visitor.Page> request) {
		Map<String, String> before = this.stage.checksums();
		Visitor.Page page = request.get();
		this.requests++;
		String what = page.method() + " " + page.path();
		assertThat(page.status()).as(() -> what + ": " + page.document().text()).isEqualTo(status);
		assertThat(page.body()).as(what)
			.doesNotContain("at org.", "Exception", "org.springframework", "java.lang", "Caused by", "Tomcat",
					"Whitelabel", "PSQL", "hibernate");
		assertThat(page.document().select("main h1")).as(what).hasSize(1);
		assertThat(this.stage.checksums()).as(what + " changes nothing").isEqualTo(before);
		return page;
	}

	@Override
	public String toString() {
		return "requests=" + this.requests + ", 5xx=0, changes=0";
	}

}
