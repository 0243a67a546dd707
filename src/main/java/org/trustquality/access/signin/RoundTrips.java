package org.trustquality.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Digest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is remembered while a browser is away at its passkey or at an OpenID provider. It
 * is remembered for ten minutes, and told once, to the browser that left. No session is
 * needed for it.
 */
@Service
@Transactional
public class RoundTrips {

	/** How long a browser may be away. */
	public static final Duration LENGTH = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final BrowserSecret browser;

	RoundTrips(JdbcClient jdbc, Clock clock, BrowserSecret browser) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.browser = browser;
	}

	/**
	 * Lets a browser leave.
	 * @param token what it must bring back; nobody can guess it
	 * @param remembered what is told when it does
	 */
	public void begin(String token, String remembered, HttpServletRequest request, HttpServletResponse response) {
		this.jdbc.sql("insert into round_trips (trip_hash, remembered, expires_at) values (?, ?, ?)")
			.param(hash(this.browser.keep(request, response), token))
			.param(remembered)
			.param(now().plus(LENGTH))
			.update();
	}

	/** What was remembered, the first time that the browser which left asks in time. */
	public Optional<String> end(String token, HttpServletRequest request) {
		return this.browser.of(request).flatMap((secret) -> end(hash(secret, token)));
	}

	private Optional<String> end(String hash) {
		return this.jdbc
			.sql("delete from round_trips where trip_hash = ? returning case when expires_at > ? then remembered end")
			.param(hash)
			.param(now())
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.optional()
			.flatMap((remembered) -> remembered);
	}

	/** Takes out what nobody came back for in time. */
	void clear() {
		this.jdbc.sql("delete from round_trips where expires_at < ?").param(now()).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static String hash(String secret, String token) {
		return Digest.of(secret + "\n" + token);
	}

}
