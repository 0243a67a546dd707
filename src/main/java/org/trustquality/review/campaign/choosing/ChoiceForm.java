package org.trustquality.review.campaign.choosing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.review.campaign.TrustChoice;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterFacts;
import org.trustquality.trust.register.SizeBand;

/**
 * What the page sends that chooses the trusts.
 *
 * @param how FILTER or LIST
 * @param size a size band; empty for any
 * @param phase a phase; empty for any
 * @param region a region; empty for any
 * @param list the pasted list
 */
record ChoiceForm(@Nullable String how, @Nullable String size, @Nullable String phase, @Nullable String region,
		@Nullable String list) {

	/** The form as it was sent last. */
	static ChoiceForm of(@Nullable TrustChoice choice) {
		return (choice == null) ? new ChoiceForm(null, null, null, null, null)
				: new ChoiceForm(choice.pasted() ? "LIST" : "FILTER",
						(choice.size() != null) ? choice.size().name() : null,
						(choice.phase() != null) ? choice.phase().name() : null, choice.region(), choice.list());
	}

	/**
	 * What stands in the field, with the line break that browsers take from its front.
	 */
	public String shown() {
		return "\n" + ((this.list != null) ? this.list : "");
	}

	/**
	 * The choice, if nothing is wrong.
	 * @param errors where to add what is wrong
	 */
	Optional<TrustChoice> choice(List<FieldError> errors) {
		if ("LIST".equals(this.how)) {
			PastedList pasted = new PastedList(this.list);
			pasted.fault().ifPresent(errors::add);
			return errors.isEmpty() ? Optional.of(TrustChoice.pasted(pasted.text())) : Optional.empty();
		}
		if (!"FILTER".equals(this.how)) {
			errors.add(new FieldError("how", "Choose “All open trusts here that fit” or “The trusts of a list”"));
			return Optional.empty();
		}
		List<FieldError> faults = new ArrayList<>();
		SizeBand band = any(this.size) ? null : find("size", SizeBand.values(), this.size, faults);
		Phase taught = any(this.phase) ? null : find("phase", Phase.values(), this.phase, faults);
		if (!any(this.region) && !RegisterFacts.REGIONS.contains(this.region)) {
			faults.add(new FieldError("region", "Choose one of the regions, or any"));
		}
		errors.addAll(faults);
		return faults.isEmpty() ? Optional.of(TrustChoice.fitting(band, taught, any(this.region) ? null : this.region))
				: Optional.empty();
	}

	private static boolean any(@Nullable String sent) {
		return sent == null || sent.isEmpty();
	}

	private static <E extends Enum<E>> @Nullable E find(String field, E[] constants, @Nullable String sent,
			List<FieldError> faults) {
		Optional<E> found = Arrays.stream(constants).filter((each) -> each.name().equals(sent)).findFirst();
		if (found.isEmpty()) {
			faults.add(new FieldError(field, "Choose one of the list, or any"));
		}
		return found.orElse(null);
	}

}
