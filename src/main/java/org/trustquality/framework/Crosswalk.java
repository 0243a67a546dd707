package org.trustquality.framework;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An edition's indicators laid over frameworks by others: each indicator belongs to one
 * part of such a framework or to none.
 *
 * @param alignment whose alignment it is, in words
 * @param frameworks the frameworks by others
 */
public record Crosswalk(String alignment, List<OtherFramework> frameworks) {

	private static final Crosswalk NONE = new Crosswalk("", List.of());

	public Crosswalk {
		frameworks = List.copyOf(frameworks);
	}

	/** The crosswalk of an edition that has none. */
	public static Crosswalk none() {
		return NONE;
	}

	/** The framework with an id, if there is one. */
	public Optional<OtherFramework> framework(String frameworkId) {
		return this.frameworks.stream().filter((framework) -> framework.id().equals(frameworkId)).findFirst();
	}

	/**
	 * A framework by somebody else.
	 *
	 * @param id short and stable, such as {@code cst-2023}
	 * @param title what its authors call it
	 * @param by its authors
	 * @param year when it came out
	 * @param note what a reader should know of our use of it
	 * @param source the id of the source that describes it, if the register has it
	 * @param parts the parts it has
	 * @param placements where the edition's indicators belong, in the edition's order
	 */
	public record OtherFramework(String id, String title, String by, int year, String note, @Nullable String source,
			List<Part> parts, List<Placement> placements) {

		public OtherFramework {
			parts = List.copyOf(parts);
			placements = List.copyOf(placements);
		}

		/** The part with an id, if there is one. */
		public Optional<Part> part(String partId) {
			return this.parts.stream().filter((part) -> part.id().equals(partId)).findFirst();
		}

		/** Where an indicator belongs, if this framework places it. */
		public Optional<Placement> placementOf(String indicatorId) {
			return this.placements.stream()
				.filter((placement) -> placement.indicator().equals(indicatorId))
				.findFirst();
		}

		/** What belongs to a part. */
		public List<Placement> placementsIn(String partId) {
			return this.placements.stream().filter((placement) -> partId.equals(placement.part())).toList();
		}

		/** What belongs to no part. */
		public List<Placement> unmatched() {
			return this.placements.stream().filter((placement) -> placement.part() == null).toList();
		}

	}

	/**
	 * A part of a framework by somebody else.
	 *
	 * @param id short, such as {@code workforce}
	 * @param name what its authors call it
	 */
	public record Part(String id, String name) {
	}

	/**
	 * Where an indicator belongs.
	 *
	 * @param indicator the indicator's id
	 * @param part the part's id, or nothing if no part matches
	 * @param why why there
	 */
	public record Placement(String indicator, @Nullable String part, String why) {
	}

}
