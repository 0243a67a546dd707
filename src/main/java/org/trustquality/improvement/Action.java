package org.trustquality.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Indicator;

/**
 * What a board does about an agreed level.
 *
 * <p>
 * It comes from one indicator of one assessment and lives until it is done or dropped,
 * also after the chair has signed and over years: it is one row and never a copy, so its
 * history stays together, nobody is asked for it twice, and no year claims the work of
 * another. A later year takes it in by carrying it forward, and it counts there from the
 * moment that somebody confirms it.
 *
 * @param id random, shown in addresses
 * @param indicator what it is about, as the edition of its first year puts it
 * @param version counts changes and notes, from 0
 * @param notes how many notes there are
 * @param lastNoted when the last of them was written; null if there is none
 * @param years the assessments it belongs to, the one it comes from first
 */
public record Action(UUID id, Indicator indicator, ActionPlan plan, ActionStatus status, int version, int notes,
		@Nullable Instant lastNoted, List<ActionYear> years) {

	public Action {
		years = List.copyOf(years);
	}

	/** The assessment that it comes from. */
	public ActionYear origin() {
		return this.years.stream().filter((year) -> !year.carried()).findFirst().orElseThrow();
	}

	/** What it is in an assessment, if it belongs to it. */
	public Optional<ActionYear> in(UUID assessment) {
		return this.years.stream().filter((year) -> year.assessment().assessmentId().equals(assessment)).findFirst();
	}

	/** The assessments in which it counts, the first one first. */
	public List<ActionYear> counting() {
		return this.years.stream().filter((year) -> !year.toConfirm()).toList();
	}

	/** Whether a board chose it as one of its three in the newest year it counts in. */
	public boolean isChosen() {
		List<ActionYear> counting = counting();
		return counting.get(counting.size() - 1).chosen();
	}

	public boolean isOpen() {
		return this.status.isOpen();
	}

	public boolean isOverdue(LocalDate today) {
		return isOpen() && this.plan.dueOn().isBefore(today);
	}

	/** How far it is, in words that do not deny that it is overdue. */
	public String standing(LocalDate today) {
		return this.status.words(isOverdue(today), this.lastNoted);
	}

	/** Whether it can be taken away as if it had never been there. */
	public boolean isRemovable() {
		return this.notes == 0 && this.years.size() == 1 && !isChosen();
	}

}
