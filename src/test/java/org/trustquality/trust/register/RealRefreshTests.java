package org.trustquality.trust.register;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.trust.register.file.RegisterFile;
import org.trustquality.trust.register.file.RegisterFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * The register of March 2022, refreshed in August, with its academies, and undone again.
 */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealRefreshTests {

	@Autowired
	private RegisterFiles files;

	@Autowired
	private RegisterImports imports;

	@Autowired
	private RegisterSearch search;

	@Autowired
	private Stage stage;

	private RegisterFixture register;

	private UUID administrator;

	@BeforeAll
	void begin() {
		this.register = new RegisterFixture(this.imports, this.stage);
		this.register.clear();
		this.administrator = this.stage.person("Nora Whitfield");
	}

	@AfterAll
	void clear() {
		this.register.clear();
	}

	private static RegisterFile file(Path path) {
		return new RegisterFile(path.getFileName().toString(), new FileSystemResource(path));
	}

	private RegisterImport compared(Path groups, @Nullable Path links) throws Exception {
		return this.register.received(this.files.read(file(groups), (links != null) ? file(links) : null));
	}

	private RegisterImport approved(RegisterImport compared) {
		assertThat(compared.doubts()).isEmpty();
		this.imports.approve(compared.importId(), this.administrator, null);
		return compared;
	}

	@Test
	@Order(1)
	void takesInTheWholeRegister() throws Exception {
		RegisterImport march = approved(compared(GiasFolder.march(), null));
		assertThat(march.counts()).containsOnly(entry(DifferenceKind.NEW, 3595));
	}

	@Test
	@Order(2)
	void tellsWhatFiveMonthsChanged() throws Exception {
		RegisterImport august = approved(compared(GiasFolder.august(), null));
		assertThat(august.trusts()).isEqualTo(3602);
		assertThat(august.counts())
			.contains(entry(DifferenceKind.NEW, 8), entry(DifferenceKind.RENAMED, 25), entry(DifferenceKind.CLOSED, 35),
					entry(DifferenceKind.NO_LONGER_LISTED, 1), entry(DifferenceKind.NUMBERS, 5))
			.doesNotContainKeys(DifferenceKind.REOPENED, DifferenceKind.RETYPED, DifferenceKind.LISTED_AGAIN);
		assertThat(this.imports.differences(august.importId(), DifferenceKind.NUMBERS, 1))
			.extracting((difference) -> difference.after().uid())
			.containsExactlyInAnyOrder(16280, 4903, 17474, 17495, 3553);
		assertThat(this.imports.differences(august.importId(), DifferenceKind.RENAMED, 1))
			.extracting((difference) -> difference.after().shownName())
			.contains("Raleigh Education Trust");
	}

	@Test
	@Order(3)
	void addsTheAcademiesAndNothingElse() throws Exception {
		RegisterImport academies = approved(compared(GiasFolder.august(), GiasFolder.links()));
		assertThat(academies.academies()).isEqualTo(9997);
		assertThat(academies.counts()).containsOnlyKeys(DifferenceKind.DETAILS);
	}

	@Test
	@Order(4)
	void changesNothingTheSecondTime() throws Exception {
		RegisterImport again = compared(GiasFolder.august(), GiasFolder.links());
		assertThat(again.changed()).isZero();
		this.imports.discard(again.importId(), this.administrator);
		RegisterImport asServed = this.register
			.received(this.files.read(NativeRegister.rewritten(GiasFolder.august()), null));
		assertThat(asServed.changed()).isZero();
		this.imports.discard(asServed.importId(), this.administrator);
	}

	@Test
	@Order(5)
	void findsTrustsAsPeopleTypeThem() {
		assertThat(first("arete learning")).isEqualTo("Areté Learning Trust");
		assertThat(first("raleigh lerning")).startsWith("Raleigh");
		assertThat(first("tove")).isEqualTo("Tove Learning Trust");
		List<Integer> uids = this.stage.superuser()
			.sql("select uid from register_entries where uid % 37 = 0 and company_number is not null and ukprn is not null")
			.query(Integer.class)
			.list();
		assertThat(uids).hasSizeGreaterThan(60);
		for (int uid : uids) {
			RegisterEntry entry = this.search.get(uid).orElseThrow().entry();
			for (String text : List.of(String.valueOf(uid), entry.groupId(), String.valueOf(entry.ukprn()),
					String.valueOf(entry.companyNumber()),
					String.valueOf(entry.companyNumber()).replaceFirst("^0+", ""), entry.name(), entry.shownName())) {
				assertThat(this.search.find(text, 1)).as(text).extracting((each) -> each.entry().uid()).contains(uid);
			}
		}
		System.out.println("trusts found by number and name: " + uids.size() + " x 7");
	}

	@Test
	@Order(6)
	void goesBackToMarchStepByStep() {
		for (int step = 0; step < 2; step++) {
			this.imports.undo(this.imports.last().orElseThrow().importId(), this.administrator);
		}
		assertThat(this.imports.size().trusts()).isEqualTo(3595);
		assertThat(first("raleigh learning")).isEqualTo("Raleigh Learning Trust");
		this.imports.undo(this.imports.last().orElseThrow().importId(), this.administrator);
		assertThat(this.imports.size()).isEqualTo(new RegisterSize(0, 0, 0));
	}

	private String first(String text) {
		return this.search.find(text, 1).get(0).entry().shownName();
	}

}
