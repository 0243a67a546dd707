package org.trustquality.review.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Tenancy;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.framework.Dimension;
import org.trustquality.review.beside.BoardSide;
import org.trustquality.review.blind.Revealed;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.share.Share;
import org.trustquality.review.share.SharedWithAdviser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Before advisers commit their own judgement, nothing that they can fetch tells what the
 * board agreed: another board with other answers, other levels and other reasons gives
 * them the same bytes everywhere. Once they have committed a dimension, they learn that
 * dimension, and of the others nothing.
 */
@DemonstratedApplication
class BlindnessTests {

	private static final String ONE = "Zibbeldrop";

	private static final String OTHER = "Wummelquist";

	@Autowired
	private Stage stage;

	@Autowired
	private SharedWithAdviser shares;

	@Autowired
	private SignedVersions versions;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	private final List<PlayedAdviser> advisers = new ArrayList<>();

	@AfterEach
	void leave() {
		this.advisers.forEach(PlayedAdviser::leave);
	}

	/** The board itself, and two others. */
	private ReviewStage board() {
		return play(ONE, positions(), levels(1));
	}

	/** Where everything is otherwise. */
	private ReviewStage other() {
		return play(OTHER, 0, levels(3));
	}

	/** Where everything but the first dimension is otherwise. */
	private ReviewStage otherBeyondTheFirst() {
		int[] levels = levels(3);
		System.arraycopy(levels(1), 0, levels, 0, first());
		return play(OTHER, first(), levels);
	}

	private int positions() {
		return this.stage.indicators().size();
	}

	/** How many indicators the first dimension has. */
	private int first() {
		return this.stage.edition().dimensions().get(0).indicators().size();
	}

	/** Levels from 1 to 5 in turn, from one of them on. */
	private int[] levels(int from) {
		return IntStream.range(0, positions()).map((position) -> 1 + (from + position * 2) % 5).toArray();
	}

	/**
	 * A board that answers and agrees for reasons of its own.
	 * @param alike how many of the first indicators are answered as by the board itself
	 */
	private ReviewStage play(String word, int alike, int[] levels) {
		int[][] answers = new int[6][positions()];
		for (int trustee = 0; trustee < answers.length; trustee++) {
			for (int position = 0; position < positions(); position++) {
				answers[trustee][position] = (position < alike) ? 2 + trustee % 3 : 1 + (trustee * 2 + position) % 5;
			}
		}
		ReviewStage played = ReviewStage.of(SignedBoard.closed(this.stage, answers), "VIEWS",
				(position) -> (position < alike) ? ONE : word, levels);
		this.advisers.add(played.adviser());
		return played;
	}

	private AdviserCrawl crawl(ReviewStage review) {
		return AdviserCrawl.of(review, this.mapping);
	}

	/** The pages that are there for one only, or say something else. */
	private static Set<String> differences(AdviserCrawl one, AdviserCrawl other) {
		Set<String> all = new TreeSet<>(one.pages().keySet());
		all.addAll(other.pages().keySet());
		all.removeIf((page) -> String.valueOf(one.pages().get(page)).equals(other.pages().get(page)));
		return all;
	}

