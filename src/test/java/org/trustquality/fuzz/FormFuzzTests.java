package org.trustquality.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is sent to whatever form by whomever: no answer is a fault of ours, and
 * nothing is written but what the form is for. {@code -Dfuzz.posts=20000
 * -Dfuzz.seed=1} sends more, or others.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormFuzzTests {

	private static final int POSTS = Integer.getInteger("fuzz.posts", 2000);

	private static final long SEED = Long.getLong("fuzz.seed", 8);

	@Autowired
	private Stage stage;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private HeardBoards heard;

	@Autowired
	private Scheduler jobs;

	@BeforeAll
	void play() {
		this.heard = HeardBoards.play(this.stage, this.mapping, this.jobs);
	}

	@AfterAll
	void leave() {
		this.heard.close();
	}

	@Test
	void survivesWhateverIsSent() {
		Map<String, String> before = this.stage.checksums();
		Fuzzer fuzzer = new Fuzzer(this.stage, this.heard.boards(), this.heard.journal());
		fuzzer.run(List.copyOf(this.heard.forms().targets()), POSTS, SEED);
		System.out.println("Form fuzzer: " + fuzzer + ", " + this.heard.forms() + ", seed=" + SEED);
		fuzzer.faults().stream().limit(60).forEach((fault) -> System.out.println("FAULT " + fault));
		assertThat(fuzzer.faults()).isEmpty();
		assertThat(this.stage.checksums()).as("all of it was heard and taken back").isEqualTo(before);
	}

	@Test
	void bindsNothingThatAFormDoesNotHave() {
		Map<String, String> before = this.stage.checksums();
		MassAssignment columns = new MassAssignment(this.stage, this.heard.boards(), this.heard.journal());
		this.heard.forms()
			.targets()
			.stream()
			.filter(Target::isPost)
			.filter((form) -> !form.files())
			.forEach(columns::attack);
		System.out.println("Mass assignment: " + columns);
		assertThat(columns.faults()).isEmpty();
		assertThat(columns.wrote()).as("otherwise nothing could be bound").isGreaterThan(30);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	/** The same eyes see what is wrong with forms that are. */
	@Test
	void findsPlantedFaults() {
		try (PlantedFaults planted = new PlantedFaults(this.stage, this.mapping)) {
			Fuzzer stumbling = fuzzed(planted.target("stumble", this.heard.boards()), Fuzzer::serverErrors);
			assertThat(stumbling.serverErrors()).isPositive();
			Fuzzer pretending = fuzzed(planted.target("pretend", this.heard.boards()), Fuzzer::unexpectedChanges);
			assertThat(pretending.unexpectedChanges()).isPositive();
			assertThat(pretending.serverErrors()).isZero();
			Fuzzer straying = fuzzed(planted.target("stray", this.heard.boards()), Fuzzer::unexpectedChanges);
			assertThat(straying.unexpectedChanges()).isPositive();
			MassAssignment columns = new MassAssignment(this.stage, this.heard.boards(), this.heard.journal());
			columns.attack(planted.target("bind", this.heard.boards()));
			assertThat(columns.faults()).isNotEmpty();
			System.out.println("Planted faults, forms: throws at U+0000: 5xx=" + stumbling.serverErrors()
					+ ", refuses and writes: unexpected=" + pretending.unexpectedChanges()
					+ ", writes in another trust: unexpected=" + straying.unexpectedChanges()
					+ ", binds the entity: columns=" + columns.faults().size());
		}
	}

	/** Sends until it is found: which posts have the one odd character is chance. */
	private Fuzzer fuzzed(Target target, ToLongFunction<Fuzzer> found) {
		Fuzzer fuzzer = new Fuzzer(this.stage, this.heard.boards(), this.heard.journal());
		for (int round = 0; round < 10 && found.applyAsLong(fuzzer) == 0; round++) {
			fuzzer.run(List.of(target), 200, SEED + round);
		}
		return fuzzer;
	}

	@Test
	void asksEveryRoute() {
		Set<String> asked = this.heard.forms().targets().stream().map(Target::route).collect(Collectors.toSet());
		assertThat(asked).containsAll(this.heard.forms().routes());
	}

}
