package org.trustquality.review.share.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TypedDay;
import org.trustquality.review.share.ShareAdviser;
import org.trustquality.review.share.ShareLevel;
import org.trustquality.review.share.ShareWish;
import org.trustquality.review.share.Shareable;
import org.trustquality.trust.EnglishDay;

/**
 * What an organiser chooses to share.
 *
 * @param adviser the account of an adviser
 * @param level how much
 * @param day the day of the month until which it is shared
 * @param month the month
 * @param year the year
 * @param seen what stood for the share of then when they looked
 */
record ShareForm(@Nullable String adviser, @Nullable String level, @Nullable String day, @Nullable String month,
		@Nullable String year, @Nullable String seen) {

	private static final int USUAL_YEARS = 1;

	private static final int LONGEST_YEARS = 2;

	/** What the page offers first: a year, or until the adviser's appointment ends. */
	static ShareForm usual(Shareable shareable, Optional<String> asked, LocalDate today) {
		List<ShareAdviser> advisers = shareable.advisers();
		Optional<ShareAdviser> chosen = (advisers.size() == 1) ? Optional.of(advisers.get(0))
				: advisers.stream()
					.filter((each) -> asked.filter(each.id().toString()::equals).isPresent())
					.findFirst();
		LocalDate usual = today.plusYears(USUAL_YEARS);
		LocalDate last = chosen.map((each) -> (each.now() != null) ? each.now().share().endsOn() : each.latest())
			.filter((day) -> day.isBefore(usual))
			.orElse(usual);
		TypedDay typed = TypedDay.of(last);
		return new ShareForm(chosen.map((each) -> each.id().toString()).orElse(null),
				chosen.map(ShareAdviser::now).map((granted) -> granted.share().level().name()).orElse(null),
				typed.day(), typed.month(), typed.year(), null);
	}

	/** What is wrong with it. */
	List<FieldError> faults(Shareable shareable, LocalDate today) {
		List<FieldError> faults = new ArrayList<>();
		ShareAdviser chosen = adviser(shareable).orElse(null);
		ShareLevel much = shareLevel().orElse(null);
		if (chosen == null) {
			faults.add(new FieldError("adviser", "Choose an adviser"));
		}
		if (much == null) {
			faults.add(new FieldError("level", "Choose how much to share"));
		}
		LocalDate last = typed().parse("day", "Enter a real last day, such as 31 8 2027", faults);
		if (last != null) {
			addDayFault(faults, last, chosen, today);
		}
		if (faults.isEmpty() && isJustShared(Objects.requireNonNull(chosen), Objects.requireNonNull(last))) {
			faults.add(new FieldError("level", "This is shared already. Choose another level or another last day"));
		}
		return faults;
	}

	private static void addDayFault(List<FieldError> faults, LocalDate last, @Nullable ShareAdviser chosen,
			LocalDate today) {
		if (last.isBefore(today)) {
			faults.add(new FieldError("day", "The last day must be today or later"));
		}
		else if (last.isAfter(today.plusYears(LONGEST_YEARS))) {
			faults.add(new FieldError("day",
					"The last day must be within two years, by " + EnglishDay.of(today.plusYears(LONGEST_YEARS))));
		}
		else if (chosen != null && last.isAfter(chosen.latest())) {
			faults.add(new FieldError("day", chosen.name() + " is appointed until " + EnglishDay.of(chosen.latest())
					+ ". Choose that day or an earlier one"));
		}
	}

	private boolean isJustShared(ShareAdviser chosen, LocalDate last) {
		return chosen.now() != null && chosen.now().share().endsOn().equals(last)
				&& chosen.now().share().level() == shareLevel().orElse(null);
	}

	/** What they want; only when nothing is wrong. */
	ShareWish wish(Shareable shareable) {
		return new ShareWish(adviser(shareable).orElseThrow().id(), shareLevel().orElseThrow(),
				Objects.requireNonNull(typed().parse("day", "", new ArrayList<>())));
	}

	/** What stood for the share of then; empty if it was left out. */
	String shown() {
		return Objects.requireNonNullElse(this.seen, "");
	}

	private Optional<ShareAdviser> adviser(Shareable shareable) {
		return shareable.advisers().stream().filter((each) -> each.id().toString().equals(this.adviser)).findFirst();
	}

	private Optional<ShareLevel> shareLevel() {
		return Arrays.stream(ShareLevel.values()).filter((each) -> each.name().equals(this.level)).findFirst();
	}

	private TypedDay typed() {
		return new TypedDay(this.day, this.month, this.year);
	}

}
