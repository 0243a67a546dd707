package org.trustquality.access.limit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.AnswerHeaders;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.SignedInPerson;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerExceptionResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Bursts of calls: what is let through, and who else notices. */
@DemonstratedApplication
class RouteLimitTests {

	private static final int BURST = 1000;

	/**
	 * One address of each class that all nodes count together, and what is let through.
	 */
	private static final Map<LimitClass, Call> SHARED = new EnumMap<>(
			Map.of(LimitClass.CODE, new Call("POST", "/sign-in", 60, 600), LimitClass.INVITATION,
					new Call("POST", "/trusts/x/people", 300, 1500), LimitClass.DOWNLOAD,
					new Call("GET", "/editions/x/paper-form", 120, 600), LimitClass.SEARCH,
					new Call("GET", "/editions/x/search", 60, 300), LimitClass.IMPORT,
					new Call("POST", "/administration/register/imports", 60, 120), LimitClass.UPLOAD,
					new Call("POST", "/trusts/x/assessments/y/evidence/indicators/z/files", 100, 500)));

	@Autowired
	private Stage stage;

	@Autowired
	private Limits limits;

	@Autowired
	private TrustOfRequest trusts;

	@Autowired
	@Qualifier("problems")
	private HandlerExceptionResolver problems;

	private RouteLimits routes;

	@BeforeEach
	void begin() {
		this.stage.forgetLimits();
		this.routes = new RouteLimits(this.limits, new NodeLimits(new LimitSettings(1)), this.trusts);
	}

	@AfterEach
	void forget() {
		SecurityContextHolder.clearContext();
		this.stage.forgetLimits();
	}

	@Test
	void capsABurstOfEachSharedClassAndNobodyElseNotices() {
		assertThat(SHARED.keySet())
			.containsExactlyElementsOf(Arrays.stream(LimitClass.values()).filter(LimitClass::isShared).toList());
		SHARED.forEach((limits, call) -> {
			UUID tess = UUID.randomUUID();
			int through = burst(call, tess, "192.0.2.1", BURST);
			assertThat(through).as(limits.name()).isBetween(call.ofPerson, call.ofPerson + call.ofPerson / 4);
			assertThat(isLetThrough(call, UUID.randomUUID(), "192.0.2.1")).as(limits + ": a colleague").isTrue();
			assertThat(isLetThrough(call, null, "192.0.2.2")).as(limits + ": a stranger elsewhere").isTrue();
			assertThat(isLetThrough(call, tess, "192.0.2.3")).as(limits + ": the same from elsewhere").isFalse();
			System.out.println("Burst of " + BURST + " " + limits + ": let through=" + through + ", others refused=0");
		});
	}

	@Test
	void capsABurstFromOneNetworkWhoeverItSaysItIs() {
		Call search = SHARED.get(LimitClass.SEARCH);
		int through = (int) IntStream.range(0, BURST)
			.filter((round) -> isLetThrough(search, UUID.randomUUID(), "2001:db8::" + Integer.toHexString(round)))
			.count();
		assertThat(through).isBetween(search.ofNetwork, search.ofNetwork + search.ofNetwork / 4);
		assertThat(isLetThrough(search, UUID.randomUUID(), "2001:db8:0:1::1")).isTrue();
	}

	@Test
	void capsPagesOfAStrangersNetworkAndLetsWhoIsKnownReadOn() {
		Call page = new Call("GET", "/help", 600, 1200);
		long through = IntStream.range(0, 2 * BURST).filter((round) -> isLetThrough(page, null, "192.0.2.1")).count();
		assertThat(through).isBetween(1200L, 1300L);
		assertThat(isLetThrough(page, UUID.randomUUID(), "192.0.2.1")).isTrue();
		assertThat(isLetThrough(page, null, "192.0.2.2")).isTrue();
		assertThat(this.stage.superuser().sql("select count(*) from request_limits").query(Integer.class).single())
			.as("written for pages")
			.isZero();
	}

