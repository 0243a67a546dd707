package org.trustquality.access;

/**
 * Where a signed-in person can go from here.
 *
 * @param member whether they hold a role in the trust that is visited
 * @param organiser whether they run assessments there
 * @param trusts in how many trusts they hold a role
 * @param administrator whether they run the service
 * @param adviser whether they advise trusts
 * @param reviewed whether an adviser sent the trust a review that they can read
 */
public record Standing(boolean member, boolean organiser, int trusts, boolean administrator, boolean adviser,
		boolean reviewed) {

	/** Nowhere. */
	public static final Standing NONE = new Standing(false, false, 0, false, false, false);

	/** Whether there is another trust to change to. */
	public boolean isInSeveralTrusts() {
		return this.trusts > 1;
	}

}
