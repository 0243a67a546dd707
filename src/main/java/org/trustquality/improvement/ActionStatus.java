package org.trustquality.improvement;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;

/** How far an action is. */
public enum ActionStatus {

	/** Nobody has begun. */
	NOT_STARTED("Not started"),

	/** It goes as it should. */
	ON_TRACK("On track"),

	/** It may not be done in time. */
	AT_RISK("At risk"),

	/** It is done. */
	DONE("Done"),

	/** The board has given it up. */
	DROPPED("Dropped");

	private final String words;

	ActionStatus(String words) {
		this.words = words;
	}

	/** The status with a name, if there is one. */
	public static Optional<ActionStatus> named(@Nullable String name) {
		return Arrays.stream(values()).filter((status) -> status.name().equals(name)).findFirst();
	}

	/** The names of those in which something is still to do. */
	public static List<String> openNames() {
		return Arrays.stream(values()).filter(ActionStatus::isOpen).map(ActionStatus::name).toList();
	}

	/** Whether something is still to do. */
	public boolean isOpen() {
		return this != DONE && this != DROPPED;
	}

	/**
	 * The status beside the day until when. That all goes as it should was said before
	 * that day passed, so it is told with the day on which somebody said it.
	 * @param overdue whether that day has passed and something is still to do
	 * @param noted when the last note was written; null if there is none
	 */
	public String words(boolean overdue, @Nullable Instant noted) {
		return (this == ON_TRACK && overdue && noted != null)
				? "Was on track when last noted on " + EnglishDay.of(EnglishDay.at(noted)) : this.words;
	}

	/** The status as pages and mails write it. */
	public String words() {
		return this.words;
	}

}