	/**
	 * What a trust's own people ask is counted for it, however they spell its address,
	 * and nobody else can use it up.
	 */
	@Test
	void capsWhatATrustsPeopleSendTogether() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE");
		PlayedTrust other = PlayedTrust.of(this.stage, "Olga:GOVERNANCE_PROFESSIONAL");
		Call upload = upload(trust.path());
		assertThat(burst(upload, other.person("Olga"), "192.0.2.9", 150)).as("of another trust").isBetween(100, 120);
		String reference = trust.reference().toString();
		String coded = "%" + Integer.toHexString(reference.charAt(0)) + reference.substring(1);
		int together = burst(upload, trust.person("Gus"), "192.0.2.1", 120)
				+ burst(upload("/trusts/" + reference.toUpperCase(Locale.ROOT)), trust.person("Clara"), "192.0.2.1",
						120)
				+ burst(upload("/trusts/" + coded), trust.person("Vera"), "192.0.2.1", 120)
				+ burst(upload("/%74rusts/%20" + reference), trust.person("Tess"), "192.0.2.1", 120);
		assertThat(together).as("of 400 for four").isBetween(300, 380);
		assertThat(isLetThrough(upload(other.path()), other.invent("Otto"), "192.0.2.1")).isTrue();
	}

	private static Call upload(String trust) {
		return new Call("POST", trust + "/assessments/y/evidence/indicators/z/files", 100, 500);
	}

	@Test
	void saysInAPageWhenToTryAgainAndChangesNothing() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR");
		Visitor gus = trust.as("Gus");
		Visitor clara = trust.as("Clara");
		String search = gus.get("/framework").location() + "/search?q=trustees";
		for (int round = 0; round < 60; round++) {
			assertThat(gus.get(search).status()).isEqualTo(200);
		}
		Visitor.Page refused = gus.get(search);
		Map<String, String> before = this.stage.checksums();
		for (int round = 0; round < 3 && refused.status() == 200; round++) {
			refused = gus.get(search);
		}
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.header("Retry-After").orElse("")).matches("[1-9][0-9]*");
		assertThat(refused.document().select("main h1").text()).isEqualTo("Try again later");
		assertThat(refused.document().select("main p").eachText()).containsExactly(
				"This was asked more often than we allow in a short time, so nothing was done just now. You can try again in 1 minute.",
				"Nothing is lost, and you are still signed in.", "Go to the first page");
		assertThat(refused.document().select(".tq-header__account").text()).as("no button that could not work")
			.isEqualTo(trust.named("Gus") + " Your account");
		assertThat(AnswerHeaders.faults(refused)).isEmpty();
		assertThat(clara.get(search).status()).as("a colleague").isEqualTo(200);
		assertThat(gus.get(trust.path()).status()).as("a page of another class").isEqualTo(200);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void answersProgramsWithAProblemDocument() throws Exception {
		MockHttpServletResponse last = filtered("POST", "/api/v1/scores");
		for (int round = 0; round < 1500 && last.getStatus() == 200; round++) {
			last = filtered("POST", "/api/v1/scores");
		}
		assertThat(last.getStatus()).isEqualTo(429);
		assertThat(last.getContentType()).isEqualTo("application/problem+json");
		assertThat(last.getContentAsString()).contains("\"status\":429", "Try again in 1 minute.");
		assertThat(last.getHeader("Retry-After")).isEqualTo("1");
		assertThat(filtered("GET", "/help").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse filtered(String method, String path) throws ServletException, java.io.IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		new RouteLimitFilter(this.routes, this.problems).doFilter(request(method, path, "192.0.2.1"), response, chain);
		assertThat(chain.getRequest() == null).as("kept from all that comes after")
			.isEqualTo(response.getStatus() == 429);
		return response;
	}

	private int burst(Call call, UUID person, String address, int calls) {
		return (int) IntStream.range(0, calls).filter((round) -> isLetThrough(call, person, address)).count();
	}

	private boolean isLetThrough(Call call, @org.jspecify.annotations.Nullable UUID person, String address) {
		SecurityContextHolder.clearContext();
		if (person != null) {
			SecurityContextHolder.getContext()
				.setAuthentication(UsernamePasswordAuthenticationToken
					.authenticated(new SignedInPerson(person, "Tess", SignInMethod.PASSKEY), null, List.of()));
		}
		try {
			this.routes.count(request(call.method, call.path, address));
			return true;
		}
		catch (TooManyRequests ex) {
			return false;
		}
	}

	private static MockHttpServletRequest request(String method, String path, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(address);
		return request;
	}

	private record Call(String method, String path, int ofPerson, int ofNetwork) {
	}

}
