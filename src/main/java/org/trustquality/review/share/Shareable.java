package org.trustquality.review.share;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.assessment.Assessment;

/**
 * A signed-off assessment, with whom it is shared and with whom it can be.
 *
 * @param assessment the assessment
 * @param advisers those who are appointed to the trust today
 * @param over what was shared and no longer is, the newest first
 * @param names the names of advisers and organisers, by account
 */
public record Shareable(Assessment assessment, List<ShareAdviser> advisers, List<GrantedShare> over,
		Map<UUID, String> names) {

	/** Stands for whoever no account is left of. */
	static final String GONE = "Somebody who has left";

	public Shareable {
		advisers = List.copyOf(advisers);
		over = List.copyOf(over);
		names = Map.copyOf(names);
	}

	/** The advisers who read something now. */
	public List<ShareAdviser> sharing() {
		return this.advisers.stream().filter((adviser) -> adviser.now() != null).toList();
	}

	/** An adviser who is appointed today. */
	public Optional<ShareAdviser> adviser(UUID id) {
		return this.advisers.stream().filter((adviser) -> adviser.id().equals(id)).findFirst();
	}

	public String name(UUID person) {
		return this.names.getOrDefault(person, GONE);
	}

}