	private static List<String> holding(AdviserCrawl crawl, String text) {
		return crawl.pages()
			.entrySet()
			.stream()
			.filter((page) -> page.getValue().contains(text))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Before it begins, while points are judged, and when all is ready to commit. */
	@ParameterizedTest
	@ValueSource(strings = { "indicator", "dimension" })
	void tellsNothingBeforeADimensionIsCommitted(String by) {
		List<ReviewStage> twins = List.of(board(), other());
		long bytes = 0;
		int pages = 0;
		for (String step : List.of("untouched", "begun", "judged")) {
			if (step.equals("begun")) {
				twins.forEach((twin) -> twin.begin(by));
			}
			else if (step.equals("judged")) {
				twins.forEach((twin) -> judgeAll(twin, by));
			}
			List<AdviserCrawl> crawls = twins.stream().map(this::crawl).toList();
			assertThat(differences(crawls.get(0), crawls.get(1))).as(step).isEmpty();
			assertThat(holding(crawls.get(0), ONE)).as(step).isEmpty();
			assertThat(holding(crawls.get(1), OTHER)).as(step).isEmpty();
			for (AdviserCrawl crawl : crawls) {
				pages += crawl.pages().size();
				bytes += crawl.bytes();
			}
		}
		assertThat(pages).isGreaterThan(60);
		System.out.println("Blindness by " + by + ": twins=2, steps=3, pages=" + pages + ", bytes=" + bytes
				+ ", pages that differ=0, reasons found=0");
	}

	private void judgeAll(ReviewStage review, String by) {
		Visitor visitor = review.adviser().visitor();
		visitor.get(review.path());
		subjects(review, by).forEach((subject) -> Stage.require(visitor.post(review.point(subject), "level", "3",
				"reason", "I saw it in " + subject, "seen", Integer.toString(ReviewPoint.NONE)), 302));
	}

	private static List<String> subjects(ReviewStage review, String by) {
		return by.equals("indicator") ? review.stage().indicators()
				: review.dimensions().stream().map(Dimension::id).toList();
	}

	/** Two boards that differ in the other dimensions alone still look the same. */
	@ParameterizedTest
	@ValueSource(strings = { "indicator", "dimension" })
	void tellsOfACommittedDimensionAlone(String by) {
		ReviewStage one = board();
		List<ReviewStage> all = List.of(one, otherBeyondTheFirst(), other());
		all.forEach((review) -> {
			Visitor visitor = review.begin(by);
			judgeAll(review, by);
			review.commit(visitor, review.first().id());
		});
		List<AdviserCrawl> crawls = all.stream().map(this::crawl).toList();
		assertThat(differences(crawls.get(0), crawls.get(1))).isEmpty();
		assertThat(differences(crawls.get(0), crawls.get(2))).as("the committed dimension")
			.anySatisfy((page) -> assertThat(page).endsWith("/review/dimensions/" + one.first().id()));
		assertThat(holding(crawls.get(0), ONE + " 0.")).isNotEmpty();
		IntStream.range(first(), positions())
			.forEach((position) -> assertThat(holding(crawls.get(0), ONE + " " + position + "."))
				.as("reason " + position)
				.isEmpty());
		System.out.println("Blindness by " + by + " after one dimension: pages="
				+ crawls.stream().mapToInt((crawl) -> crawl.pages().size()).sum() + ", bytes="
				+ crawls.stream().mapToLong(AdviserCrawl::bytes).sum() + ", pages that differ beyond it=0, pages of it="
				+ differences(crawls.get(0), crawls.get(2)).size());
	}

	@Test
	void findsAPageThatRevealsEverything() throws NoSuchMethodException {
		ReviewStage one = board();
		ReviewStage other = other();
		List.of(one, other).forEach((review) -> review.begin("indicator"));
		RequestMappingInfo planted = RequestMappingInfo.paths("/portfolio/{trust}/assessments/{assessment}/planted")
			.methods(RequestMethod.GET)
			.options(this.mapping.getBuilderConfiguration())
			.build();
		this.mapping.registerMapping(planted, this,
				getClass().getDeclaredMethod("revealAll", AdviserVisit.class, UUID.class, UUID.class));
		try {
			AdviserCrawl crawl = crawl(one);
			Set<String> different = differences(crawl, crawl(other));
			assertThat(different).hasSize(1).allSatisfy((page) -> assertThat(page).endsWith("/planted"));
			assertThat(holding(crawl, ONE)).containsExactlyElementsOf(different);
			System.out.println("Planted fault, a page that reveals all: pages that differ=" + different.size()
					+ ", pages with reasons=" + holding(crawl, ONE).size());
		}
		finally {
			this.mapping.unregisterMapping(planted);
		}
	}

	/** What a page would show for which everything is revealed. */
	ResponseEntity<String> revealAll(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust,
			@PathVariable UUID assessment) {
		Share share = this.shares.require(adviser, trust, assessment);
		return ResponseEntity
			.ok(BoardSide
				.of(this.versions.newest(share.assessment()).orElseThrow().readable().orElseThrow().outcome(),
						Revealed.ALL, true)
				.points()
				.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.toList()
				.toString());
	}

	/** Of a dimension that is not revealed nothing leaves the version. */
	@Test
	void letsNothingOutThatIsNotRevealed() {
		ReviewStage one = board();
		AdviserVisit adviser = new AdviserVisit(one.adviser().id());
		Tenancy.ofPerson(one.adviser().id(), () -> {
			Share share = this.shares.require(adviser, one.board().trust().reference(), one.reference());
			Outcome outcome = this.versions.newest(share.assessment()).orElseThrow().readable().orElseThrow().outcome();
			BoardSide side = BoardSide.of(outcome, new Revealed(false, Set.of(one.first().id())), true);
			List<String> first = new ArrayList<>(one.indicators(one.first()));
			first.add(one.first().id());
			assertThat(side.points().keySet()).containsExactlyInAnyOrderElementsOf(first);
			assertThat(BoardSide.of(outcome, new Revealed(false, Set.of()), true).isEmpty()).isTrue();
			assertThat(BoardSide.of(outcome, Revealed.ALL, false).points().values())
				.allSatisfy((point) -> assertThat(point.lines()).isNotEmpty()
					.allSatisfy((line) -> assertThat(line.reason()).isNull()));
			assertThat(BoardSide.all(outcome).points().toString()).contains(ONE);
			return share;
		});
	}

}
