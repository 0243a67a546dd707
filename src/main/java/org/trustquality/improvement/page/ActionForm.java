package org.trustquality.improvement.page;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.TypedDay;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionPlan;

/**
 * What the pages send that add or change an action, all as text so that nothing typed is
 * lost.
 *
 * @param what what is to be done
 * @param measure how the board will know that it worked
 * @param account the id of an owner with an account; empty for another one
 * @param owner the name of an owner without one
 * @param dueDay the day until when
 * @param dueMonth its month
 * @param dueYear its year
 * @param seen the version that the page showed
 */
record ActionForm(@Nullable String what, @Nullable String measure, @Nullable String account, @Nullable String owner,
		@Nullable String dueDay, @Nullable String dueMonth, @Nullable String dueYear, @Nullable String seen) {

	/** An empty form, but for what somebody suggests. */
	static ActionForm suggesting(@Nullable String what) {
		return new ActionForm(what, null, null, null, null, null, null, null);
	}

	/** An action as the page would send it. */
	static ActionForm of(Action action) {
		return of(action.plan(), action.version());
	}

	static ActionForm of(ActionPlan plan, int seen) {
		UUID account = plan.owner().personId();
		TypedDay due = TypedDay.of(plan.dueOn());
		return new ActionForm(plan.what(), plan.measure(), (account != null) ? account.toString() : null,
				(account == null) ? plan.owner().name() : null, due.day(), due.month(), due.year(),
				Integer.toString(seen));
	}

	TypedDay due() {
		return new TypedDay(this.dueDay, this.dueMonth, this.dueYear);
	}

	boolean hasAccount() {
		return !Objects.requireNonNullElse(this.account, "").isBlank();
	}

	/** The version that the page showed, if the form says so as a page would. */
	Optional<Integer> seenVersion() {
		return seen(this.seen);
	}

	static Optional<Integer> seen(@Nullable String version) {
		return (version != null && version.matches("[0-9]{1,9}")) ? Optional.of(Integer.valueOf(version))
				: Optional.empty();
	}

}
