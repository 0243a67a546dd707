package org.trustquality.trust.register.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.RegisterEntry;

/**
 * Reads the file of all groups, of which the trusts are taken. Of schools' federations,
 * sponsors and children's centres only the Group UID is looked at, and the columns with
 * names of people not at all.
 */
final class GroupsFile {

	static final Column UID = Column.of("Group UID");

	static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,8})");

	private static final Column URN = Column.of("URN");

	private static final Column ANY_UID = Column.of("Group UID", "Linked UID");

	private final FileBytes bytes;

	private final Map<Integer, Long> lines = new HashMap<>();

	private final SortedMap<Integer, RegisterEntry> trusts = new TreeMap<>();

	GroupsFile(FileBytes bytes) {
		this.bytes = bytes;
	}

	/** The trusts by their UID, as the file has them: without any academies. */
	SortedMap<Integer, RegisterEntry> trusts() throws InvalidRegisterFile, IOException {
		Exchange exchange = new Exchange();
		try (RegisterRows rows = new RegisterRows(this.bytes, columns(), GroupsFile::refuseOthers)) {
			for (Row row = rows.next(); row != null; row = rows.next()) {
				Integer uid = uid(row);
				RegisterEntry trust = (uid != null) ? new TrustRow(row).read(uid) : null;
				if (trust != null) {
					this.trusts.put(trust.uid(), trust);
					exchange.see(trust);
				}
			}
			rows.faults().refuse();
			if (this.trusts.isEmpty()) {
				throw rows.faults()
					.last(0, null, "There is no multi-academy trust and no single-academy trust in "
							+ "this file. Choose the file of all groups.");
			}
			exchange.check(rows.faults());
		}
		return this.trusts;
	}

	private static List<Column> columns() {
		return Stream.concat(Stream.of(UID), TrustRow.COLUMNS.stream()).toList();
	}

	private @Nullable Integer uid(Row row) throws InvalidRegisterFile {
		String number = row.required(UID, NUMBER, "a Group UID: a whole number");
		if (number == null) {
			return null;
		}
		Integer uid = Integer.valueOf(number);
		Long before = this.lines.putIfAbsent(uid, row.line());
		if (before != null) {
			row.wrong(UID,
					"The same Group UID stands in lines " + before + " and " + row.line() + ". Each group has its own");
			return null;
		}
		return uid;
	}

	private static void refuseOthers(Header header, Faults faults) throws InvalidRegisterFile {
		if (header.has(URN)) {
			throw faults.last(1, URN.name(),
					header.has(ANY_UID)
							? "This is the file of the academies in each group: it has a column \"URN\". "
									+ "Choose the file of all groups here."
							: "This is a file of schools: it has a column \"URN\". Choose the file of all groups.");
		}
	}

}
