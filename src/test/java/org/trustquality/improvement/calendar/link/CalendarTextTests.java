package org.trustquality.improvement.calendar.link;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.improvement.calendar.CalendarEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written is read back by a library as it was meant, whatever people typed. */
class CalendarTextTests {

	private static final Instant NOW = Instant.parse("2026-11-26T09:30:15.5Z");

	private static final URI PAGE = URI.create("https://trust-quality.example.org/trusts/x");

	private static String write(String trust, CalendarEntry... entries) {
		CalendarText text = new CalendarText(trust, NOW);
		List.of(entries).forEach((entry) -> text.add(entry, PAGE));
		return text.write();
	}

	private static Calendar read(String text) throws Exception {
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		assertThat(calendar.validate().getEntries()).isEmpty();
		return calendar;
	}

	private static VEvent only(String text) throws Exception {
		return (VEvent) read(text).getComponents().get(0);
	}

	private static CalendarEntry titled(String title) {
		return CalendarEntry.on("a", title, LocalDate.of(2027, 3, 1), "/trusts/x");
	}

	@Test
	void writesTheLinesThatTheStandardAsksFor() {
		assertThat(write("Brackenwell", titled("Board, day"))).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR",
				"PRODID:-//Trust Quality//Calendar//EN", "VERSION:2.0", "CALSCALE:GREGORIAN",
				"X-WR-CALNAME:Trust Quality: Brackenwell", "BEGIN:VEVENT", "UID:a@trust-quality",
				"DTSTAMP:20261126T093015Z", "DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270302",
				"SUMMARY:Board\\, day (Brackenwell)", "URL:https://trust-quality.example.org/trusts/x",
				"TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""));
	}

	@Test
	void isACalendarWithoutAnyDate() throws Exception {
		assertThat(read(write("Brackenwell")).getComponents("VEVENT")).isEmpty();
	}

	/** The clocks go forward on 28 March 2027 and back on 31 October 2027. */
	@ParameterizedTest
	@CsvSource({ "2027-03-27T17:00, 20270327T170000Z", "2027-03-28T00:30, 20270328T003000Z",
			"2027-03-28T17:00, 20270328T160000Z", "2027-07-01T00:00, 20270630T230000Z",
			"2027-10-30T23:59, 20271030T225900Z", "2027-10-31T17:00, 20271031T170000Z" })
	void writesAMomentInEnglandWhateverTheClocksDo(LocalDateTime inEngland, String utc) throws Exception {
		Instant moment = inEngland.atZone(ZoneId.of("Europe/London")).toInstant();
		CalendarEntry entry = CalendarEntry.at("closing", "It closes", moment, "/trusts/x");
		assertThat(entry.day()).isEqualTo(inEngland.toLocalDate());
		String text = write("Brackenwell", entry);
		assertThat(text).contains("DTSTART:" + utc + "\r\n").doesNotContain("DTEND", "TZID");
		assertThat(only(text).<OffsetDateTime>getStartDate().orElseThrow().getDate().toInstant()).isEqualTo(moment);
	}

	@Test
	void writesAWholeDayAlsoWhenTheClocksChangeOnIt() throws Exception {
		VEvent event = only(
				write("Brackenwell", CalendarEntry.on("due", "Due", LocalDate.of(2027, 3, 28), "/trusts/x")));
		DtStart<LocalDate> start = event.<LocalDate>getStartDate().orElseThrow();
		DtEnd<LocalDate> end = event.<LocalDate>getEndDate().orElseThrow();
		assertThat(start.getDate()).isEqualTo(LocalDate.of(2027, 3, 28));
		assertThat(end.getDate()).isEqualTo(LocalDate.of(2027, 3, 29));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Commas, semicolons; colons: and \"quotes\"", "A back\\slash, \\n and \\, as typed",
			"Two\nlines", "🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀🚀",
			"x\nEND:VEVENT\nBEGIN:VEVENT\nUID:forged", "ÆÐÞ é 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
			"${7*7} <script>alert(1)</script> =cmd", ";VALUE=URI:https://example.org", "two  spaces" })
	void keepsWhatPeopleTyped(String typed) throws Exception {
		for (String text : List.of(write("Brackenwell", titled(typed)), write(typed, titled("Due")))) {
			Calendar calendar = read(text);
			assertThat(calendar.getComponents()).hasSize(1);
			VEvent event = (VEvent) calendar.getComponents().get(0);
			assertThat(event.getProperty("SUMMARY").orElseThrow().getValue()).contains(typed);
			assertThat(event.getProperties("UID")).hasSize(1);
			assertThat(text.split("\r\n"))
				.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
			assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
		}
	}

	/** Breaks that no calendar knows are lines; what no text may hold is a space. */
	@ParameterizedTest
	@CsvSource({ "0d0a, 0a", "0d, 0a", "2028, 0a", "2029, 0a", "0085, 0a", "00, 20", "07, 20", "1b, 20", "7f, 20" })
	void writesNothingThatNoTextMayHold(String typed, String written) throws Exception {
		String control = typed.equals("0d0a") ? "\r\n" : Character.toString(Integer.parseInt(typed, 16));
		VEvent event = only(write("Brackenwell", titled("One" + control + "two")));
		assertThat(event.getProperty("SUMMARY").orElseThrow().getValue())
			.isEqualTo("One" + Character.toString(Integer.parseInt(written, 16)) + "two (Brackenwell)");
	}

	@Test
	void namesADateTheSameWhenItMoves() throws Exception {
		String before = only(write("Brackenwell", titled("Due"))).getProperty("UID").orElseThrow().getValue();
		String after = only(
				write("Other name", CalendarEntry.on("a", "Renamed", LocalDate.of(2028, 5, 1), "/trusts/y")))
			.getProperty("UID")
			.orElseThrow()
			.getValue();
		assertThat(after).isEqualTo(before);
	}

}
