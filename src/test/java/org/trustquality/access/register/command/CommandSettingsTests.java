package org.trustquality.access.register.command;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be asked for on the command line. */
class CommandSettingsTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
		.withUserConfiguration(Settings.class);

	@Test
	void asksForNothingByItself() {
		this.application.run((context) -> assertThat(context.getBean(CommandSettings.class))
			.isEqualTo(new CommandSettings(null, null, false, null)));
	}

	@Test
	void takesEverything() {
		this.application
			.withPropertyValues("trust-quality.register.groups=a.csv", "trust-quality.register.links=b.csv",
					"trust-quality.register.approve=true", "trust-quality.register.reason=First import")
			.run((context) -> assertThat(context.getBean(CommandSettings.class))
				.isEqualTo(new CommandSettings(Path.of("a.csv"), Path.of("b.csv"), true, "First import")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "links=b.csv", "approve=true", "reason=First import" })
	void refusesTheRestWithoutTheFileOfGroups(String setting) {
		this.application.withPropertyValues("trust-quality.register." + setting)
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.hasMessageContaining("set trust-quality.register.groups too"));
	}

	@Test
	void refusesAReasonThatIsNone() {
		this.application
			.withPropertyValues("trust-quality.register.groups=a.csv",
					"trust-quality.register.reason=" + "r".repeat(501))
			.run((context) -> assertThat(context).hasFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@Import(CommandConfiguration.class)
	static class Settings {

	}

}
