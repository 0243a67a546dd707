package org.trustquality.assessment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.stereotype.Component;

/** Writes moments as people in England read them: "27 March 2027 at 5pm". */
@Component("englishTime")
public class EnglishTime {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.ROOT);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.ROOT);

	public String day(Instant moment) {
		return DAY.format(moment.atZone(AcademicYear.ENGLAND));
	}

	public String dayAndTime(Instant moment) {
		ZonedDateTime time = moment.atZone(AcademicYear.ENGLAND);
		DateTimeFormatter clock = (time.getMinute() == 0) ? HOUR : MINUTE;
		return DAY.format(time) + " at " + clock.format(time).toLowerCase(Locale.ROOT);
	}

}
