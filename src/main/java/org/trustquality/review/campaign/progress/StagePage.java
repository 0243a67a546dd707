package org.trustquality.review.campaign.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The stage table of a campaign, one page of it.
 *
 * @param trusts all its trusts
 * @param stage the stage that is looked at; null for all
 * @param number the page, from 1
 */
record StagePage(List<CampaignTrust> trusts, @Nullable Stage stage, int number) {

	static final int PAGE = 50;

	/** How many trusts are in each stage that occurs. */
	public Map<Stage, Long> counts() {
		Map<Stage, Long> counts = new EnumMap<>(Stage.class);
		this.trusts.forEach((trust) -> counts.merge(trust.stage(), 1L, Long::sum));
		return counts;
	}

	public long count(Stage which) {
		return this.trusts.stream().filter((trust) -> trust.stage() == which).count();
	}

	/** How many wait for their draft. */
	public long waiting() {
		return count(Stage.WAITING);
	}

	/** How many have no draft and could be tried again. */
	public long failed() {
		return count(Stage.NOT_SET_UP);
	}

	public int pages() {
		return (int) Math.max(1, (inStage().size() + PAGE - 1L) / PAGE);
	}

	public boolean isThere() {
		return this.number >= 1 && this.number <= pages();
	}

	/** The trusts of this page. */
	public List<CampaignTrust> shown() {
		return inStage().stream().skip((this.number - 1L) * PAGE).limit(PAGE).toList();
	}

	private List<CampaignTrust> inStage() {
		return this.trusts.stream().filter((trust) -> this.stage == null || trust.stage() == this.stage).toList();
	}

}
