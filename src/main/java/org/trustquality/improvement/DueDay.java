package org.trustquality.improvement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.trustquality.trust.EnglishDay;

/** Until when something is to be done, in words that need no colour. */
public final class DueDay {

	/** So many days ahead are counted; what is further away stands as a day. */
	private static final int NEAR = 14;

	private DueDay() {
	}

	/** Such as "12 days overdue", "due in 3 days" or "due 27 March 2027". */
	public static String words(LocalDate due, boolean open, LocalDate today) {
		long ahead = ChronoUnit.DAYS.between(today, due);
		if (!open || ahead > NEAR) {
			return (open ? "due " : "was due ") + EnglishDay.of(due);
		}
		if (due.plusYears(1).isBefore(today)) {
			return "more than a year overdue";
		}
		if (ahead < 0) {
			return days(-ahead) + " overdue";
		}
		return (ahead == 0) ? "due today" : "due in " + days(ahead);
	}

	private static String days(long number) {
		return number + ((number == 1) ? " day" : " days");
	}

}
