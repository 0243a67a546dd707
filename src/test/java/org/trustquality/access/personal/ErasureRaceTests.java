package org.trustquality.access.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.People;
import org.trustquality.access.TrustByTrust;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever adds a person, or merges an account into theirs, in the moment in which they
 * delete their account does so before or after, and never leaves a name behind.
 */
@DemonstratedApplication
class ErasureRaceTests {

	private static final String PAGE = "/account/erasure";

	private static final int ROUNDS = 8;

	@Autowired
	private Stage stage;

	@Autowired
	private People people;

	@Autowired
	private TrustByTrust trustByTrust;

	@Autowired
	private TransactionTemplate transactions;

	/** Does several things in the same moment, and tells how each was answered. */
	private static List<Integer> race(List<Callable<Integer>> racers) throws Exception {
		AtomicInteger next = new AtomicInteger();
		return PlayedTrust.together(racers.size(), () -> racers.get(next.getAndIncrement()).call());
	}

	private static Callable<Integer> erasing(Visitor visitor) {
		visitor.get(PAGE);
		return () -> visitor.post(PAGE, "sure", "yes").status();
	}

	private int count(String from, Object... values) {
		return this.stage.superuser().sql("select count(*) from " + from).params(values).query(Integer.class).single();
	}

	private void assertForgotten(UUID person, String name) throws InterruptedException {
		CanaryPerson.awaitLastMails(this.stage);
		assertThat(CanaryPerson.columnsWith(this.stage, name.toLowerCase(Locale.ROOT))).as(name).isEmpty();
		assertThat(count("people where person_id = ? and name = ?", person, "Somebody whose account was deleted"))
			.isEqualTo(1);
		for (String table : List.of("memberships", "known_names", "service_roles")) {
			assertThat(count(table + " where person_id = ?", person)).as(table).isZero();
		}
		assertThat(count("invitations where person_id = ? and name <> 'Somebody whose account was deleted'", person))
			.isZero();
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoNameWhereSomebodyAddsThePersonMeanwhile(Way way) throws Exception {
		Map<String, Integer> outcomes = new TreeMap<>();
		for (int round = 0; round < ROUNDS; round++) {
			PlayedTrust home = PlayedTrust.of(this.stage, "Clara:CHAIR", "Tess:TRUSTEE");
			PlayedTrust other = PlayedTrust.of(this.stage, "Gil:GOVERNANCE_PROFESSIONAL", "Cara:CHAIR", "Ann:TRUSTEE");
			UUID tess = home.person("Tess");
			String email = home.email("Tess");
			String given = "Added " + home.number();
			List<Integer> statuses = race(
					List.of(erasing(home.as("Tess")), way.adding(this.stage, home, other, email, given)));
			assertThat(statuses).as(way + " " + round).containsOnly(302);
			assertForgotten(tess, home.named("Tess"));
			boolean anew = count("people where email = ?", email) == 1;
			if (!anew) {
				assertThat(CanaryPerson.columnsWith(this.stage, given.toLowerCase(Locale.ROOT))).as(given).isEmpty();
			}
			this.stage.superuser()
				.sql("delete from service_roles s using people p where s.person_id = p.person_id and p.email = ?")
				.param(email)
				.update();
			outcomes.merge(anew ? "somebody new has the address" : "nobody has the address", 1, Integer::sum);
		}
		System.out.println("Adding against erasing, " + way + ": " + outcomes);
	}

	/** Who adds is slow: the erasure waits, and then forgets what was added, too. */
	@Test
	void waitsForWhoIsAddingThePerson() throws Exception {
		PlayedTrust home = PlayedTrust.of(this.stage, "Clara:CHAIR", "Tess:TRUSTEE");
		PlayedTrust other = PlayedTrust.of(this.stage, "Cara:CHAIR");
		UUID tess = home.person("Tess");
		String email = home.email("Tess");
		Callable<Integer> erasing = erasing(home.as("Tess"));
		ExecutorService thread = Executors.newSingleThreadExecutor();
		try {
			Future<Integer> erased = this.transactions.execute((transaction) -> {
				assertThat(this.people.withEmail("Slow " + home.number(), email).personId()).isEqualTo(tess);
				this.trustByTrust.in(other.number(), () -> {
					this.people.introduce(other.number(), tess, "Slow " + home.number());
					return tess;
				});
				Future<Integer> waiting = thread.submit(erasing);
				awaitSomebodyWhoWaits();
				assertThat(waiting.isDone()).isFalse();
				return waiting;
			});
			assertThat(erased.get(30, TimeUnit.SECONDS)).isEqualTo(302);
		}
		finally {
			thread.shutdownNow();
		}
		assertForgotten(tess, home.named("Tess"));
		assertForgotten(tess, "Slow " + home.number());
	}

	private void awaitSomebodyWhoWaits() {
		for (int tenths = 0; tenths < 100; tenths++) {
			if (count("pg_stat_activity where wait_event_type = 'Lock' and query like '%from people%'") > 0) {
				return;
			}
			try {
				Thread.sleep(100);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		throw new AssertionError("Nobody waits for whoever adds the person");
	}

	@Test
	void leavesNoNameWhereAnAccountIsMergedMeanwhile() throws Exception {
		Map<String, Integer> outcomes = new TreeMap<>();
		for (int round = 0; round < ROUNDS; round++) {
			PlayedTrust home = PlayedTrust.of(this.stage, "Clara:CHAIR", "Pia:TRUSTEE", "Pat:TRUSTEE");
			UUID pia = home.person("Pia");
			UUID pat = home.person("Pat");
			String merger = "/administration/people/" + pia + "/merger/" + pat;
			List<Callable<Integer>> racers = new ArrayList<>(List.of(erasing(home.as("Pia"))));
			for (int click = 0; click < 3; click++) {
				Visitor nora = this.stage.as("Nora Whitfield");
				nora.get(merger);
				racers.add(() -> nora.post(merger).status());
			}
			assertThat(race(racers)).as("round " + round).allMatch(List.of(302, 404, 409)::contains).contains(302);
			assertForgotten(pia, home.named("Pia"));
			boolean merged = count("people where person_id = ? and merged_into = ?", pat, pia) == 1;
			if (merged) {
				assertForgotten(pat, home.named("Pat"));
			}
			outcomes.merge(merged ? "merged, then deleted" : "deleted, then not merged", 1, Integer::sum);
		}
		System.out.println("Merging against erasing: " + outcomes);
	}

	/** How somebody can be added by an address. */
	enum Way {

		TO_A_TRUST {
			@Override
			Callable<Integer> adding(Stage stage, PlayedTrust home, PlayedTrust other, String email, String name) {
				return post(other.as("Gil"), other.people(), other.people(), "name", name, "email", email, "role",
						"TRUSTEE");
			}
		},
		TO_AN_ASSESSMENT {
			@Override
			Callable<Integer> adding(Stage stage, PlayedTrust home, PlayedTrust other, String email, String name) {
				String draft = other.draft("Gil");
				return post(other.as("Gil"), draft, draft + "/respondents", "name", name, "email", email, "role",
						"TRUSTEE");
			}
		},
		WITH_THE_BOARD {
			@Override
			Callable<Integer> adding(Stage stage, PlayedTrust home, PlayedTrust other, String email, String name) {
				home.invent("Gus");
				home.grant("Gus", "GOVERNANCE_PROFESSIONAL");
				String draft = home.draft("Gus");
				stage.superuser()
					.sql("delete from invitations where assessment_id = ?::uuid and person_id = ?")
					.params(draft.replaceAll(".*/", ""), home.person("Tess"))
					.update();
				return post(home.as("Gus"), draft, draft + "/board");
			}
		},
		AS_AN_ADMINISTRATOR {
			@Override
			Callable<Integer> adding(Stage stage, PlayedTrust home, PlayedTrust other, String email, String name) {
				String page = "/administration/administrators";
				return post(stage.as("Nora Whitfield"), page, page, "name", name, "email", email);
			}
		};

		abstract Callable<Integer> adding(Stage stage, PlayedTrust home, PlayedTrust other, String email, String name);

		private static Callable<Integer> post(Visitor visitor, String page, String path, String... form) {
			visitor.get(page);
			return () -> visitor.post(path, form).status();
		}

	}

}
