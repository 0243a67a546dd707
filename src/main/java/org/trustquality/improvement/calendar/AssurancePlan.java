package org.trustquality.improvement.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.trust.EnglishDay;

/**
 * What a board has done in its cycle and what it does next. Only what was signed off
 * counts; an assessment from outside also does where one of the board's own is due.
 *
 * @param cycle the trust's cycle; null until somebody has set it
 * @param reviewed the assessments of the trust that were not given up
 * @param today the day in England
 */
record AssurancePlan(@Nullable AssuranceCycle cycle, List<Reviewed> reviewed, LocalDate today) {

	/** Two cycles hold everything that can come next. */
	private static final int LOOKED_AHEAD = 6;

	AssurancePlan {
		reviewed = List.copyOf(reviewed);
	}

	/** What comes next, in up to three sentences; nothing while there is no cycle. */
	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		next().map(this::sentence).ifPresent(sentences::add);
		external().map(this::externalSentence).ifPresent(sentences::add);
		missed().map(this::missedSentence).ifPresent(sentences::add);
		return sentences;
	}

	/** The next year in which something is due that is not signed off. */
	Optional<Due> next() {
		return upcoming().stream().findFirst();
	}

	/** Whether an external assessment is due in a year and none has begun. */
	boolean asksForExternal(AcademicYear year) {
		return isExternalDue(year) && in(year).noneMatch((each) -> each.kind() == AssessmentKind.EXTERNAL);
	}

	/** Whether one is due in this academic year and none has begun. */
	boolean asksForExternalNow() {
		return asksForExternal(current());
	}

	private boolean isExternalDue(AcademicYear year) {
		return this.cycle != null && this.cycle.due(year).filter((due) -> due == AssuranceDue.EXTERNAL).isPresent();
	}

	/** The next external assessment, where something else comes first. */
	private Optional<Due> external() {
		List<Due> upcoming = upcoming();
		return upcoming.stream()
			.filter((due) -> due.due() == AssuranceDue.EXTERNAL)
			.findFirst()
			.filter((due) -> !due.equals(upcoming.get(0)));
	}

	/** What is due and not signed off, this year and later, as far as one can plan. */
	List<Due> upcoming() {
		AssuranceCycle set = this.cycle;
		return (set == null) ? List.of()
				: IntStream.range(0, LOOKED_AHEAD)
					.mapToObj((later) -> new AcademicYear(current().firstYear() + later))
					.flatMap((year) -> set.due(year)
						.filter((due) -> !isMet(year, due))
						.map((due) -> new Due(year, due, set.usualDay(year)))
						.stream())
					.toList();
	}

	/** All years from the first that tells something to the end of this cycle. */
	List<CycleYear> years() {
		List<AcademicYear> told = Stream
			.concat(this.reviewed.stream().map(Reviewed::year),
					Stream.ofNullable(this.cycle).flatMap((set) -> Stream.of(begin(set), set.end(current()))))
			.toList();
		if (told.isEmpty()) {
			return List.of();
		}
		int first = told.stream().min(Comparator.naturalOrder()).orElseThrow().firstYear();
		int last = told.stream().max(Comparator.naturalOrder()).orElseThrow().firstYear();
		return IntStream.rangeClosed(first, last).mapToObj((year) -> row(new AcademicYear(year))).toList();
	}

	private AcademicYear begin(AssuranceCycle set) {
		return set.beginning(current());
	}

	private CycleYear row(AcademicYear year) {
		Optional<AssuranceDue> due = Optional.ofNullable(this.cycle).flatMap((set) -> set.due(year));
		return new CycleYear(year, due.orElse(null),
				in(year).map((each) -> new CycleYear.Done(each.words(), each.path())).toList(),
				due.filter((open) -> !isMet(year, open)).map((open) -> remark(year, open)).orElse(""));
	}

	private String remark(AcademicYear year, AssuranceDue due) {
		if (in(year).anyMatch((each) -> !each.signedOff() && due.isMetBy(each.kind()))) {
			return "";
		}
		boolean isSomethingSigned = in(year).anyMatch(Reviewed::signedOff);
		if (year.compareTo(current()) < 0) {
			return isSomethingSigned ? "None from outside was signed off here" : "Not signed off here";
		}
		if (due == AssuranceDue.EXTERNAL && isSomethingSigned) {
			return "One from outside is still due";
		}
		return year.equals(current()) ? "Not done yet" : "Still to come";
	}

	private boolean isMet(AcademicYear year, AssuranceDue due) {
		return in(year).anyMatch((each) -> each.signedOff() && due.isMetBy(each.kind()));
	}

	private Stream<Reviewed> in(AcademicYear year) {
		return this.reviewed.stream().filter((each) -> each.year().equals(year));
	}

	/** The last assessment from outside that was due and has not been made up for. */
	private Optional<AcademicYear> missed() {
		AcademicYear last = this.reviewed.stream()
			.filter((each) -> each.signedOff() && each.kind() == AssessmentKind.EXTERNAL)
			.map(Reviewed::year)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return IntStream.rangeClosed(1, LOOKED_AHEAD)
			.mapToObj((earlier) -> new AcademicYear(current().firstYear() - earlier))
			.filter(this::isExternalDue)
			.findFirst()
			.filter((year) -> last == null || last.compareTo(year) < 0);
	}

	private String sentence(Due due) {
		String month = due.month();
		String when = due.usualDay().plusMonths(1).isAfter(this.today) ? ", usually in " + month + "."
				: ". Your board usually does it in " + month + ", which has passed.";
		return "Next: " + due.due().inSentence() + " in " + due.year() + when + now(due);
	}

	/** What else was begun this year does not stand in for one from outside. */
	private String now(Due due) {
		if (due.due() != AssuranceDue.EXTERNAL || !due.year().equals(current())) {
			return "";
		}
		if (!asksForExternalNow()) {
			return " That is this year. It has begun and waits to be signed off.";
		}
		return " That is this year: somebody from outside leads it."
				+ (in(current()).findAny().isPresent() ? " One of another kind does not stand in for it." : "");
	}

	private String externalSentence(Due due) {
		return "The next external assessment is due in " + due.year() + ".";
	}

	private String missedSentence(AcademicYear year) {
		return "An external assessment was due in " + year + ". None has been signed off here since.";
	}

	private AcademicYear current() {
		return AcademicYear.of(this.today);
	}

	/**
	 * An assessment as far as the plan goes.
	 *
	 * @param signedOff whether the chair has signed
	 * @param words its kind and how far it is
	 * @param path where what was signed can be read; null if nothing was
	 */
	record Reviewed(AcademicYear year, AssessmentKind kind, boolean signedOff, String words, @Nullable String path) {
	}

	/**
	 * Something that is due.
	 *
	 * @param usualDay the first day of the month in which the board usually does it
	 */
	record Due(AcademicYear year, AssuranceDue due, LocalDate usualDay) {

		/** The month with its year: "March 2028". */
		String month() {
			return EnglishDay.monthOf(this.usualDay);
		}

	}

}
