package org.trustquality.trust.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.register.file.RegisterFile;

import org.springframework.core.io.ByteArrayResource;

/**
 * Writes the register's files as the register serves them, of invented trusts or of given
 * ones.
 */
public final class NativeRegister {

	/** The surname of every head of a group in these files; it must turn up nowhere. */
	public static final String HEAD = "Quillonfeather";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	private static final String[] GROUPS = { "Group UID", "Group ID", "Group Name", "Companies House Number",
			"Group Type (code)", "Group Type", "Closed Date", "Open date", "Incorporated on (open date)",
			"Group Status (code)", "Group Status", "Group Street", "Group Locality", "Group Address 3", "Group Town",
			"Group County", "Group Postcode", "Head of Group Title", "Head of Group First Name",
			"Head of Group Last Name", "UKPRN" };

	private static final String[] LINKS = { "URN", "Group UID", "Group ID", "Group Name", "Companies House Number",
			"Group Type (code)", "Group Type", "Closed Date", "Open date", "Incorporated on (open date)",
			"Group Status (code)", "Group Status", "Joined date", "EstablishmentName", "TypeOfEstablishment (code)",
			"TypeOfEstablishment (name)", "PhaseOfEducation (code)", "PhaseOfEducation (name)", "LA (code)",
			"LA (name)" };

	private final List<RegisterEntry> trusts;

	private final String day;

	private NativeRegister(List<RegisterEntry> trusts, LocalDate day) {
		this.trusts = trusts.stream().sorted(Comparator.comparing(RegisterEntry::uid)).toList();
		this.day = day.format(DateTimeFormatter.BASIC_ISO_DATE);
	}

	/**
	 * A register of invented trusts, the same for the same seed.
	 * @param academies how many academies the open ones have together, about
	 */
	public static NativeRegister invented(long seed, int trusts, int academies) {
		return of(new InventedTrusts(seed).trusts(trusts, academies));
	}

	/** A register of these trusts, each with as many academies as it says. */
	public static NativeRegister of(List<RegisterEntry> trusts) {
		return new NativeRegister(trusts, LocalDate.of(2022, 8, 31));
	}

	/** The same register with another day in the names of its files. */
	public NativeRegister on(LocalDate another) {
		return new NativeRegister(this.trusts, another);
	}

	/** The trusts, by Group UID: what reading both files must give. */
	public List<RegisterEntry> trusts() {
		return this.trusts;
	}

	/** An open trust with several schools, one of them a primary school in Kent. */
	public static RegisterEntry trust(int uid, String name) {
		return InventedTrusts.trust(uid, name);
	}

	/** The trust under another name. */
	public static RegisterEntry renamed(RegisterEntry trust, String name) {
		return InventedTrusts.with(trust, name, trust.status(), trust.closedOn());
	}

	/** The trust, closed. */
	public static RegisterEntry closed(RegisterEntry trust, LocalDate on) {
		return InventedTrusts.with(trust, trust.name(), EntryStatus.CLOSED, on);
	}

	/** The file of groups: the trusts, and as many sponsors and federations. */
	public RegisterFile groups() {
		NativeTable table = new NativeTable(GROUPS);
		for (RegisterEntry trust : this.trusts) {
			table.row(trust.uid() + 100_000, "Headteacher", "Federation no. " + trust.uid(), "", "01", "Federation", "",
					"01-09-2009", "", "OPEN", "Open", "", "", "", "", "Not recorded", "", "Dr", "Ada", HEAD, "");
			table.row(trust.uid(), trust.groupId(), trust.name(), text(trust.companyNumber()), code(trust), type(trust),
					text(trust.closedOn()), text(trust.openedOn()), text(trust.incorporatedOn()), status(trust),
					word(trust), "1 High Street", "", "", text(trust.town()), "Not recorded", text(trust.postcode()),
					"Mrs", "Ada", HEAD, text(trust.ukprn()));
		}
		return file("allgroupsdata" + this.day + ".csv", table.bytes());
	}

	/** The file of academies: those of the trusts, and one of each federation. */
	public RegisterFile links() {
		NativeTable table = new NativeTable(LINKS);
		int urn = 100_000;
		for (RegisterEntry trust : this.trusts) {
			for (InventedTrusts.Academy academy : InventedTrusts.academies(trust)) {
				table.row(++urn, trust.uid(), trust.groupId(), trust.name(), text(trust.companyNumber()), code(trust),
						type(trust), text(trust.closedOn()), "", text(trust.incorporatedOn()), status(trust),
						word(trust), "01-09-2019", "School no. " + urn, "34", academy.type(), "2", academy.phase(),
						academy.code(), academy.authority());
			}
			table.row(++urn, trust.uid() + 100_000, "Headteacher", "Federation no. " + trust.uid(), "", "01",
					"Federation", "", "01-09-2009", "", "OPEN", "Open", "01-09-2019", "School no. " + urn, "01",
					"Community school", "2", "Primary", "886", "Kent");
		}
		return file("alllinksdata" + this.day + ".csv", table.bytes());
	}

	/** The rows of a file that was copied by other people, as the register had them. */
	public static RegisterFile rewritten(Path copy) {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser rows = CSVParser.parse(copy, StandardCharsets.UTF_8, format)) {
			List<String> names = rows.getHeaderNames();
			NativeTable table = new NativeTable(names.toArray(String[]::new));
			for (CSVRecord row : rows) {
				table.row(names.stream().map((name) -> original(name, row.get(name))).toArray());
			}
			return file("native-" + copy.getFileName(), table.bytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file of these bytes. */
	public static RegisterFile file(String name, byte[] bytes) {
		return new RegisterFile(name, new ByteArrayResource(bytes));
	}

	private static String original(String name, String copied) {
		if (name.equals("Head of Group Last Name")) {
			return HEAD;
		}
		if (copied.isEmpty()) {
			return copied;
		}
		String value = copied.endsWith(".0") ? copied.substring(0, copied.length() - 2) : copied;
		return switch (name) {
			case "Companies House Number" -> "0".repeat(8 - value.length()) + value;
			case "Group Type (code)" -> "0".repeat(2 - value.length()) + value;
			case "Closed Date", "Open date", "Incorporated on (open date)", "Joined date" -> nativeDay(value);
			default -> copied.replace('\u0092', '\u2019');
		};
	}

	private static String nativeDay(String day) {
		return day.contains("/") ? day.replace('/', '-') : LocalDate.parse(day).format(DAY);
	}

	private static String code(RegisterEntry trust) {
		return (trust.kind() == TrustKind.MULTI_ACADEMY) ? "06" : "10";
	}

	private static String type(RegisterEntry trust) {
		return (trust.kind() == TrustKind.MULTI_ACADEMY) ? "Multi-academy trust" : "Single-academy trust";
	}

	private static String status(RegisterEntry trust) {
		return (trust.status() == EntryStatus.PROPOSED) ? "PROPOSED_TO_OPEN" : trust.status().name();
	}

	private static String word(RegisterEntry trust) {
		return switch (trust.status()) {
			case OPEN -> "Open";
			case CLOSED -> "Closed";
			case PROPOSED -> "Proposed to open";
		};
	}

	private static String text(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		return (value instanceof LocalDate day) ? day.format(DAY) : value.toString();
	}

}
