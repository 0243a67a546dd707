package org.trustquality.review.crosswalk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.framework.Crosswalk.OtherFramework;
import org.trustquality.framework.Crosswalk.Part;
import org.trustquality.framework.Crosswalk.Placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LaidFrameworkTests {

	private static final OtherFramework OTHER = new OtherFramework("other", "Other", "Somebody", 2020, "", null,
			List.of(new Part("many", "Many"), new Part("one", "One"), new Part("none", "None")),
			List.of(new Placement("A", "many", "a"), new Placement("B", "many", "b"), new Placement("C", "many", "c"),
					new Placement("D", "one", "d"), new Placement("E", null, "e")));

	private static LaidFramework lay(Statement... statements) {
		return LaidFramework.of(OTHER,
				Arrays.stream(statements).collect(Collectors.toMap(Statement::id, Function.identity())));
	}

	private static Statement agreed(String id, @Nullable Double points) {
		return new Statement(id, "Title " + id, true, (points != null) ? "4 Established" : null, points, null);
	}

	private static LaidPart part(LaidFramework laid, String name) {
		return laid.parts().stream().filter((part) -> part.name().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void aPartIsTheMeanOfItsStatementsEachCountingTheSame() {
		LaidFramework laid = lay(agreed("A", 25.0), agreed("B", 50.0), agreed("C", 100.0), agreed("D", 75.0),
				agreed("E", 0.0));
		assertThat(part(laid, "Many").agreed()).isCloseTo(175 / 3.0, within(1e-12));
		assertThat(part(laid, "Many").agreedFrom()).isEqualTo(3);
		assertThat(laid.unmatched()).extracting((line) -> line.statement().id()).containsExactly("E");
		assertThat(laid.own()).isEmpty();
		assertThat(laid.isHidden()).isFalse();
	}

	@Test
	void aPartWithOneStatementHasNoNumber() {
		LaidFramework laid = lay(agreed("A", 25.0), agreed("B", 50.0), agreed("C", 100.0), agreed("D", 75.0));
		assertThat(part(laid, "One").agreed()).isNull();
		assertThat(part(laid, "One").whyNotAgreed()).isEqualTo("one statement: see the list");
		assertThat(part(laid, "None").agreed()).isNull();
		assertThat(part(laid, "None").whyNotAgreed()).isEqualTo("no match");
	}

	@Test
	void aPartOfWhichOneStatementCountsHasNoNumber() {
		LaidFramework laid = lay(agreed("A", 25.0), agreed("B", null), agreed("C", null));
		assertThat(part(laid, "Many").agreed()).isNull();
		assertThat(part(laid, "Many").whyNotAgreed()).isEqualTo("one statement counts: see the list");
		assertThat(part(laid, "Many").whyNotTrustees()).isEqualTo("none");
	}

	/** The mean of what is revealed would be shown beside what is not. */
	@Test
	void aPartHasNoNumberBeforeAllOfItIsRevealed() {
		LaidFramework laid = lay(agreed("A", 25.0), agreed("B", 50.0), Statement.hidden("C", "Title C"));
		assertThat(part(laid, "Many").agreed()).isNull();
		assertThat(part(laid, "Many").whyNotAgreed()).isEqualTo("after your own levels");
		assertThat(laid.isHidden()).isTrue();
	}

	@Test
	void whatNobodyPlacedStandsApart() {
		LaidFramework laid = LaidFramework.of(OTHER, Map.of("OWN-1", agreed("OWN-1", 50.0)));
		assertThat(laid.own()).extracting(Statement::id).containsExactly("OWN-1");
		assertThat(laid.parts()).allMatch(LaidPart::isEmpty);
	}

}
