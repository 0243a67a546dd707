package org.trustquality.trust.register.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.register.EntryStatus;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.SearchName;
import org.trustquality.trust.register.ShownName;

/** A row of the file of groups that may be a trust's. */
final class TrustRow {

	static final Column TOWN = Column.of("Group Town", "Group Contact Town");

	static final Column INCORPORATED = Column.of("Incorporated on (open date)");

	private static final Column GROUP_ID = Column.of("Group ID");

	private static final Column NAME = Column.of("Group Name");

	private static final Column COMPANY = Column.of("Companies House Number");

	private static final Column TYPE_CODE = Column.of("Group Type (code)");

	private static final Column TYPE = Column.of("Group Type");

	private static final Column CLOSED = Column.of("Closed Date");

	private static final Column OPENED = Column.of("Open date");

	private static final Column STATUS_CODE = Column.of("Group Status (code)");

	private static final Column STATUS = Column.of("Group Status");

	private static final Column POSTCODE = Column.of("Group Postcode", "Group Contact Postcode");

	private static final Column UKPRN = Column.of("UKPRN");

	static final List<Column> COLUMNS = List.of(GROUP_ID, NAME, COMPANY, TYPE_CODE, TYPE, CLOSED, OPENED, INCORPORATED,
			STATUS_CODE, STATUS, TOWN, POSTCODE, UKPRN);

	private static final Map<String, TrustKind> CODES = Map.of("6", TrustKind.MULTI_ACADEMY, "10",
			TrustKind.SINGLE_ACADEMY);

	private static final Map<String, EntryStatus> STATUS_CODES = Map.of("OPEN", EntryStatus.OPEN, "CLOSED",
			EntryStatus.CLOSED, "PROPOSED_TO_OPEN", EntryStatus.PROPOSED);

	private static final Map<String, EntryStatus> STATUSES = Map.of("Open", EntryStatus.OPEN, "Closed",
			EntryStatus.CLOSED, "Proposed to open", EntryStatus.PROPOSED);

	private static final Pattern CODE = Pattern.compile("0?(\\d{1,2})(?:\\.0)?");

	private static final Pattern TR_NUMBER = Pattern.compile("(TR\\d{4,6}(?:\\.old)?)");

	private static final Pattern COMPANY_NUMBER = Pattern.compile("(\\d{1,8}(?=\\.0$|$)|[A-Z]{2}\\d{6}$)(?:\\.0)?");

	private static final Pattern PROVIDER = Pattern.compile("(1\\d{7})(?:\\.0)?");

	private static final Pattern POST = Pattern.compile("(?i)([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})");

	private final Row row;

	TrustRow(Row row) {
		this.row = row;
	}

	/** The trust; null if the row is another group's, or a fault was found. */
	@Nullable RegisterEntry read(int uid) throws InvalidRegisterFile {
		TrustKind kind = kind();
		return (kind != null) ? read(uid, kind) : null;
	}

	static @Nullable TrustKind kind(@Nullable String word) {
		if ("Multi-academy trust".equals(word)) {
			return TrustKind.MULTI_ACADEMY;
		}
		return "Single-academy trust".equals(word) ? TrustKind.SINGLE_ACADEMY : null;
	}

	private @Nullable TrustKind kind() throws InvalidRegisterFile {
		String code = this.row.required(TYPE_CODE, CODE, "a type's code: a number of one or two digits");
		if (code == null) {
			return null;
		}
		TrustKind kind = CODES.get(code);
		if (kind != kind(this.row.text(TYPE))) {
			this.row.wrong(TYPE, "The type's code and its name do not belong together");
			return null;
		}
		return kind;
	}

	private @Nullable RegisterEntry read(int uid, TrustKind kind) throws InvalidRegisterFile {
		String groupId = this.row.required(GROUP_ID, TR_NUMBER, "a trust's Group ID such as TR01234");
		String name = name();
		EntryStatus status = status();
		LocalDate opened = this.row.date(OPENED);
		LocalDate closed = closed(status, opened);
		LocalDate incorporated = this.row.date(INCORPORATED);
		String company = this.row.matching(COMPANY, COMPANY_NUMBER, "a Companies House number of up to 8 characters");
		String ukprn = this.row.matching(UKPRN, PROVIDER, "a UKPRN: 8 digits that start with 1");
		String town = this.row.words(TOWN, 100);
		String postcode = this.row.matching(POSTCODE, POST, "a postcode");
		if (groupId == null || name == null || status == null) {
			return null;
		}
		return new RegisterEntry(uid, groupId, name, ShownName.of(name), SearchName.of(name), kind, status, opened,
				closed, incorporated, (company != null) ? padded(company) : null, ukprn, town,
				(postcode != null) ? spaced(postcode) : null, null, null, null, null, null, true);
	}

	private @Nullable String name() throws InvalidRegisterFile {
		if (this.row.text(NAME) == null) {
			this.row.wrong(NAME, "The name is blank");
			return null;
		}
		return this.row.words(NAME, 300);
	}

	private @Nullable EntryStatus status() throws InvalidRegisterFile {
		EntryStatus status = STATUSES.get(this.row.raw(STATUS).strip());
		if (status == null || status != STATUS_CODES.get(this.row.raw(STATUS_CODE).strip())) {
			this.row.wrong(STATUS, "The status's code and its name do not belong together, or are not known: "
					+ "a trust is open, closed or proposed to open");
			return null;
		}
		return status;
	}

	private @Nullable LocalDate closed(@Nullable EntryStatus status, @Nullable LocalDate opened)
			throws InvalidRegisterFile {
		LocalDate closed = this.row.date(CLOSED);
		if (status == EntryStatus.CLOSED && this.row.text(CLOSED) == null) {
			this.row.wrong(CLOSED, "The trust is closed, but has no date since when");
		}
		else if (status != null && status != EntryStatus.CLOSED && closed != null) {
			this.row.wrong(CLOSED, "The trust is not closed, but has a date since when it is");
		}
		else if (closed != null && opened != null && closed.isBefore(opened)) {
			this.row.wrong(CLOSED, "The trust is closed before the date on which it was opened");
		}
		return closed;
	}

	private static String padded(String number) {
		return "0".repeat(8 - number.length()) + number;
	}

	private static String spaced(String postcode) {
		String close = postcode.replace(" ", "").toUpperCase(Locale.ROOT);
		return close.substring(0, close.length() - 3) + " " + close.substring(close.length() - 3);
	}

}
