package org.trustquality.review.portfolio;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * After which trust a page goes on: names may be the same, so the trust's reference
 * decides between them.
 *
 * @param dueOn when something is due there; null for never
 * @param name the name as the order compares it
 * @param trust the trust's reference
 */
record Place(@Nullable LocalDate dueOn, String name, UUID trust) {

	/** Later than every day on which anything is due. */
	static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	private static final int LONGEST = 2000;

	private static final int PARTS = 3;

	static Place after(PortfolioRow row) {
		return new Place(row.dueOn(), row.byName(), row.trust().reference());
	}

	/** The place that an address names; empty if it is none. */
	static Optional<Place> of(String written) {
		try {
			if (written.length() > LONGEST) {
				return Optional.empty();
			}
			String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\n", -1);
			if (parts.length != PARTS || parts[2].indexOf('\0') >= 0) {
				return Optional.empty();
			}
			LocalDate day = LocalDate.parse(parts[0]);
			return Optional.of(new Place(day.equals(NEVER) ? null : day, parts[2], UUID.fromString(parts[1])));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** As addresses have it. */
	String written() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((day() + "\n" + this.trust + "\n" + this.name).getBytes(StandardCharsets.UTF_8));
	}

	LocalDate day() {
		return (this.dueOn != null) ? this.dueOn : NEVER;
	}

}
