package org.trustquality.framework.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.ReviewOrdering;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.GradedClaim;

/**
 * Finds the faults of an edition that was read, from however many files it came.
 *
 * @param content what was read
 * @param unreadable what could not be read
 * @param known finds the edition that it follows, if any
 */
record EditionCheck(@Nullable Node content, List<Fault> unreadable, Function<String, Optional<Edition>> known) {

	/**
	 * Nobody reads more of them, and a broken file could have as many as it has values.
	 */
	static final int MOST_FAULTS = 10_000;

	/**
	 * What is wrong.
	 * @param name what faults call the whole
	 * @param numbering what is wrong with the edition's number
	 */
	List<Fault> faults(String name, Stream<Fault> numbering) {
		List<Fault> faults = new ArrayList<>(
				Stream.of(this.unreadable.stream(), ofForm(name), numbering, betweenParts())
					.flatMap((some) -> some)
					.limit(MOST_FAULTS)
					.toList());
		if (faults.isEmpty() && this.content instanceof Node.Mapping edition) {
			Edition read = new EditionContent(CanonicalJson.of(edition)).edition();
			ordering(edition, read).forEach(faults::add);
			new FactsRule(edition).faults(read).forEach(faults::add);
		}
		return faults;
	}

	private Stream<Fault> ofForm(String name) {
		return (this.content != null) ? EditionFormat.EDITION.faultsOf(name, this.content) : Stream.empty();
	}

	private Stream<Fault> betweenParts() {
		if (!(this.content instanceof Node.Mapping edition)) {
			return Stream.empty();
		}
		Stream<Fault> ofParts = Stream.concat(new EditionRules(edition).faults(), new HelpRules(edition).faults());
		// What an unreadable file holds would seem to be missing everywhere.
		return !this.unreadable.isEmpty() ? ofParts
				: Stream
					.of(ofParts, new ReferenceRules(edition).faults(), new RegisterRules(edition).faults(),
							new CrosswalkRules(edition).faults(), new SuccessionRules(edition, this.known).faults())
					.flatMap((some) -> some);
	}

	private static Stream<Fault> ordering(Node.Mapping manuscript, Edition edition) {
		Node statement = manuscript.get("states-review-ordering");
		if (statement == null || !edition.statesReviewOrdering()) {
			return Stream.empty();
		}
		if (edition.dimensions().size() != ReviewOrdering.DIMENSIONS) {
			return Stream.of(statement.fault("the review orders five dimensions; this edition has another number"));
		}
		return new ReviewOrdering(edition.dimensions().stream().map(EditionCheck::grades).toList()).breaks()
			.stream()
			.map((broken) -> statement.fault("the review's ordering does not hold " + broken));
	}

	private static Map<String, EvidenceGrade> grades(Dimension dimension) {
		Map<String, EvidenceGrade> grades = new LinkedHashMap<>();
		for (GradedClaim claim : dimension.claims()) {
			if (claim.grade() != null) {
				grades.put(claim.id(), claim.grade());
			}
		}
		return grades;
	}

}
