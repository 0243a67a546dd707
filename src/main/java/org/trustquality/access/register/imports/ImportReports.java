package org.trustquality.access.register.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.trust.register.RegisterImport;
import org.trustquality.trust.register.RegisterImports;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators of imports and of those who brought and decided them. */
@Service
@Transactional(readOnly = true)
class ImportReports {

	private final RegisterImports imports;

	private final People people;

	ImportReports(RegisterImports imports, People people) {
		this.imports = imports;
		this.people = people;
	}

	/**
	 * An import by its id.
	 * @throws NotVisible if there is none
	 */
	ImportReport get(UUID importId) {
		return this.imports.find(importId).map(this::report).orElseThrow(NotVisible::new);
	}

	/** The import that is being compared or waits. */
	Optional<ImportReport> atWork() {
		return this.imports.atWork().map(this::report);
	}

	/** The import that can be undone. */
	Optional<ImportReport> last() {
		return this.imports.last().map(this::report);
	}

	/** A page of imports, the newest first. */
	List<ImportReport> history(int page) {
		Map<UUID, Optional<String>> names = new HashMap<>();
		return this.imports.history(page)
			.stream()
			.map((each) -> ImportReport.of(each, (person) -> names.computeIfAbsent(person, this::name)))
			.toList();
	}

	private ImportReport report(RegisterImport found) {
		return ImportReport.of(found, this::name);
	}

	private Optional<String> name(UUID person) {
		return this.people.account(person).map(Person::name);
	}

}
