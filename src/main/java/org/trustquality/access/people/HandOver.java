package org.trustquality.access.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.Role;

/**
 * One role that moves from one person to another, and what that makes of both.
 *
 * @param role the role that moves
 * @param predecessor who holds it
 * @param successor who takes it
 */
record HandOver(Role role, Side predecessor, Side successor) {

	/** Whoever hands the chair over stays on the board. */
	static HandOver of(Role role, Side predecessor, Side successor) {
		Set<Role> left = copy(predecessor.now);
		left.remove(role);
		if (role == Role.CHAIR) {
			left.add(Role.TRUSTEE);
		}
		Set<Role> taken = copy(successor.now);
		taken.add(role);
		return new HandOver(role, predecessor.becoming(left), successor.becoming(taken));
	}

	/** Whether the predecessor holds a role after it that they do not hold now. */
	boolean leavesAsTrustee() {
		return this.predecessor.afterwards.contains(Role.TRUSTEE) && !this.predecessor.now.contains(Role.TRUSTEE);
	}

	private static Set<Role> copy(Set<Role> roles) {
		return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
	}

	/** One of the two people, with their roles before and after. */
	record Side(UUID personId, String name, Set<Role> now, Set<Role> afterwards) {

		static Side of(UUID personId, String name, Set<Role> now) {
			return new Side(personId, name, now, now);
		}

		Side becoming(Set<Role> roles) {
			return new Side(this.personId, this.name, this.now, roles);
		}

		public String nowInWords() {
			return words(this.now);
		}

		public String afterwardsInWords() {
			return words(this.afterwards);
		}

		/** What the change means, in a sentence about this person. */
		public String meaning() {
			if (this.afterwards.isEmpty()) {
				return "will no longer see anything of this trust";
			}
			boolean couldOrganise = this.now.stream().anyMatch(Role.ORGANISERS::contains);
			boolean canOrganise = this.afterwards.stream().anyMatch(Role.ORGANISERS::contains);
			if (canOrganise) {
				return couldOrganise ? "goes on running assessments and changing people and roles"
						: "can then run assessments and change people and roles";
			}
			return couldOrganise ? "can then no longer run assessments or change people and roles"
					: "sees the results, and cannot run assessments or change people and roles";
		}

		private static String words(Set<Role> roles) {
			List<String> words = roles.stream().sorted().map(Role::words).toList();
			return words.isEmpty() ? "No role" : words.stream().collect(Collectors.joining(", "));
		}

	}

}
