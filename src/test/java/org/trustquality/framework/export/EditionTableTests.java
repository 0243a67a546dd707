package org.trustquality.framework.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.framework.Edition;
import org.trustquality.framework.ManuscriptFolder;
import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class EditionTableTests {

	@TempDir
	Path folder;

	@Test
	void hasARowForEachIndicator() throws IOException {
		List<CSVRecord> rows = rows(cst());
		assertThat(rows).hasSize(cst().indicators().size());
		assertThat(rows.get(0).get("indicator")).isEqualTo("QE-1.1");
		assertThat(rows.get(0).get("level-5")).startsWith("The board hears what has changed");
		assertThat(rows.get(0).get("evidence-grade")).isEqualTo("3");
		assertThat(rows.get(0).get("cst-2023")).isEqualTo("School improvement at scale");
	}

	@Test
	void saysWhatTheClaimRestsOn() throws IOException {
		CSVRecord row = rows(full()).get(0);
		assertThat(row.get("design")).isEqualTo("comparative");
		assertThat(row.get("newest")).isEqualTo("2018");
		assertThat(row.get("findings")).isEqualTo("F-AS-01; F-AS-02");
		assertThat(row.get("badges")).isEqualTo("contested");
		assertThat(row.get("suggestions")).isEqualTo("Ask one thing more. (research: F-AS-01)\n"
				+ "Follow the code. (sector guidance: A code (a body))\nAsk again. (opinion)");
		assertThat(row.get("wood")).isEqualTo("Leaves");
	}

	@Test
	void leavesCellsEmptyWhereThereIsNothing() throws IOException {
		CSVRecord row = rows(full()).get(1);
		assertThat(row.get("newest")).isEmpty();
		assertThat(row.get("single-academy-level-3")).isEmpty();
		assertThat(row.get("wood")).isEqualTo("no match");
		assertThat(rows(tiny()).get(2).get("design")).isEmpty();
	}

	@Test
	void noCellIsAFormula() throws IOException {
		assertThat(rows(full()).get(1).get("statement")).isEqualTo("'=The board asks aloud.");
	}

	private static List<CSVRecord> rows(Edition edition) throws IOException {
		try (CSVParser parser = CSVParser.parse(new EditionTable(edition).csv(),
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return parser.getRecords();
		}
	}

	private Edition full() {
		return ManuscriptFolder.full(this.folder).read().approvedContent().edition();
	}

	private Edition tiny() {
		return ManuscriptFolder.tiny(this.folder).read().approvedContent().edition();
	}

	private static Edition cst() {
		return EditionManuscript.of(new ClassPathResource("frameworks/cst-2022.1/edition.yaml")).content().edition();
	}

}
