package org.trustquality.improvement.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;

/**
 * A date of a trust, for its calendar page and for people's own calendars. It holds no
 * answer and nothing of a result.
 *
 * @param key names it for ever, also when its date moves; unique within the service
 * @param title what it is, in a few words
 * @param day the day in England
 * @param moment when on that day; null if it is about the whole day
 * @param path where its page is
 */
public record CalendarEntry(String key, String title, LocalDate day, @Nullable Instant moment, String path) {

	/** The day as people read it. */
	public String dayInWords() {
		return EnglishDay.of(this.day);
	}

	/** Something that is about a whole day, such as the day on which an action is due. */
	public static CalendarEntry on(String key, String title, LocalDate day, String path) {
		return new CalendarEntry(key, title, day, null, path);
	}

	/** Something that happens at a moment. */
	public static CalendarEntry at(String key, String title, Instant moment, String path) {
		return new CalendarEntry(key, title, EnglishDay.at(moment), moment, path);
	}

}
