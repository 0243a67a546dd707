package org.trustquality.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The file that lists all addresses and the addresses that the application has. */
@DemonstratedApplication
class RouteFileTests {

	/** What is answered without a method of ours. */
	private static final Set<String> WITHOUT_METHOD = Set.of("POST /sign-out", "GET /assets/**", "* /**");

	private static final Set<String> WORDS = Set.of("yes", "own", "404", "sign-in", "token", "link");

	private final List<RouteLine> lines = RouteLine.all();

	@Autowired
	private Map<String, RequestMappingInfoHandlerMapping> mappings;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping controllers;

	@Test
	void hasALineForEveryRouteAndARouteForEveryLine() {
		assertThat(withoutLine()).isEmpty();
		assertThat(this.lines.stream().map(RouteLine::address)).doesNotHaveDuplicates();
		List<String> without = new ArrayList<>(this.lines.stream().map(RouteLine::address).toList());
		without.removeAll(routes());
		assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_METHOD);
		System.out.println("File of routes: lines=" + this.lines.size() + ", routes without a line=0");
	}

	@Test
	void noticesARouteThatNobodyWroteDown() throws NoSuchMethodException {
		RequestMappingInfo planted = RequestMappingInfo.paths("/trusts/{trust}/planted")
			.methods(RequestMethod.GET)
			.options(this.controllers.getBuilderConfiguration())
			.build();
		this.controllers.registerMapping(planted, this, getClass().getDeclaredMethod("withoutLine"));
		try {
			assertThat(withoutLine()).containsExactly("GET /trusts/{trust}/planted");
		}
		finally {
			this.controllers.unregisterMapping(planted);
		}
	}

	@Test
	void usesItsOwnWordsOnly() {
		assertThat(this.lines).allSatisfy((line) -> {
			assertThat(line.outcomes().values()).as(line.address()).isSubsetOf(WORDS);
			assertThat(line.isOfTrust() && !line.outcome("foreign").equals("404")).as(line.address()).isFalse();
			assertThat(line.isOfTrust() && !line.outcome("visitor").equals("sign-in")).as(line.address()).isFalse();
		});
	}

	private Collection<String> withoutLine() {
		List<String> routes = routes();
		routes.removeAll(this.lines.stream().map(RouteLine::address).toList());
		return routes;
	}

	private List<String> routes() {
		List<String> routes = new ArrayList<>();
		this.mappings.values()
			.forEach((mapping) -> mapping.getHandlerMethods()
				.keySet()
				.forEach((mapped) -> mapped.getPatternValues().forEach((pattern) -> {
					Set<RequestMethod> methods = mapped.getMethodsCondition().getMethods();
					if (methods.isEmpty()) {
						routes.add("* " + pattern);
					}
					methods.forEach((method) -> routes.add(method + " " + pattern));
				})));
		return new ArrayList<>(routes.stream().distinct().toList());
	}

}
