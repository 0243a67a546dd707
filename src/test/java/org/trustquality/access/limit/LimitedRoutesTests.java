package org.trustquality.access.limit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.server.PathContainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Which line of the file a request falls under. */
class LimitedRoutesTests {

	private static final String TRUST = "/trusts/7d1c/assessments/1";

	private final LimitedRoutes routes = LimitedRoutes.read();

	@ParameterizedTest
	@CsvSource({ "GET, /, PAGE", "HEAD, /trusts, PAGE", "GET, /assets/trust-quality.css, FILE", "POST, /sign-in, CODE",
			"POST, /sign-out, CHANGE", "GET, /editions/x/search, SEARCH", "GET, /framework/x.csv, DOWNLOAD",
			"POST, /api/v1/scores, API", "POST, /administration/register/imports, IMPORT", "DELETE, /trusts, PAGE",
			"GET, /nothing/of/the/kind, PAGE", "BREW, /nothing, PAGE", "GET, /actuator/health/liveness, PAGE" })
	void putsEveryRequestInAClass(String method, String path, LimitClass limits) {
		assertThat(of(method, path)).isEqualTo(limits);
	}

	@Test
	void takesTheLineThatFitsMostClosely() {
		assertThat(of("POST", TRUST + "/respondents/several")).isEqualTo(LimitClass.INVITATION);
		assertThat(of("POST", TRUST + "/respondents/1/removal")).isEqualTo(LimitClass.CHANGE);
		assertThat(of("GET", TRUST + "/respondents/several")).isEqualTo(LimitClass.PAGE);
		assertThat(of("POST", TRUST + "/evidence/indicators/x/files")).isEqualTo(LimitClass.UPLOAD);
		assertThat(of("GET", TRUST + "/evidence/items/x/file")).isEqualTo(LimitClass.DOWNLOAD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET, /x, NOTHING, -", "GET, /x, , -", "GET, /x, page, -" })
	void refusesALineWithoutAClass(String line) {
		assertThatIllegalArgumentException().isThrownBy(() -> LimitedRoutes.parse("method, pattern\n" + line));
	}

	@Test
	void letsNothingGoUncounted() {
		LimitedRoutes few = LimitedRoutes.parse("method, pattern\n# a remark\n\nGET, /x, PAGE, -");
		assertThat(few.routeOf("GET", PathContainer.parsePath("/x")).limits()).isEqualTo(LimitClass.PAGE);
		assertThatIllegalStateException().isThrownBy(() -> few.routeOf("POST", PathContainer.parsePath("/x")));
		assertThatIllegalStateException().isThrownBy(() -> few.routeOf("GET", PathContainer.parsePath("/y")));
	}

	private LimitClass of(String method, String path) {
		return this.routes.routeOf(method, PathContainer.parsePath(path)).limits();
	}

}
