package org.trustquality.access.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.StoredMoment;

/**
 * One thing that is stored about a person.
 *
 * @param key what the file calls it; never changes
 * @param label what the page calls it
 * @param value text, number, yes or no, day, moment, or a list of such facts; null if
 * nothing is stored
 */
public record Fact(String key, String label, @Nullable Object value) {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.ROOT);

	/** A fact, whether or not anything is stored. */
	public static Fact of(String key, String label, @Nullable Object value) {
		return new Fact(key, label, value);
	}

	/** A moment from a column of a row; nothing where the column is empty. */
	public static Fact moment(String key, String label, ResultSet row, String column) throws SQLException {
		return of(key, label, StoredMoment.in(row, column));
	}

	/** Several facts for each of several things, in their order. */
	public static List<Fact> row(Fact... facts) {
		return List.of(facts);
	}

	/** Whether there is anything to show on a page. */
	public boolean isThere() {
		return this.value != null && !(this.value instanceof String text && text.isEmpty());
	}

	/** Whether it is a table of its own. */
	public boolean isTable() {
		return this.value instanceof List<?>;
	}

	/** Its rows, if it is a table. */
	@SuppressWarnings("unchecked")
	public List<List<Fact>> rows() {
		return (this.value instanceof List<?> table) ? (List<List<Fact>>) table : List.of();
	}

	/** As people in England read it. */
	public String words() {
		if (this.value instanceof Instant moment) {
			ZonedDateTime time = moment.atZone(EnglishDay.ENGLAND);
			return EnglishDay.of(time.toLocalDate()) + " at " + CLOCK.format(time).toLowerCase(Locale.ROOT);
		}
		if (this.value instanceof LocalDate day) {
			return EnglishDay.of(day);
		}
		if (this.value instanceof Boolean yes) {
			return yes ? "Yes" : "No";
		}
		return Objects.toString(this.value, "");
	}

	/** As the file writes it: moments in UTC. */
	private @Nullable Object written() {
		if (isTable()) {
			return rows().stream().map(Fact::written).toList();
		}
		return (this.value instanceof Instant || this.value instanceof LocalDate) ? this.value.toString() : this.value;
	}

	/** The facts about one thing, as the file writes them. */
	static Map<String, @Nullable Object> written(List<Fact> facts) {
		Map<String, @Nullable Object> written = new LinkedHashMap<>();
		facts.forEach((fact) -> written.put(fact.key, fact.written()));
		return written;
	}

}
