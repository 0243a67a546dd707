package org.trustquality.assessment.asking.moving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.OwnIndicator;

/**
 * The newer editions of a series beside one that an assessment uses.
 *
 * @param own the indicators of the trust's own that have to find room in another edition
 * @param all the newer ones, the newest first
 */
public record NewerEditions(List<OwnIndicator> own, List<Edition> all) {

	/** For an assessment that cannot move. */
	static final NewerEditions NONE = new NewerEditions(List.of(), List.of());

	public NewerEditions {
		own = List.copyOf(own);
		all = List.copyOf(all);
	}

	static NewerEditions than(Edition present, List<Edition> published) {
		EditionNumber number = EditionNumber.of(EditionNumber.published(present.id()));
		return new NewerEditions(OwnIndicator.in(present),
				published.stream()
					.filter((edition) -> edition.number().isNewerInSeries(number))
					.sorted(Comparator.comparing(Edition::number).reversed())
					.toList());
	}

	/** Those that have room for what is the trust's own, the newest first. */
	List<Edition> withRoom() {
		return this.all.stream().filter((edition) -> homeless(edition).isEmpty()).toList();
	}

	/** The newest that an assessment could move to, if there is one. */
	public Optional<Edition> newest() {
		return withRoom().stream().findFirst();
	}

	/** The newest, where none has room for what is the trust's own. */
	public Optional<OutOfReach> outOfReach() {
		return withRoom().isEmpty()
				? this.all.stream().findFirst().map((edition) -> new OutOfReach(edition, homeless(edition)))
				: Optional.empty();
	}

	private List<OwnIndicator> homeless(Edition edition) {
		return this.own.stream().filter((indicator) -> !indicator.fits(edition)).toList();
	}

}
