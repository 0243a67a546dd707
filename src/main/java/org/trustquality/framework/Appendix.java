package org.trustquality.framework;

import java.util.List;

import org.trustquality.evidence.EvidenceRegister;

/**
 * What an edition carries beside its indicators. Nobody needs it to answer or to score,
 * and an edition may go without any of it.
 *
 * @param register the research behind the claims
 * @param openQuestions where research disagrees or is missing
 * @param crosswalk the indicators laid over other frameworks
 * @param glossary the words that pages use, in alphabetical order
 * @param succession the edition before it, and what changed since
 * @param headline what results begin with
 */
public record Appendix(EvidenceRegister register, OpenQuestions openQuestions, Crosswalk crosswalk,
		List<GlossaryTerm> glossary, Succession succession, Headline headline) {

	private static final Appendix NONE = new Appendix(EvidenceRegister.none(), OpenQuestions.none(), Crosswalk.none(),
			List.of(), Succession.none(), Headline.PROFILE);

	public Appendix {
		glossary = List.copyOf(glossary);
	}

	/** The appendix of an edition that has none. */
	public static Appendix none() {
		return NONE;
	}

}
