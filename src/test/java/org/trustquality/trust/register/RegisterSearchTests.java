package org.trustquality.trust.register;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.trust.Trust;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.Trusts;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A trust is found by whatever of its name or numbers somebody remembers. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterSearchTests {

	private static final int MARYS = 900001;

	private static final int HARWICK = 900002;

	private static final int AND = 900003;

	private static final int SINGLE = 900004;

	private static final int SUCCESSOR = 900005;

	private static final int ARETE = 900006;

	@Autowired
	private RegisterSearch search;

	@Autowired
	private RegisterImports imports;

	@Autowired
	private Trusts trusts;

	@Autowired
	private Stage stage;

	private RegisterFixture register;

	private Trust single;

	@BeforeAll
	void fill() {
		this.register = new RegisterFixture(this.imports, this.stage);
		this.register.clear();
		List<RegisterEntry> told = List.of(
				numbered(MARYS, "TRUST OF ST. MARY’S CE SCHOOLS", "TR91001", "00123456", "10091001"),
				numbered(HARWICK, "HARWICK LEARNING TRUST", "TR91002", "07091002", "10091002"),
				numbered(AND, "BRIDGE & RIVER ACADEMIES TRUST", "TR91003", "SC091003", "10091003"),
				Entries.closed(numbered(SINGLE, "OAKHILL ACADEMY", "TR91004", "07091004", null), Entries.SUMMER),
				numbered(SUCCESSOR, "OAKHILL LEARNING TRUST", "TR91004", "07091004", "10091004"),
				numbered(ARETE, "THE ARETÉ TRUST", "TR91006", "07091006", "10091006"));
		Stream<RegisterEntry> others = IntStream.range(0, 60)
			.mapToObj((each) -> numbered(900100 + each, "Elsewhere Partnership " + each, "TR92%03d".formatted(each),
					"0809%04d".formatted(each), null));
		this.register.fill(Stream.concat(told.stream(), others).toList());
		this.single = this.trusts.invent("Oakhill Academy", TrustKind.SINGLE_ACADEMY);
		this.stage.superuser()
			.sql("update trusts set uid = ? where trust_id = ?")
			.params(SINGLE, this.single.trustId())
			.update();
	}

	@AfterAll
	void clear() {
		this.register.clear();
	}

	private static RegisterEntry numbered(int uid, String name, String groupId, String company,
			@Nullable String ukprn) {
		return Entries.numbered(Entries.open(uid, name), groupId, company, ukprn);
	}

	private List<Integer> found(String text) {
		return this.search.find(text, 1).stream().map((each) -> each.entry().uid()).toList();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "St Mary's", "st marys", "ST. MARY’S CE", "Trust of St Mary's CE Schools", "marys schools" })
	void findsANameWithAnyApostropheOrNone(String text) {
		assertThat(found(text)).first().isEqualTo(MARYS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "harwick", "Harwick Learning", "Hardwick Learning", "harwik lerning",
			"harwick learning trust", "the harwick trust" })
	void findsAMisspeltName(String text) {
		assertThat(found(text)).first().isEqualTo(HARWICK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bridge & river", "Bridge and River", "bridge river academies" })
	void takesAndAndItsSignForTheSame(String text) {
		assertThat(found(text)).first().isEqualTo(AND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "arete", "Areté", "THE ARETE TRUST" })
	void findsANameWithoutItsAccents(String text) {
		assertThat(found(text)).first().isEqualTo(ARETE);
	}

	@ParameterizedTest
	@CsvSource({ "TR91002,900002", "tr91002,900002", "91002,900002", "900002,900002", "10091002,900002",
			"07091002,900002", "7091002,900002", "123456,900001", "sc091003,900003", "1009 1003,900003",
			"UID 900002,900002", "Group UID: 900002,900002", "company 07091002,900002", "ukprn 10091002,900002" })
	void findsByAnyNumber(String text, int uid) {
		assertThat(found(text)).first().isEqualTo(uid);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "91002123", "9100255", "TR910021", "tr910029999", "070910029", "07091002000", "0012345678" })
	void findsNothingByANumberWithMoreDigits(String text) {
		assertThat(found(text)).isEmpty();
	}

	@Test
	void findsAClosedTrustBesideItsSuccessorAndOpensOnlyThat() {
		List<RegisterSearch.Found> found = this.search.find("oakhill", 1);
		assertThat(found).extracting((each) -> each.entry().uid()).containsExactly(SUCCESSOR, SINGLE);
		assertThat(found).extracting(RegisterSearch.Found::isOpenable).containsExactly(true, false);
		assertThat(found.get(1).trust()).isEqualTo(this.single.reference());
	}

	@Test
	void knowsWhoseHistoryASuccessorGoesOnWith() {
		assertThat(this.search.predecessors(SUCCESSOR)).singleElement()
			.satisfies((one) -> assertThat(one.trust()).isEqualTo(this.single.reference()));
		assertThat(this.search.predecessors(HARWICK)).isEmpty();
	}

	@Test
	void pagesThroughManyResults() {
		List<Integer> first = found("elsewhere partnership");
		assertThat(first).hasSize(RegisterSearch.PAGE + 1);
		List<Integer> second = this.search.find("elsewhere partnership", 2)
			.stream()
			.map((each) -> each.entry().uid())
			.toList();
		assertThat(second).first().isEqualTo(first.get(RegisterSearch.PAGE));
		assertThat(this.search.find("elsewhere partnership", 4)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzzqqq", "%", "_", "\\", "'", "’", "trust; drop table trusts", "TR", "0", "   ", "&" })
	void survivesWhateverIsTyped(String text) {
		assertThat(found(text)).hasSizeLessThanOrEqualTo(RegisterSearch.PAGE + 1);
	}

	@Test
	void findsNothingForAWordThatNobodyHas() {
		assertThat(found("zzzzqqq")).isEmpty();
		assertThat(found("%")).isEmpty();
	}

}
