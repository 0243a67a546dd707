package org.trustquality.access;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.assessment.Assessments;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The matrix notices when the first wall has a hole: the same requests and the same look
 * at the answers, with the service damaged. A route that nobody wrote down is noticed by
 * {@link RouteFileTests}, the database's own wall by its own tests.
 */
@DemonstratedApplication
class ServiceMutationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Assessments assessments;

	@Autowired
	private JdbcClient jdbc;

	private ForeignTrust foreign;

	private PlayedTrust theirs;

	private String open = "";

	private Object service;

	private Object people;

	private Object repository;

	@BeforeEach
	void play() {
		this.foreign = new ForeignTrust(this.stage);
		this.theirs = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE");
		this.open = this.theirs.open("Gus").replaceAll(".*/", "");
		this.service = AopTestUtils.getUltimateTargetObject(this.assessments);
		this.people = ReflectionTestUtils.getField(this.service, "people");
		this.repository = ReflectionTestUtils.getField(this.service, "assessments");
	}

	@AfterEach
	void mend() {
		ReflectionTestUtils.setField(this.service, "people", this.people);
		ReflectionTestUtils.setField(this.service, "assessments", this.repository);
	}

	@Test
	void findsNothingWhileAllStands() {
		assertThat(tried("nothing is damaged")).isEmpty();
	}

	@Test
	void noticesAServiceWithoutItsCheck() {
		ProxyFactory lenient = new ProxyFactory(this.people);
		lenient.setProxyTargetClass(true);
		lenient.addAdvice(
				(MethodInterceptor) (call) -> call.getMethod().getName().equals("require") ? null : call.proceed());
		ReflectionTestUtils.setField(this.service, "people", lenient.getProxy());
		assertThat(tried("a service check is removed")).anySatisfy((leak) -> assertThat(leak).contains("answers 200"))
			.anySatisfy((leak) -> assertThat(leak).contains("shows what is another trust's"));
	}

	/**
	 * What asks for no trust finds nothing as long as the database keeps trusts apart.
	 */
	@Test
	void noticesALookUpWithoutItsTrust() {
		lookUpByAssessmentAlone(false);
		assertThat(tried("a repository filter is removed, row security stands")).isEmpty();
		lookUpByAssessmentAlone(true);
		assertThat(tried("a repository filter is removed, past row security"))
			.anySatisfy((leak) -> assertThat(leak).contains("answers 200"));
	}

	private void lookUpByAssessmentAlone(boolean pastRowSecurity) {
		Class<?> type = this.repository.getClass().getInterfaces()[0];
		Object unfiltered = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> {
					if (method.getName().startsWith("find") && arguments[1] instanceof UUID assessment) {
						arguments[0] = trustOf(assessment, pastRowSecurity, (Integer) arguments[0]);
					}
					method.setAccessible(true);
					try {
						return method.invoke(this.repository, arguments);
					}
					catch (InvocationTargetException ex) {
						throw ex.getCause();
					}
				});
		ReflectionTestUtils.setField(this.service, "assessments", unfiltered);
	}

	private int trustOf(UUID assessment, boolean pastRowSecurity, int asked) {
		int trust = this.stage.superuser()
			.sql("select trust_id from assessments where assessment_id = ?")
			.param(assessment)
			.query(Integer.class)
			.optional()
			.orElse(asked);
		if (pastRowSecurity) {
			this.jdbc.sql("select set_config('app.trust', ?, true)").param(Integer.toString(trust)).query().singleRow();
		}
		return trust;
	}

	/** What the matrix finds on some pages of organisers. */
	private List<String> tried(String what) {
		Trial trial = new Trial(this.theirs.number());
		RouteLine.all()
			.stream()
			.filter((line) -> line.isPage() && line.pattern().startsWith(RouteForms.ASSESSMENT)
					&& line.outcome("professional").equals("yes") && line.outcome("trustee").equals("404")
					&& !line.pattern().substring(RouteForms.ASSESSMENT.length()).contains("{"))
			.limit(8)
			.forEach((line) -> this.foreign
				.mixed(line.pattern(), Map.of("trust", this.theirs.reference().toString(), "assessment", this.open))
				.forEach((path) -> this.foreign.visitors()
					.forEach((who, visitor) -> trial.check(who, line, "404", visitor.get(path)))));
		System.out.println("Mutation of the service, " + what + ": " + trial);
		return trial.takeLeaks();
	}

}
