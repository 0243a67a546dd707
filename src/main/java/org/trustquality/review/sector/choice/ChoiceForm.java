package org.trustquality.review.sector.choice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * What the form sends by which a trust decides.
 *
 * @param picture "yes" or "no"
 * @param openData the same
 * @param wished the ids of indicators; empty ones are none
 */
record ChoiceForm(@Nullable String picture, @Nullable String openData, @Nullable List<String> wished) {

	static ChoiceForm of(SectorChoice choice) {
		return new ChoiceForm(choice.picture() ? "yes" : "no", choice.openData() ? "yes" : "no", choice.wished());
	}

	/** What is wished for in one of the places, from 0; empty for nothing. */
	public String wish(int place) {
		return (this.wished != null && place < this.wished.size()) ? this.wished.get(place) : "";
	}

	List<FieldError> errors(Set<String> indicators) {
		List<FieldError> errors = new ArrayList<>();
		if (!isAnswer(this.picture)) {
			errors.add(new FieldError("picture", "Choose whether your results count in the picture of the sector"));
		}
		if (!isAnswer(this.openData)) {
			errors.add(new FieldError("openData", "Choose whether your results count in the file for researchers"));
		}
		if ("yes".equals(this.openData) && "no".equals(this.picture)) {
			errors.add(new FieldError("openData",
					"The file is drawn from the picture, so your results can only count in both or in the picture alone"));
		}
		List<String> named = named();
		if (named.size() > SectorChoice.MOST_WISHED || new HashSet<>(named).size() < named.size()) {
			errors.add(new FieldError("wished", "Choose up to three different indicators"));
		}
		else if (!indicators.containsAll(named)) {
			errors.add(new FieldError("wished", "Choose indicators from the list"));
		}
		return errors;
	}

	private static boolean isAnswer(@Nullable String sent) {
		return "yes".equals(sent) || "no".equals(sent);
	}

	/** The choice, once nothing is wrong with the form. */
	SectorChoice choice() {
		return new SectorChoice("yes".equals(this.picture), "yes".equals(this.openData), named());
	}

	private List<String> named() {
		return (this.wished != null) ? this.wished.stream().filter((each) -> !each.isBlank()).toList() : List.of();
	}

}
