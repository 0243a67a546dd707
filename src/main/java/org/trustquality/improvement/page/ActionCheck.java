package org.trustquality.improvement.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.PersonName;
import org.trustquality.assessment.TypedLine;
import org.trustquality.improvement.ActionPlan;
import org.trustquality.improvement.Owner;

/** Reads what the pages send that add or change an action: a plan, or what is wrong. */
final class ActionCheck {

	private static final int FURTHEST_YEARS = 5;

	private final ActionForm form;

	private final List<Owner> accounts;

	private final LocalDate today;

	private final @Nullable LocalDate dueBefore;

	private final List<FieldError> errors = new ArrayList<>();

	/**
	 * Reads a form.
	 * @param accounts who can own an action by account
	 * @param dueBefore the day until when it was due so far, which may have passed; null
	 * for a new action
	 */
	ActionCheck(ActionForm form, List<Owner> accounts, LocalDate today, @Nullable LocalDate dueBefore) {
		this.form = form;
		this.accounts = accounts;
		this.today = today;
		this.dueBefore = dueBefore;
	}

	/** The plan, if nothing is wrong. */
	Optional<ActionPlan> plan() {
		String what = line("what", this.form.what(), "an action", "Enter what the board will do");
		Owner owner = owner();
		LocalDate due = due();
		String measure = line("measure", this.form.measure(), "a measure",
				"Enter how the board will know that it worked");
		return (this.errors.isEmpty() && owner != null && due != null)
				? Optional.of(new ActionPlan(what, measure, owner, due)) : Optional.empty();
	}

	List<FieldError> errors() {
		return List.copyOf(this.errors);
	}

	private String line(String field, @Nullable String typed, String kind, String missing) {
		TypedLine line = new TypedLine(typed);
		this.errors.addAll(line.isEmpty() ? List.of(new FieldError(field, missing))
				: line.faults(field, kind, ActionPlan.LONGEST));
		return line.text();
	}

	private @Nullable Owner owner() {
		TypedLine name = new TypedLine(this.form.owner());
		if (this.form.hasAccount()) {
			if (!name.isEmpty()) {
				return wrong("account", "Choose an owner from the list or enter another name, not both");
			}
			return this.accounts.stream()
				.filter((owner) -> String.valueOf(owner.personId()).equals(this.form.account()))
				.findFirst()
				.orElseGet(() -> wrong("account", "Choose somebody from the list, or enter another name"));
		}
		if (name.isEmpty()) {
			return wrong("account", "Choose who sees to it, or enter a name");
		}
		this.errors.addAll(name.faults("owner", "a name", PersonName.LONGEST));
		return new Owner(null, name.text());
	}

	private @Nullable Owner wrong(String field, String message) {
		this.errors.add(new FieldError(field, message));
		return null;
	}

	private @Nullable LocalDate due() {
		LocalDate due = this.form.due()
			.parse("dueDay", "Enter until when it is to be done, as a real date such as 27 3 2027", this.errors);
		if (due == null || due.equals(this.dueBefore)) {
			return due;
		}
		if (due.isBefore(this.today)) {
			this.errors.add(new FieldError("dueDay", "The due date must be today or later"));
		}
		if (due.isAfter(this.today.plusYears(FURTHEST_YEARS))) {
			this.errors
				.add(new FieldError("dueDay", "The due date must be within " + FURTHEST_YEARS + " years from today"));
		}
		return due;
	}

}
