package org.trustquality.improvement.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionStatus;
import org.trustquality.improvement.ActionYear;

/**
 * A trust's actions: those that are open first, the next due first; then what is done or
 * dropped, the last due first.
 *
 * @param all all actions, whatever was asked for
 * @param shown those that were asked for
 */
record ActionList(List<ShownAction> all, List<ShownAction> shown, Filter filter) {

	private static final Comparator<ShownAction> BY_DAY = Comparator
		.comparing((ShownAction shown) -> shown.action().plan().dueOn());

	static ActionList of(List<Action> actions, Filter filter, LocalDate today) {
		List<ShownAction> all = ShownAction.of(actions, today);
		Stream<ShownAction> open = all.stream().filter((shown) -> shown.action().isOpen()).sorted(BY_DAY);
		Stream<ShownAction> over = all.stream().filter((shown) -> !shown.action().isOpen()).sorted(BY_DAY.reversed());
		return new ActionList(all, Stream.concat(open, over).filter(filter::takes).toList(), filter);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

	/** How many have each status. */
	public List<Count> counts() {
		return Arrays.stream(ActionStatus.values())
			.map((status) -> new Count(status.words(),
					this.all.stream().filter((shown) -> shown.action().status() == status).count()))
			.toList();
	}

	/** How many are done, of those that were not dropped. */
	public long done() {
		return count(ActionStatus.DONE);
	}

	public long undropped() {
		return this.all.size() - count(ActionStatus.DROPPED);
	}

	public long overdue() {
		return this.all.stream().filter(ShownAction::isOverdue).count();
	}

	private long count(ActionStatus status) {
		return this.all.stream().filter((shown) -> shown.action().status() == status).count();
	}

	/** The years to choose from, the newest first. */
	public List<AcademicYear> years() {
		return this.all.stream()
			.flatMap((shown) -> shown.action().counting().stream())
			.map(ActionYear::year)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/** The owners to choose from. */
	public List<String> owners() {
		return this.all.stream()
			.map((shown) -> shown.action().plan().owner().name())
			.distinct()
			.sorted(String.CASE_INSENSITIVE_ORDER)
			.toList();
	}

	/**
	 * How many actions have a status.
	 *
	 * @param words the status
	 */
	record Count(String words, long number) {
	}

	/**
	 * What was asked for; what is not known asks for nothing.
	 *
	 * @param status a status, {@code OPEN} or {@code OVERDUE}
	 * @param year the calendar year in which the academic year starts
	 * @param owner the whole name
	 */
	record Filter(String status, String year, String owner) {

		static final String OPEN = "OPEN";

		static final String OVERDUE = "OVERDUE";

		boolean takes(ShownAction shown) {
			return takesStatus(shown) && takesYear(shown.action())
					&& (this.owner.isEmpty() || shown.action().plan().owner().name().equals(this.owner));
		}

		private boolean takesStatus(ShownAction shown) {
			return switch (this.status) {
				case OPEN -> shown.action().isOpen();
				case OVERDUE -> shown.isOverdue();
				default ->
					ActionStatus.named(this.status).map((status) -> shown.action().status() == status).orElse(true);
			};
		}

		private boolean takesYear(Action action) {
			return !this.year.matches("[0-9]{4}") || action.counting()
				.stream()
				.anyMatch((year) -> Integer.toString(year.year().firstYear()).equals(this.year));
		}

		/** Whether anything was asked for. */
		public boolean isSet() {
			return !(this.status + this.year + this.owner).isEmpty();
		}

	}

}
