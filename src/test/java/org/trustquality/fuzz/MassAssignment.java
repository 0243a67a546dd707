package org.trustquality.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.trustquality.Stage;
import org.trustquality.Visitor;

/**
 * Sends each form as it is meant, and once more with every column of every table beside
 * it: both times the same has to be written. What differs between two forms that are
 * alike, such as a new id, is left out of account.
 */
final class MassAssignment {

	private static final Map<String, String> TEMPTING = Map.of("role", "CHAIR", "state", "SIGNED_OFF", "status",
			"SUBMITTED", "capacity", "CHIEF_EXECUTIVE", "kind", "EXTERNAL", "act", "RESULTS_SHARED");

	private final Stage stage;

	private final PlayedBoards boards;

	private final Journal journal;

	private final Map<String, String> names = new LinkedHashMap<>();

	private int forms;

	private int wrote;

	private int posts;

	private final List<String> faults = new ArrayList<>();

	MassAssignment(Stage stage, PlayedBoards boards, Journal journal) {
		this.stage = stage;
		this.boards = boards;
		this.journal = journal;
		stage.superuser()
			.sql("select table_name, column_name, data_type from information_schema.columns where table_schema = 'public'")
			.query((row) -> {
				name(row.getString("table_name"), row.getString("column_name"), row.getString("data_type"));
			});
	}

	private void name(String table, String column, String type) {
		String value = TEMPTING.getOrDefault(column, tempting(type));
		String camel = camel(column);
		String owner = camel(table.replaceFirst("ies$", "y").replaceFirst("s$", ""));
		this.names.put(column, value);
		this.names.put(camel, value);
		this.names.put(owner + "." + camel, value);
	}

	private String tempting(String type) {
		return switch (type) {
			case "uuid" -> this.stage.person(Stage.PRIYA).toString();
			case "integer", "smallint", "bigint" -> "1";
			case "boolean" -> "true";
			case "double precision" -> "99.5";
			case "date" -> "2020-01-01";
			case "timestamp with time zone" -> "2020-01-01T00:00:00Z";
			default -> "planted";
		};
	}

	private static String camel(String column) {
		StringBuilder camel = new StringBuilder();
		for (String word : column.split("_")) {
			camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return camel.toString();
	}

	void attack(Target target) {
		this.forms++;
		List<String> form = pairs(target.fields());
		Map<String, List<String>> first = written(target, form);
		Map<String, List<String>> second = written(target, form);
		this.wrote += first.isEmpty() ? 0 : 1;
		for (List<String> attack : attacks(target)) {
			List<String> attacked = new ArrayList<>(form);
			attacked.addAll(attack);
			Map<String, List<String>> third = written(target, attacked);
			third.forEach((column, values) -> {
				List<String> meant = first.getOrDefault(column, List.of());
				boolean steady = meant.equals(second.getOrDefault(column, List.of()));
				if (steady ? !values.equals(meant) : values.size() != meant.size()) {
					this.faults.add(target + " wrote " + column + "=" + values + " instead of " + meant);
				}
			});
			if (!third.keySet().containsAll(first.keySet())) {
				this.faults.add(target + " did not do its work: " + third.keySet() + " instead of " + first.keySet());
			}
		}
	}

	/** As many fields in one form as the container takes. */
	private List<List<String>> attacks(Target target) {
		List<List<String>> attacks = new ArrayList<>();
		List<String> attack = new ArrayList<>();
		for (Map.Entry<String, String> name : this.names.entrySet()) {
			if (!target.fields().containsKey(name.getKey())) {
				attack.addAll(List.of(name.getKey(), name.getValue()));
			}
			if (attack.size() >= 1800) {
				attacks.add(attack);
				attack = new ArrayList<>();
			}
		}
		attacks.add(attack);
		return attacks;
	}

	private static List<String> pairs(Map<String, String> fields) {
		List<String> pairs = new ArrayList<>();
		fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
		return pairs;
	}

	/** What a form writes, by table and column. */
	private Map<String, List<String>> written(Target target, List<String> form) {
		Visitor visitor = this.boards.as(target.actor());
		this.posts++;
		this.stage.forgetLimits();
		Visitor.Page page = visitor.post(target.path(), form.toArray(String[]::new));
		if (page.status() >= 500) {
			this.faults.add(target + " answers " + page.status());
		}
		Map<String, List<String>> written = new TreeMap<>();
		for (Journal.Change change : this.journal.changes()) {
			for (String column : change.columns()) {
				written.computeIfAbsent(change.table() + " " + change.kind() + " " + column, (key) -> new ArrayList<>())
					.add(String.valueOf(change.after().get(column)));
			}
		}
		written.values().forEach((values) -> values.sort(null));
		this.journal.undo();
		return written;
	}

	List<String> faults() {
		return this.faults;
	}

	int wrote() {
		return this.wrote;
	}

	@Override
	public String toString() {
		return "forms=" + this.forms + ", that wrote=" + this.wrote + ", names=" + this.names.size() + ", posts="
				+ this.posts + ", column changes beyond the form's own=" + this.faults.size();
	}

}
