package org.trustquality.system.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixteen things tried on the database without the application, on the schema that Flyway
 * makes. {@code -Dembedded-postgres-binaries.version=15.19.0} tries them on another
 * PostgreSQL.
 */
class ProbeTests {

	private static final Pattern SETTING = Pattern.compile("set_config\\((?:[^()]|\\([^()]*\\))*\\)");

	private static Wall wall;

	@BeforeAll
	static void build() throws SQLException {
		wall = Wall.of(Wall.build());
	}

	@AfterAll
	static void leave() throws SQLException {
		long server = wall.superuser().number("select current_setting('server_version_num')::integer");
		System.out.println("Probes: tried=" + Probe.all().size() + ", tables=" + TwoTrusts.tables().size()
				+ ", PostgreSQL " + new ServerVersion((int) server));
		wall.close();
	}

	static List<Probe> probes() {
		return Probe.all();
	}

	@ParameterizedTest
	@MethodSource("probes")
	void comesOutAsSaid(Probe probe) throws SQLException {
		probe.check().on(wall);
	}

	@Test
	void leavesNoNumberOut() {
		assertThat(Probe.all()).extracting(Probe::number)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
	}

	/** What probe 6 shows would hand one trust's rows to the next. */
	@Test
	void bindsNoSessionAnywhere() throws IOException {
		List<String> settings = sources().flatMap((source) -> settings(source).stream()).toList();
		assertThat(settings).hasSizeGreaterThan(5).allMatch(ProbeTests::endsWithTheTransaction);
	}

	@ParameterizedTest
	@ValueSource(strings = { "select set_config('app.trust', ?, false)",
			"select set_config('app.trust', coalesce(?, ''), false)" })
	void findsABoundSession(String planted) {
		assertThat(settings(planted)).hasSize(1).noneMatch(ProbeTests::endsWithTheTransaction);
	}

	private static boolean endsWithTheTransaction(String setting) {
		return setting.matches("(?s).*,\\s*true\\)");
	}

	private static List<String> settings(String source) {
		return SETTING.matcher(source).results().map(MatchResult::group).toList();
	}

	private static Stream<String> sources() throws IOException {
		return Files.walk(Path.of("src/main"))
			.filter((file) -> file.toString().matches(".*\\.(java|sql)"))
			.map((file) -> {
				try {
					return Files.readString(file);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
	}

}
