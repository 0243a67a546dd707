package org.trustquality.system.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the embedded database promises while it runs. */
class EmbeddedDatabaseTests {

	@TempDir
	private static Path folder;

	private static EmbeddedDatabase database;

	@BeforeAll
	static void start() throws IOException {
		database = EmbeddedDatabase.start(SharedBinaries.in(folder.resolve("with a blank")));
	}

	@AfterAll
	static void stop() throws IOException {
		database.close();
	}

	@ParameterizedTest
	@CsvSource({ "fsync, on", "synchronous_commit, on", "full_page_writes, on", "listen_addresses, 127.0.0.1",
			"password_encryption, scram-sha-256" })
	void runsDurablyAndOnThisMachineOnly(String setting, String value) throws SQLException {
		DatabaseLogin owner = database.owner();
		try (var connection = DriverManager.getConnection(owner.url(), owner.username(), owner.password());
				var answer = connection.createStatement().executeQuery("select current_setting('" + setting + "')")) {
			answer.next();
			assertThat(answer.getString(1)).isEqualTo(value);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "postgres", "trustquality_owner", "trustquality_app" })
	void asksEverybodyForTheRightPassword(String login) {
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(database.owner().url(), login, ""))
			.withMessageContaining("password");
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(database.owner().url(), login, "guess"))
			.withMessageContaining("password authentication failed");
	}

	@Test
	void opensNoSocketInAFolderThatOthersShare() throws IOException {
		Path pidFile = folder.resolve("with a blank/database/cluster/postmaster.pid");
		assertThat(Files.readAllLines(pidFile)).element(4).asString().isBlank();
	}

	@Test
	void showsItsPasswordsAndDataToNobodyElse() throws IOException {
		Path files = folder.resolve("with a blank/database");
		assertThat(permissions(files)).isEqualTo("rwx------");
		assertThat(permissions(files.resolve("passwords"))).isEqualTo("rw-------");
		assertThat(permissions(files.resolve("cluster"))).isEqualTo("rwx------");
		assertThat(database.owner() + " " + database.application()).doesNotContain(database.owner().password(),
				database.application().password());
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table mine (id int)", "create schema mine", "create temporary table mine (id int)",
			"create role mine", "create database mine", "set role trustquality_owner" })
	void grantsTheApplicationNothingThatMigrationsDidNotGrant(String statement) {
		JdbcTemplate application = new JdbcTemplate(dataSource(database.application()));
		assertThat(application.queryForObject("select 1", Integer.class)).isOne();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> application.execute(statement))
			.havingRootCause()
			.withMessageContaining("permission denied");
	}

	@Test
	void letsTheOwnerMakeTablesAndTrustedExtensions() {
		JdbcTemplate owner = new JdbcTemplate(dataSource(database.owner()));
		owner.execute("create extension pg_trgm");
		owner.execute("create table owned (words text)");
		assertThat(owner.queryForObject("select similarity('trust', 'trust')", Double.class)).isEqualTo(1);
	}

	@Test
	void refusesASecondApplicationOnTheSameFolder() throws IOException {
		Path data = folder.resolve("with a blank");
		assertThatExceptionOfType(DatabaseRefused.class).isThrownBy(() -> EmbeddedDatabase.start(data))
			.withMessageContaining("Another Trust Quality (this process)");
		assertThat(EmbeddedApplication.await(EmbeddedApplication.start(data), "refused"))
			.contains("Another Trust Quality (process " + ProcessHandle.current().pid() + ") is using the database in")
			.contains("with a blank");
		assertThat(new JdbcTemplate(dataSource(database.application())).queryForObject("select 1", Integer.class))
			.isOne();
	}

	@Test
	void knowsItsOwnProcesses() throws IOException {
		List<ProcessHandle> processes = database.processes().toList();
		assertThat(processes).hasSizeGreaterThan(3).allMatch(ProcessHandle::isAlive);
		assertThat(processes.get(0).info().command()).get().asString().endsWith("/postgres");
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

	private static DriverManagerDataSource dataSource(DatabaseLogin login) {
		return new DriverManagerDataSource(login.url(), login.username(), login.password());
	}

}
