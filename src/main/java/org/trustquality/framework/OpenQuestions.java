package org.trustquality.framework;

import java.util.List;
import java.util.Optional;

/**
 * Where research disagrees, where it is missing, and what an edition leaves out on
 * purpose.
 *
 * @param controversies where research disagrees
 * @param gaps where the review finds research missing
 * @param notAsked what the edition does not ask, though others might
 */
public record OpenQuestions(List<Controversy> controversies, List<Gap> gaps, List<NotAsked> notAsked) {

	private static final OpenQuestions NONE = new OpenQuestions(List.of(), List.of(), List.of());

	public OpenQuestions {
		controversies = List.copyOf(controversies);
		gaps = List.copyOf(gaps);
		notAsked = List.copyOf(notAsked);
	}

	/** Nothing open. */
	public static OpenQuestions none() {
		return NONE;
	}

	/** The controversy that a claim belongs to, if there is one. */
	public Optional<Controversy> controversyAbout(String claimId) {
		return this.controversies.stream().filter((one) -> one.claims().contains(claimId)).findFirst();
	}

	/** The gap in research that a claim belongs to, if there is one. */
	public Optional<Gap> gapAt(String claimId) {
		return this.gaps.stream().filter((one) -> one.claims().contains(claimId)).findFirst();
	}

	/**
	 * A question that researchers answer differently.
	 *
	 * @param id short and stable, such as {@code collaboration}
	 * @param title the question
	 * @param claims the ids of the claims it is about
	 * @param sides the answers
	 * @param whatWeDo how the edition deals with it
	 */
	public record Controversy(String id, String title, List<String> claims, List<Side> sides, String whatWeDo) {

		public Controversy {
			claims = List.copyOf(claims);
			sides = List.copyOf(sides);
		}

	}

	/**
	 * One answer in a controversy.
	 *
	 * @param side the answer in a few words
	 * @param text the answer
	 * @param findings the ids of the findings that speak for it
	 * @param sources the ids of the sources that speak for it
	 */
	public record Side(String side, String text, List<String> findings, List<String> sources) {

		public Side {
			findings = List.copyOf(findings);
			sources = List.copyOf(sources);
		}

	}

	/**
	 * Something that research on trusts does not tell.
	 *
	 * @param id short and stable, such as {@code curriculum}
	 * @param title what it is about
	 * @param claims the ids of the claims it is about
	 * @param findings the ids of the findings that say so
	 * @param notKnown what is not known
	 * @param whyItMatters why a board should ask all the same
	 * @param whatWeDo how the edition deals with it
	 */
	public record Gap(String id, String title, List<String> claims, List<String> findings, String notKnown,
			String whyItMatters, String whatWeDo) {

		public Gap {
			claims = List.copyOf(claims);
			findings = List.copyOf(findings);
		}

	}

	/**
	 * Something the edition does not ask.
	 *
	 * @param id short and stable, such as {@code board-size}
	 * @param title what is not asked
	 * @param why why it is not asked
	 * @param findings the ids of the findings behind that
	 */
	public record NotAsked(String id, String title, String why, List<String> findings) {

		public NotAsked {
			findings = List.copyOf(findings);
		}

	}

}
