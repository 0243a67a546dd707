package org.trustquality.access.register.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trustquality.table.CsvTable;
import org.trustquality.trust.register.Difference;
import org.trustquality.trust.register.RegisterEntry;

/**
 * What an import changes as a table (RFC 4180): one row for each trust, with everything
 * the register says of it before and after.
 *
 * @param differences what the import changes
 */
record DifferenceTable(List<Difference> differences) {

	private static final Map<String, Function<RegisterEntry, @Nullable Object>> COLUMNS = columns();

	private static Map<String, Function<RegisterEntry, @Nullable Object>> columns() {
		Map<String, Function<RegisterEntry, @Nullable Object>> columns = new LinkedHashMap<>();
		columns.put("group-id", RegisterEntry::groupId);
		columns.put("name", RegisterEntry::name);
		columns.put("shown-name", RegisterEntry::shownName);
		columns.put("search-name", RegisterEntry::searchName);
		columns.put("kind", (entry) -> entry.kind().words());
		columns.put("status", (entry) -> lower(entry.status()));
		columns.put("closed-on", RegisterEntry::closedOn);
		columns.put("listed", (entry) -> entry.listed() ? "yes" : "no");
		columns.put("ukprn", RegisterEntry::ukprn);
		columns.put("company-number", RegisterEntry::companyNumber);
		columns.put("opened-on", RegisterEntry::openedOn);
		columns.put("incorporated-on", RegisterEntry::incorporatedOn);
		columns.put("town", RegisterEntry::town);
		columns.put("postcode", RegisterEntry::postcode);
		columns.put("academies", RegisterEntry::academies);
		columns.put("phase", (entry) -> (entry.phase() != null) ? entry.phase().words() : null);
		columns.put("local-authority", RegisterEntry::localAuthority);
		columns.put("local-authorities", RegisterEntry::localAuthorities);
		columns.put("region", RegisterEntry::region);
		return columns;
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	String csv() {
		return CsvTable.of(header(), this.differences.stream().map(DifferenceTable::row).toList());
	}

	private static List<String> header() {
		List<String> header = new ArrayList<>(List.of("uid", "differences"));
		COLUMNS.keySet().forEach((name) -> header.addAll(List.of(name + "-before", name + "-after")));
		return header;
	}

	private static List<Object> row(Difference difference) {
		List<Object> row = new ArrayList<>(List.of(difference.after().uid(), String.join("; ", difference.words())));
		COLUMNS.values().forEach((column) -> {
			row.add(cell(column, difference.before()));
			row.add(cell(column, difference.after()));
		});
		return row;
	}

	private static Object cell(Function<RegisterEntry, @Nullable Object> column, @Nullable RegisterEntry entry) {
		Object value = (entry != null) ? column.apply(entry) : null;
		return (value != null) ? value : "";
	}

}
