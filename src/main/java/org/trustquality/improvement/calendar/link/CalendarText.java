package org.trustquality.improvement.calendar.link;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.trustquality.improvement.calendar.CalendarEntry;

/**
 * Writes dates as calendar programs read them (RFC 5545). Moments are written in UTC, so
 * that no program has to know when the clocks in England change; days are whole days
 * wherever the program is.
 */
final class CalendarText {

	private static final String DOMAIN = "@trust-quality";

	private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

	/** What no text may hold, however it is escaped. */
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n]]");

	private final Calendar calendar = new Calendar();

	private final String trustName;

	private final Instant now;

	/**
	 * Dates of one trust.
	 * @param now when they were looked up
	 */
	CalendarText(String trustName, Instant now) {
		this.trustName = trustName;
		this.now = now;
		this.calendar.add(new ProdId("-//Trust Quality//Calendar//EN"));
		this.calendar.add(ImmutableVersion.VERSION_2_0);
		this.calendar.add(ImmutableCalScale.GREGORIAN);
		this.calendar.add(new XProperty("X-WR-CALNAME", plain("Trust Quality: " + trustName)));
	}

	void add(CalendarEntry entry, URI page) {
		VEvent event = new VEvent(false);
		event.add(new Uid(entry.key() + DOMAIN));
		event.add(new DtStamp(this.now));
		Instant moment = entry.moment();
		if (moment != null) {
			event.add(new DtStart<>(moment));
		}
		else {
			event.add(new DtStart<LocalDate>(entry.day()));
			event.add(new DtEnd<LocalDate>(entry.day().plusDays(1)));
		}
		event.add(new Summary(plain(entry.title() + " (" + this.trustName + ")")));
		event.add(new Url(page));
		event.add(new Transp("TRANSPARENT"));
		this.calendar.add(event);
	}

	String write() {
		if (this.calendar.getComponents().isEmpty()) {
			this.calendar.add(standIn());
		}
		return Folding.fold(this.calendar.toString());
	}

	/** A calendar must hold something; where there are no dates, the time they are in. */
	private static VTimeZone standIn() {
		Standard always = new Standard();
		always.add(new DtStart<>(LocalDate.EPOCH.atStartOfDay()));
		always.add(new TzOffsetFrom(ZoneOffset.UTC));
		always.add(new TzOffsetTo(ZoneOffset.UTC));
		VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(always)));
		zone.add(new TzId("UTC"));
		return zone;
	}

	private static String plain(String text) {
		return CONTROL.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll(" ");
	}

}
