package org.trustquality.system;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.NotVisible;
import org.trustquality.mail.ServiceAddress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who finds a weakness learns where to report it and by which rules. */
@DemonstratedApplication
class SecurityTextTests {

	private static final Instant NOW = Instant.parse("2026-11-25T12:34:56.789Z");

	@Autowired
	private Stage stage;

	@Autowired
	private ServiceAddress address;

	private ResponseEntity<String> shown(@Nullable String contact) {
		return new SecurityTextController(new OperatorSettings((contact != null) ? "Example Ltd" : null, contact),
				this.address, Clock.fixed(NOW, ZoneOffset.UTC))
			.show();
	}

	@Test
	void saysEverythingThatTheRulesAskFor() {
		ResponseEntity<String> answer = shown("security@example.org");
		assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("text/plain;charset=UTF-8");
		List<String> lines = String.valueOf(answer.getBody()).lines().toList();
		assertThat(lines).allMatch((line) -> line.matches("[A-Z][A-Za-z-]+: \\S+"));
		Map<String, String> fields = lines.stream()
			.collect(Collectors.toMap((line) -> line.split(": ")[0], (line) -> line.split(": ")[1]));
		assertThat(fields).containsEntry("Contact", "mailto:security@example.org")
			.containsEntry("Preferred-Languages", "en")
			.containsEntry("Canonical", this.address.to("/.well-known/security.txt").toString())
			.containsEntry("Policy", this.address.to("/security").toString())
			.hasSize(5);
		assertThat(Duration.between(NOW, Instant.parse(fields.getOrDefault("Expires", "")))).isPositive()
			.isLessThan(Duration.ofDays(365));
		assertThat(String.valueOf(answer.getBody())).endsWith("\n");
	}

	@ParameterizedTest
	@CsvSource({ "help@example.org, mailto:help@example.org", "' help@example.org ', mailto:help@example.org",
			"a+b%c@example.org, mailto:a%2Bb%25c@example.org",
			"x?subject=y@example.org, mailto:x%3Fsubject%3Dy@example.org",
			"https://example.org/report, https://example.org/report" })
	void makesALinkOfTheContact(String contact, URI link) {
		assertThat(new OperatorSettings("Example Ltd", contact).securityContact()).contains(link);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "1 High Street, Leeds", "http://example.org", "https://", "https:// example.org",
			"javascript:alert(1)", "Ida <ida@example.org>", "a@example.org, b@example.org",
			"https://example.org/\u202E" })
	void isNotThereWithoutAContactThatAProgramCanOpen(@Nullable String contact) {
		assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> shown(contact));
	}

	/** This installation names nobody. */
	@Test
	void isNotThereWhereNobodyIsNamed() {
		Visitor.Page page = this.stage.stranger().get("/.well-known/security.txt");
		assertThat(page.status()).isEqualTo(404);
	}

	@Test
	void saysByWhichRulesToReport() {
		Visitor.Page page = this.stage.stranger().get("/security");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("main").text())
			.contains("Do not test on the live data of boards", "has not said where to report")
			.doesNotContain("We answer within 5 working days");
		assertThat(this.stage.stranger().get("/privacy").document().select("main a[href=/security]")).hasSize(1);
	}

}
