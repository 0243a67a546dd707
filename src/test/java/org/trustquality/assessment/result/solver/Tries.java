package org.trustquality.assessment.result.solver;

import java.util.ArrayList;
import java.util.List;

/** Counts what was tried and what was found. */
final class Tries {

	private int boards;

	private int years;

	private int tooFew;

	private int disclosures;

	private int withheld;

	private int intruders;

	private long checked;

	private long unanimous;

	private final List<String> leaks = new ArrayList<>();

	void board() {
		this.boards++;
	}

	void year() {
		this.years++;
	}

	void tooFew() {
		this.tooFew++;
	}

	void disclosure() {
		this.disclosures++;
	}

	void withheld() {
		this.withheld++;
	}

	/** What an intruder found out, and whether unanimity alone told it. */
	void found(Intruder intruder, InventedYear year, Solver.Finding finding) {
		this.intruders++;
		this.checked += finding.checked();
		for (Solver.Learned learned : finding.learned()) {
			if (intruder.isToldByUnanimity(learned, year)) {
				this.unanimous++;
			}
			else {
				this.leaks.add(intruder + " learns the answer " + learned.code() + " of "
						+ year.counted().get(learned.person()).who() + " to statement " + learned.position() + " of "
						+ year.year());
			}
		}
	}

	List<String> leaks() {
		return this.leaks;
	}

	@Override
	public String toString() {
		return "boards=" + this.boards + ", board years=" + this.years + ", too few to show=" + this.tooFew
				+ ", disclosures by role=" + this.disclosures + ", withheld from who knows paper forms=" + this.withheld
				+ ", intruders=" + this.intruders + ", answers checked=" + this.checked + ", told by a unanimous count="
				+ this.unanimous + ", leaks=" + this.leaks.size();
	}

}
