package org.trustquality.framework.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.ClaimChange;
import org.trustquality.framework.EditionChanges;
import org.trustquality.framework.EditorsNote;
import org.trustquality.framework.IndicatorChange;

/**
 * What changed since the edition before, as everybody may read it.
 *
 * @param edition the number of the edition before
 * @param paths the addresses of its pages
 * @param notes what the editors say
 * @param indicators the indicators that are not asked as before
 * @param same how many are asked as before
 * @param claims the claims that count for more or less, or are new or gone
 */
record ChangesReading(String edition, EditionPaths paths, List<EditorsNote> notes, List<IndicatorChange> indicators,
		int same, List<RegradedClaim> claims) {

	static ChangesReading of(EditionChanges changes) {
		String edition = changes.older().id();
		return new ChangesReading(edition, new EditionPaths(edition), changes.newer().changes(),
				changes.indicators().stream().filter((change) -> change.kind() != IndicatorChange.Kind.SAME).toList(),
				changes.indicators(IndicatorChange.Kind.SAME).size(),
				changes.claims()
					.stream()
					.filter((change) -> change.kind() != ClaimChange.Kind.SAME
							&& change.kind() != ClaimChange.Kind.REWORDED)
					.map(RegradedClaim::of)
					.toList());
	}

	/**
	 * A claim that counts for more or less than before.
	 *
	 * @param change what became of it
	 * @param before its grade before in words, or nothing if it had none
	 * @param after its grade now in words, or nothing if it has none
	 */
	record RegradedClaim(ClaimChange change, @Nullable String before, @Nullable String after) {

		static RegradedClaim of(ClaimChange change) {
			return new RegradedClaim(change, (change.before() != null) ? change.before().gradeInWords() : null,
					(change.after() != null) ? change.after().gradeInWords() : null);
		}

	}

}
