package org.trustquality.framework.manuscript;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;

/**
 * What an edition that follows another has to keep. It follows an earlier one, so that no
 * edition can come before itself; whether an indicator that keeps its id keeps its
 * meaning is the editors' word.
 */
final class SuccessionRules {

	private final Node.Mapping edition;

	private final Function<String, Optional<Edition>> known;

	/**
	 * The rules for an edition.
	 * @param edition the edition
	 * @param known finds the edition that it follows
	 */
	SuccessionRules(Node.Mapping edition, Function<String, Optional<Edition>> known) {
		this.edition = edition;
		this.known = known;
	}

	Stream<Fault> faults() {
		Node.Text follows = this.edition.text("follows").findFirst().orElse(null);
		if (follows == null) {
			return (this.edition.get("follows") != null) ? Stream.empty() : withoutPredecessor();
		}
		String refusal = refusal(follows.value());
		if (refusal != null) {
			return Stream.of(follows.fault(refusal));
		}
		return this.known.apply(follows.value())
			.map(this::faultsAfter)
			.orElseGet(() -> Stream.of(follows.fault("there is no edition " + follows.value() + " to follow")));
	}

	private Stream<Fault> withoutPredecessor() {
		return Stream
			.concat(Stream.ofNullable(this.edition.get("changes")),
					indicators().map((indicator) -> indicator.get("replaces")).filter(Objects::nonNull))
			.map((node) -> node.fault("only an edition that follows another can say what changed; "
					+ "name that one under \"follows\" in edition.yaml"));
	}

	private @Nullable String refusal(String follows) {
		if (!EditionNumber.isNumber(follows)) {
			return "\"follows\" must look like cst-2022.1";
		}
		EditionNumber before = EditionNumber.of(follows);
		return this.edition.text("edition")
			.map(Node.Text::value)
			.filter(EditionNumber::isNumber)
			.map(EditionNumber::of)
			.filter((now) -> !now.isNewerInSeries(before))
			.map((now) -> "\"follows\" is %s, which is no earlier edition of the series %s".formatted(follows,
					now.series()))
			.findFirst()
			.orElse(null);
	}

	private Stream<Fault> faultsAfter(Edition before) {
		return Stream.concat(indicators().flatMap((indicator) -> ofIndicator(indicator, before)), ofChanges(before));
	}

	private Stream<Fault> ofIndicator(Node.Mapping indicator, Edition before) {
		Set<String> ids = ids(indicators());
		Stream<Fault> kept = indicator.text("id")
			.filter((id) -> indicator.get("replaces") != null && before.indicator(id.value()).isPresent())
			.map((id) -> id.fault("the indicator %s has kept its id from %s, so it replaces nothing; give it a new id"
				.formatted(id.value(), before.id())));
		return Stream.concat(kept,
				indicator.texts("replaces").flatMap((replaced) -> ofReplaced(replaced, before, ids)));
	}

	private static Stream<Fault> ofReplaced(Node.Text replaced, Edition before, Set<String> ids) {
		if (before.indicator(replaced.value()).isEmpty()) {
			return Stream.of(replaced
				.fault("\"replaces\" names %s, which is no indicator of %s".formatted(replaced.value(), before.id())));
		}
		return ids.contains(replaced.value())
				? Stream.of(replaced
					.fault("\"replaces\" names %s, which this edition still asks".formatted(replaced.value())))
				: Stream.empty();
	}

	private Stream<Fault> ofChanges(Edition before) {
		Set<String> ids = ids(Stream.concat(indicators(), claims()));
		before.indicators().stream().map(Indicator::id).forEach(ids::add);
		before.claims().stream().map(GradedClaim::id).forEach(ids::add);
		return this.edition.mappings("changes")
			.flatMap((change) -> change.texts("about"))
			.filter((id) -> !ids.contains(id.value()))
			.map((id) -> id.fault("\"about\" names %s, which is no indicator or claim of this edition or of %s"
				.formatted(id.value(), before.id())));
	}

	private static Set<String> ids(Stream<Node.Mapping> things) {
		Set<String> ids = new HashSet<>();
		things.flatMap((thing) -> thing.text("id")).map(Node.Text::value).forEach(ids::add);
		return ids;
	}

	private Stream<Node.Mapping> claims() {
		return this.edition.mappings("dimensions").flatMap((dimension) -> dimension.mappings("claims"));
	}

	private Stream<Node.Mapping> indicators() {
		return claims().flatMap((claim) -> claim.mappings("indicators"));
	}

}
