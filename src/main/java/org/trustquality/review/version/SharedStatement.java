package org.trustquality.review.version;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an adviser sees of one indicator. What they must not see is not in it.
 *
 * @param id the indicator's id
 * @param title what it is called
 * @param level the agreed level in words; null if the board agreed none
 * @param target the level aimed at next year, in words; null if there is none
 * @param discuss whether the board wants to talk about it with its adviser
 * @param reason why the board agreed the level; null if that is not shared
 * @param dissent whether dissent was noted, where views are shared
 * @param spread how many trustees chose which level, in words; empty if that is not
 * shared or shown
 * @param evidence what the board relied on, without what stays in the trust; empty if
 * that is not shared
 */
public record SharedStatement(String id, String title, @Nullable String level, @Nullable String target, boolean discuss,
		@Nullable String reason, boolean dissent, String spread, List<SharedItem> evidence) {

	public SharedStatement {
		evidence = List.copyOf(evidence);
	}

}
