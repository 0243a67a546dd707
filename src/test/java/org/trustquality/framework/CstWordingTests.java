package org.trustquality.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.evidence.Finding;
import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the editions that boards answer are written. */
@ParameterizedClass
@ValueSource(strings = { "cst-2022.1", "cst-2022.2", "board-skills.1" })
class CstWordingTests {

	private static final double GRADE_AT_14 = 8;

	private static final double HARD = 10;

	private static final Map<String, String> HARD_TEXTS = Map.of("EE-4.1", "10.7", "EE-5.1", "10.1", "EE-5.1 single",
			"10.1", "EG-1.1", "10.4", "EG-2.1", "10.5 10.4", "EG-5.1", "10.7", "EG-7.1 single", "10.2", "WF-2.1",
			"10.7");

	// These join two names or two objects of one verb, and ask one thing.
	private static final Set<String> JOINED = Set.of("QE-6.1", "QE-6.1 single", "WF-1.1", "WF-2.1", "WF-2.2", "EE-6.1",
			"EE-6.1 single", "PB-4.1", "PB-5.1");

	private static final Pattern BANNED = Pattern.compile(
			"\\b(organi[sz]ations?|clients?|surveys?|questionnaires?|sections?|pillars?|rounds?|clerks?|"
					+ "stakeholders?|leverag\\w*|robust|holistic|ensure\\w*|i\\.e|e\\.g|etc)\\b",
			Pattern.CASE_INSENSITIVE);

	private final Edition edition;

	CstWordingTests(String number) {
		this.edition = EditionManuscript.of(new ClassPathResource("frameworks/" + number + "/edition.yaml"))
			.content()
			.edition();
	}

	@Test
	void everyIndicatorCanBeReadAtFourteen() {
		assertThat(wordings()).hasSizeGreaterThanOrEqualTo(16)
			.allSatisfy(
					(id, wording) -> assertThat(texts(wording).mapToDouble(ReadingGrade::of).average().orElseThrow())
						.as(id)
						.isLessThanOrEqualTo(GRADE_AT_14));
	}

	// "Chief executive" or "informally" in one short sentence is enough to pass 10; what
	// stands around it is easy.
	@Test
	void textsThatAreHardByThemselvesAreListed() {
		Map<String, String> hard = new TreeMap<>();
		wordings().forEach((id, wording) -> texts(wording).filter((text) -> ReadingGrade.of(text) > HARD)
			.forEach((text) -> hard.merge(id, String.format(Locale.ROOT, "%.1f", ReadingGrade.of(text)),
					(one, other) -> one + " " + other)));
		Map<String, String> known = new TreeMap<>(HARD_TEXTS);
		known.keySet().retainAll(wordings().keySet());
		assertThat(hard).isEqualTo(known);
	}

	@Test
	void findingsCanBeReadBySomebodyAtWork() {
		assertThat(this.edition.register().findings()).extracting(Finding::text)
			.extracting(ReadingGrade::of)
			.satisfies((grades) -> assertThat(grades.stream().mapToDouble((grade) -> grade).average().orElseThrow())
				.isLessThanOrEqualTo(GRADE_AT_14 + 2));
	}

	@Test
	void statementAndReasonAreShort() {
		assertThat(wordings()).allSatisfy((id, wording) -> {
			assertThat(words(wording.statement())).as(id).hasSizeLessThanOrEqualTo(20);
			assertThat(words(wording.why())).as(id).hasSizeLessThanOrEqualTo(45);
		});
	}

	@Test
	void noTextUsesABannedWord() {
		assertThat(everyText().filter((text) -> BANNED.matcher(text).find())).isEmpty();
	}

	@Test
	void noOtherStatementJoinsTwoThings() {
		assertThat(wordings()).allSatisfy((id, wording) -> assertThat(wording.statement().contains(" and ")).as(id)
			.isEqualTo(JOINED.contains(id)));
	}

	@Test
	void levelsDifferFromTheirNeighboursByMoreThanAWord() {
		assertThat(wordings()).allSatisfy((id, wording) -> IntStream.range(1, wording.levels().size())
			.forEach((level) -> assertThat(
					distance(words(wording.levels().get(level - 1)), words(wording.levels().get(level))))
				.as("%s, levels %d and %d", id, level, level + 1)
				.isGreaterThan(3)));
	}

	@Test
	void distanceIsInWords() {
		assertThat(distance(words("We ask often."), words("We often ask."))).isEqualTo(2);
		assertThat(distance(words("We ask."), words("We always ask."))).isEqualTo(1);
	}

	@Test
	void everyIndicatorSaysWhatToLookAtAndWhatToDo() {
		assertThat(wordings()).allSatisfy((id, wording) -> {
			assertThat(wording.lookAt()).as(id).hasSizeBetween(2, 4);
			assertThat(wording.suggestions()).as(id).hasSizeBetween(2, 4);
		});
	}

	private Map<String, Indicator.Wording> wordings() {
		Map<String, Indicator.Wording> wordings = new LinkedHashMap<>();
		for (Indicator indicator : this.edition.indicators()) {
			wordings.put(indicator.id(), indicator.wording());
			if (indicator.singleAcademy() != null) {
				wordings.put(indicator.id() + " single", indicator.singleAcademy());
			}
		}
		return wordings;
	}

	private static Stream<String> texts(Indicator.Wording wording) {
		return Stream
			.of(Stream.of(wording.statement(), wording.why()), wording.levels().stream(), wording.lookAt().stream(),
					wording.suggestions().stream().map(Suggestion::text))
			.flatMap((texts) -> texts);
	}

	private Stream<String> everyText() {
		List<String> texts = new ArrayList<>();
		wordings().values().forEach((wording) -> texts(wording).forEach(texts::add));
		this.edition.claims().forEach((claim) -> texts.add(claim.claim()));
		this.edition.register().findings().forEach((finding) -> texts.add(finding.text()));
		this.edition.register()
			.findings()
			.forEach((finding) -> finding.attachments().forEach((attachment) -> texts.add("" + attachment.reason())));
		this.edition.controversies().forEach((one) -> one.sides().forEach((side) -> texts.add(side.text())));
		this.edition.gaps().forEach((gap) -> texts.addAll(List.of(gap.notKnown(), gap.whyItMatters(), gap.whatWeDo())));
		this.edition.notAsked().forEach((one) -> texts.add(one.why()));
		this.edition.glossary().forEach((term) -> texts.add(term.meaning()));
		this.edition.changes().forEach((change) -> texts.addAll(List.of(change.what(), change.why())));
		return texts.stream();
	}

	private static List<String> words(String text) {
		return List.of(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9' -]", "").strip().split("\\s+"));
	}

	/** The fewest words to add, drop or change that make one text of the other. */
	private static int distance(List<String> one, List<String> other) {
		int[] before = IntStream.rangeClosed(0, other.size()).toArray();
		for (int i = 1; i <= one.size(); i++) {
			int[] now = new int[other.size() + 1];
			now[0] = i;
			for (int j = 1; j <= other.size(); j++) {
				int change = before[j - 1] + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
				now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
			}
			before = now;
		}
		return before[other.size()];
	}

}
