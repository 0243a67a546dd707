package org.trustquality.assessment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;

/** Writes moments as people in England read them: "27 March 2027 at 5pm". */
@Component("englishTime")
public class EnglishTime {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.ROOT);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.ROOT);

	public String day(Instant moment) {
		return EnglishDay.of(EnglishDay.at(moment));
	}

	public String dayAndTime(Instant moment) {
		ZonedDateTime time = moment.atZone(AcademicYear.ENGLAND);
		DateTimeFormatter clock = (time.getMinute() == 0) ? HOUR : MINUTE;
		return EnglishDay.of(time.toLocalDate()) + " at " + clock.format(time).toLowerCase(Locale.ROOT);
	}

}
