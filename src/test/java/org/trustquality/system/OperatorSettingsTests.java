package org.trustquality.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Who runs the service is named completely, or not at all. */
class OperatorSettingsTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
		.withUserConfiguration(Bound.class);

	@Test
	void startsWithoutOperator() {
		this.application.run((context) -> assertThat(context.getBean(OperatorSettings.class).name()).isNull());
	}

	@Test
	void startsWithNameAndContact() {
		this.application
			.withPropertyValues("trust-quality.operator.name=Example Ltd",
					"trust-quality.operator.contact=1 High Street, Norwich")
			.run((context) -> assertThat(context.getBean(OperatorSettings.class))
				.isEqualTo(new OperatorSettings("Example Ltd", "1 High Street, Norwich")));
	}

	@ParameterizedTest
	@CsvSource({ "trust-quality.operator.name=Example Ltd, name and contact of the operator are set together",
			"trust-quality.operator.contact=help@example.org, name and contact of the operator are set together",
			"trust-quality.operator.name=, name" })
	void doesNotStartWithHalfOfIt(String setting, String reason) {
		this.application.withPropertyValues(setting)
			.run((context) -> assertThat(context).getFailure().rootCause().hasMessageContaining(reason));
	}

	@EnableConfigurationProperties(OperatorSettings.class)
	static class Bound {

	}

}
