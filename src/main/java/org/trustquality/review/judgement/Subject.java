package org.trustquality.review.judgement;

/**
 * What one point of a review is about: a dimension or an indicator.
 *
 * @param id its id
 * @param title what pages call it
 * @param dimension the id of the dimension it belongs to, its own for a dimension
 */
public record Subject(String id, String title, String dimension) {

	/** Whether it is a dimension as a whole. */
	public boolean isWhole() {
		return this.id.equals(this.dimension);
	}
}
