package org.trustquality.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.change.ChangeWord;

/**
 * What moved, in sentences: the sure first. A small move is not said to be none, and
 * nothing is said to come from anything.
 */
final class Summary {

	private final List<MovementLine> lines;

	private final List<String> sentences = new ArrayList<>();

	private Summary(List<MovementLine> lines) {
		this.lines = lines;
	}

	/** One sentence for each word that occurs. */
	static List<String> of(List<MovementLine> dimensions) {
		Summary summary = new Summary(dimensions);
		summary.say("Clear change in ", ChangeWord.CLEAR, true);
		summary.say("Possible change in ", ChangeWord.POSSIBLE, true);
		summary.say("No clear change in ", ChangeWord.NO_CLEAR_CHANGE, false);
		summary.say("Too few people to say in ", ChangeWord.TOO_FEW_TO_SAY, false);
		summary.say("Not told how sure in ", null, true);
		summary.sayNotCompared();
		return List.copyOf(summary.sentences);
	}

	private void say(String beginning, @Nullable ChangeWord word, boolean withFigures) {
		List<MovementLine> called = this.lines.stream().filter((line) -> line.isCalled(word)).toList();
		if (called.size() == this.lines.size() && !withFigures && !called.isEmpty()) {
			this.sentences.add(beginning + "any of the " + called.size() + " dimensions.");
		}
		else if (!called.isEmpty()) {
			this.sentences.add(beginning + share(called) + ": "
					+ called.stream()
						.map((line) -> line.inSentence() + (withFigures ? " (" + line.change() + ")" : ""))
						.collect(Collectors.joining(", "))
					+ ".");
		}
	}

	private void sayNotCompared() {
		List<MovementLine> missing = this.lines.stream().filter((line) -> !line.isComparable()).toList();
		if (!missing.isEmpty()) {
			this.sentences.add("Not compared: "
					+ missing.stream().map(MovementLine::inSentence).collect(Collectors.joining(", ")) + ".");
		}
	}

	private String share(List<MovementLine> called) {
		return called.size() + " of " + this.lines.size() + (this.lines.size() == 1 ? " dimension" : " dimensions");
	}

}
