package org.trustquality.access.signin;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody fills a table by leaving and never coming back. */
@DemonstratedApplication
class RoundTripTests {

	@Autowired
	private Stage stage;

	@Autowired
	private RoundTrips roundTrips;

	@Test
	void sixtyLeaveFromOneNetworkInAnHour() {
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		int before = kept();
		Map<Integer, Long> answers = IntStream.range(0, 80)
			.mapToObj((time) -> stranger.post("/sign-in/passkey/challenge").status())
			.collect(Collectors.groupingBy((status) -> status, Collectors.counting()));
		System.out.println("Departures from one network: " + answers);
		assertThat(answers.keySet()).containsExactlyInAnyOrder(200, 429);
		assertThat(answers.get(200)).isBetween(60L, 61L);
		assertThat(kept() - before).isEqualTo(answers.get(200).intValue());
		Visitor.Page refused = stranger.post("/sign-in/passkey/challenge");
		assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(refused.header("Retry-After").orElse("")).matches("[1-9][0-9]*");
		assertThat(refused.body()).contains("You can try again in 1 minute");
	}

	@Test
	void whatNobodyCameBackForIsClearedAway() {
		Visitor stranger = this.stage.stranger();
		stranger.get("/sign-in");
		stranger.post("/sign-in/passkey/challenge");
		this.roundTrips.clear();
		assertThat(kept()).isPositive();
		this.stage.superuser().sql("update round_trips set expires_at = now() - interval '1 second'").update();
		this.roundTrips.clear();
		assertThat(kept()).isZero();
		assertThat(this.stage.superuser()
			.sql("select count(*) from scheduled_tasks where task_name = 'clear-round-trips'")
			.query(Integer.class)
			.single()).as("a job does it").isOne();
	}

	private int kept() {
		return this.stage.superuser().sql("select count(*) from round_trips").query(Integer.class).single();
	}

}
