package org.trustquality.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.system.demonstration.Demonstration;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the application starts without knowing where people reach it. */
class AddressCheckTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(AddressCheck.class, ServiceAddress.class, Demonstration.class);

	private final ApplicationContextRunner earnest = this.application
		.withPropertyValues("trust-quality.demonstration=false");

	@Test
	void demonstratesWithoutAnAddress() {
		this.application.withPropertyValues("trust-quality.demonstration=true")
			.run((running) -> assertThat(running).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://quality.example.org", "https://quality.example.org/", "http://localhost:8080" })
	void startsWithAnAddress(String address) {
		this.earnest.withPropertyValues("trust-quality.base-url=" + address)
			.run((running) -> assertThat(running).hasNotFailed());
	}

	@Test
	void refusesToStartInEarnestWithoutOne() {
		this.earnest.run((failed) -> assertThat(failed).getFailure()
			.extracting((failure) -> new AddressMissingFailureAnalyzer().analyze(failure))
			.satisfies((analysis) -> {
				assertThat(analysis.getDescription()).contains("is not set");
				assertThat(analysis.getAction()).contains("trust-quality.base-url", "TRUST_QUALITY_BASE_URL");
			}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "quality.example.org", "ftp://quality.example.org", "https:///x", "https://",
			"https://quality.example.org/board", "https://me@quality.example.org", "https://quality.example.org?x=1" })
	void refusesWhatIsNoAddress(String address) {
		this.earnest.withPropertyValues("trust-quality.base-url=" + address)
			.run((failed) -> assertThat(failed).hasFailed());
	}

}
