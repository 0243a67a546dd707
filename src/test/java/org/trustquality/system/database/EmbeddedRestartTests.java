package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the embedded database promises from one start to the next. */
class EmbeddedRestartTests {

	@TempDir
	private static Path folder;

	@BeforeAll
	static void acknowledgeANote() throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(SharedBinaries.in(folder))) {
			owner(database).execute("create table notes as select 'kept' as words");
		}
		assertThat(server()).isEmpty();
	}

	@Test
	void stopsTheServerOfAKilledApplicationAndKeepsItsData() throws Exception {
		Process application = EmbeddedApplication.start(folder);
		EmbeddedApplication.await(application, "acknowledged");
		ProcessHandle orphan = server().orElseThrow();
		application.destroyForcibly().waitFor();
		assertThat(orphan.isAlive()).as("the server outlives its application").isTrue();
		try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
			assertThat(notes(database)).containsExactly("kept", "kept");
			assertThat(orphan.isAlive()).isFalse();
			owner(database).execute("delete from notes where ctid <> (select min(ctid) from notes)");
		}
	}

	@Test
	void recoversWhenTheServerWasKilledToo() throws Exception {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
			ProcessHandle server = server().orElseThrow();
			server.destroyForcibly();
			server.onExit().get(10, TimeUnit.SECONDS);
			assertThat(pidFile()).exists();
			assertThat(database.processes()).isEmpty();
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
			assertThat(notes(database)).containsExactly("kept");
		}
	}

	@Test
	void leavesAStrangerAloneThatHasTheServersNumber() throws Exception {
		EmbeddedDatabase.start(folder).close();
		Process stranger = new ProcessBuilder("sleep", "120").start();
		try {
			Files.writeString(pidFile(), stranger.pid() + "\n" + cluster() + "\n1700000000\n5432\n\n\n");
			try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
				assertThat(notes(database)).containsExactly("kept");
			}
			assertThat(stranger.isAlive()).isTrue();
		}
		finally {
			stranger.destroyForcibly();
		}
	}

	@Test
	void leavesTheServerOfAnotherFolderAlone(@TempDir Path elsewhere) throws Exception {
		EmbeddedDatabase.start(folder).close();
		try (EmbeddedDatabase other = EmbeddedDatabase.start(SharedBinaries.in(elsewhere))) {
			long stranger = other.processes().findFirst().orElseThrow().pid();
			Files.writeString(pidFile(), stranger + "\n" + cluster() + "\n1700000000\n5432\n\n\n");
			EmbeddedDatabase.start(folder).close();
			assertThat(ProcessHandle.of(stranger)).get().matches(ProcessHandle::isAlive);
			assertThat(new JdbcTemplate(EmbeddedApplication.ofOwner(other)).queryForObject("select 1", Integer.class))
				.isOne();
		}
	}

	@Test
	void makesAnInterruptedFirstStartAgain(@TempDir Path fresh) throws Exception {
		Path unfinished = Files.createDirectories(SharedBinaries.in(fresh).resolve("database/unfinished-cluster"));
		Files.writeString(unfinished.resolve("postgresql.conf"), "half of it");
		try (EmbeddedDatabase database = EmbeddedDatabase.start(fresh)) {
			assertThat(
					new JdbcTemplate(EmbeddedApplication.ofOwner(database)).queryForObject("select 1", Integer.class))
				.isOne();
		}
		assertThat(unfinished).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fsync", "synchronous_commit", "full_page_writes" })
	void refusesToStartWhenItCouldLoseAnswers(String setting) throws IOException {
		Map<String, String> settings = new HashMap<>(
				Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
		settings.put(setting, "off");
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(folder, settings))
			.withMessageContaining(setting + "=off");
		assertThat(server()).isEmpty();
	}

	@Test
	void refusesToStartWhenItsDatabaseWasMadeToCommitWithoutWaiting(@TempDir Path fresh) throws IOException {
		try (EmbeddedDatabase database = EmbeddedDatabase.start(SharedBinaries.in(fresh))) {
			owner(database).execute("alter database trustquality set synchronous_commit = off");
		}
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(fresh))
			.withMessageContaining("synchronous_commit=off");
	}

	@Test
	void saysWhenThePasswordsAreGone() throws IOException {
		Path passwords = folder.resolve("database/passwords");
		Path aside = Files.move(passwords, folder.resolve("aside"));
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(folder))
			.withMessageContaining("the file with its passwords");
		Files.move(aside, passwords);
	}

	private static List<String> notes(EmbeddedDatabase database) {
		return owner(database).queryForList("select words from notes", String.class);
	}

	private static JdbcTemplate owner(EmbeddedDatabase database) {
		return new JdbcTemplate(EmbeddedApplication.ofOwner(database));
	}

	private static Path cluster() {
		return folder.resolve("database/cluster");
	}

	private static Path pidFile() {
		return cluster().resolve("postmaster.pid");
	}

	private static Optional<ProcessHandle> server() throws IOException {
		return LeftOverServer.find(cluster());
	}

}
