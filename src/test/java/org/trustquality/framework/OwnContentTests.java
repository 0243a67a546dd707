package org.trustquality.framework;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.evidence.Badge;
import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trust's own edition says everything that the published one does, and a little more.
 */
class OwnContentTests {

	private static final List<String> LEVELS = List.of("None / no.", "Few.", "\"Some\".", "Most\\.",
			"<b>All</b> \u00e9 \uD83D\uDE00");

	private static final OwnIndicator READING = new OwnIndicator(1, "QE", "Reading at home", "Pupils read at home.",
			"We began.", LEVELS);

	private static final OwnIndicator WALKING = new OwnIndicator(12, "PB", "Walking", "Pupils walk to school.", null,
			LEVELS);

	static List<EditionContent> published() throws Exception {
		return all("cst-*");
	}

	static List<EditionContent> all() throws Exception {
		return all("*");
	}

	private static List<EditionContent> all(String series) throws Exception {
		return Arrays
			.stream(new PathMatchingResourcePatternResolver()
				.getResources("classpath*:frameworks/" + series + "/edition.yaml"))
			.map(OwnContentTests::content)
			.toList();
	}

	private static EditionContent content(Resource file) {
		return EditionManuscript.of(file).content();
	}

	/** So that the checksum of the same content is the same for good. */
	@ParameterizedTest
	@MethodSource("all")
	void writesThePublishedPartToTheByte(EditionContent published) {
		String number = published.edition().id();
		EditionContent own = OwnContent.of(published, number, List.of());
		assertThat(own.json().replace(", with our own indicators", "")).isEqualTo(published.json());
	}

	@ParameterizedTest
	@MethodSource("published")
	void addsOneUnexaminedClaimForEachIndicator(EditionContent published) {
		Edition base = published.edition();
		Edition own = OwnContent.of(published, base.id() + "-own-3f9a1c07", List.of(READING, WALKING)).edition();
		assertThat(own.id()).isEqualTo(base.id() + "-own-3f9a1c07");
		assertThat(own.publicNumber()).isEqualTo(base.id());
		assertThat(own.title()).isEqualTo(base.title() + ", with our own indicators");
		assertThat(own.indicators()).containsAll(base.indicators()).hasSize(base.indicators().size() + 2);
		assertThat(own.claims()).containsAll(base.claims());
		GradedClaim claim = own.claim("OWN-12").orElseThrow();
		assertThat(own.dimensionOf("OWN-12").id()).isEqualTo("PB");
		assertThat(claim.isExamined()).isFalse();
		assertThat(claim.weight()).isOne();
		assertThat(claim.badges()).containsExactly(Badge.NOT_EXAMINED);
		assertThat(own.register()).isEqualTo(base.register());
		assertThat(own.crosswalk()).isEqualTo(base.crosswalk());
	}

	@Test
	void keepsTheWordsAsTheyWereTyped() throws Exception {
		EditionContent published = published().get(0);
		EditionContent own = OwnContent.of(published, "cst-2022.1-own-3f9a1c07", List.of(READING, WALKING));
		Indicator reading = own.edition().indicator("OWN-1").orElseThrow();
		assertThat(reading.title()).isEqualTo("Reading at home");
		assertThat(reading.wording()).isEqualTo(new Indicator.Wording("Pupils read at home.", "We began.", LEVELS));
		assertThat(own.edition().indicator("OWN-12").orElseThrow().wording().why()).isNotBlank();
		assertThat(own.checksum()).isNotEqualTo(published.checksum());
	}

	/** The same words in two editions of two years are the same question. */
	@Test
	void hasTheSameWordingHashInEveryEdition() throws Exception {
		EditionContent published = published().get(0);
		assertThat(OwnContent.of(published, "cst-2022.1-own-00000001", List.of(READING))
			.edition()
			.indicator("OWN-1")
			.orElseThrow()
			.wordingHash())
			.isEqualTo(OwnContent.of(published, "cst-2022.1-own-00000002", List.of(WALKING, READING))
				.edition()
				.indicator("OWN-1")
				.orElseThrow()
				.wordingHash());
	}

	@Test
	void fitsWhereDimensionAndScaleAre() throws Exception {
		Edition base = published().get(0).edition();
		assertThat(READING.fits(base)).isTrue();
		assertThat(new OwnIndicator(1, "XX", "T", "S", null, LEVELS).fits(base)).isFalse();
		assertThat(new OwnIndicator(1, "QE", "T", "S", null, LEVELS.subList(0, 4)).fits(base)).isFalse();
	}

	/** So that they can be asked beside a newer edition too. */
	@ParameterizedTest
	@MethodSource("published")
	void canBeReadFromTheEditionAgain(EditionContent published) {
		String number = published.edition().id() + "-own-3f9a1c07";
		assertThat(OwnIndicator.in(OwnContent.of(published, number, List.of(WALKING, READING)).edition()))
			.containsExactly(READING, WALKING);
		assertThat(OwnIndicator.in(published.edition())).isEmpty();
	}

	@Test
	void onlyTheTrustsOwnClaimsAreNotPublic() throws Exception {
		EditionContent published = published().get(0);
		Edition own = OwnContent.of(published, "cst-2022.1-own-3f9a1c07", List.of(READING)).edition();
		assertThat(own.claims()).filteredOn(own::isOwn).extracting(GradedClaim::id).containsExactly("OWN-1");
		assertThat(published.edition().claims()).noneMatch(published.edition()::isOwn);
	}

}
