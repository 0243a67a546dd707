package org.trustquality.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A publication that the review names.
 *
 * @param id stable, such as {@code kelly-2020}
 * @param shortName how texts cite it, such as "Kelly 2020"
 * @param authors who wrote it
 * @param year when it came out
 * @param title its title
 * @param published where it came out: publisher, journal or meeting
 * @param countries where the research was done; empty if the review does not say
 * @param design what kind of work it is as a whole
 * @param link where to find it, if the review says so
 * @param role whether a finding rests on it
 * @param listed whether the review's list of references carries it
 * @param programme the study it is a part of, if it shares one with other sources
 * @param note what a reader should know of it, if anything
 */
public record Source(String id, String shortName, String authors, int year, String title, String published,
		List<String> countries, Design design, @Nullable String link, Role role, boolean listed,
		@Nullable String programme, @Nullable String note) {

	public Source {
		countries = List.copyOf(countries);
	}

	/** What sources of one study have in common; they count as one. */
	String study() {
		return (this.programme != null) ? this.programme : this.id;
	}

	/** What kind of work a source is as a whole. */
	public enum Design {

		/** Numbers against outcomes. */
		QUANTITATIVE("Numbers set against a measured outcome"),

		/** Numbers that describe, or several places. */
		COMPARATIVE("Numbers that describe, comparisons over several places, or inspectors' analysis"),

		/** Interviews, cases, views. */
		QUALITATIVE("Interviews, case studies or people's views"),

		/** Other research. */
		REVIEW("An overview of other research"),

		/** Experience. */
		COMMENTARY("Advice from experience"),

		/** A sector body. */
		GUIDANCE("Advice or a code from a sector body"),

		/** A view with its reasons. */
		ARGUMENT("A reasoned case for a view"),

		/** A framework or concept. */
		THEORY("A framework or a concept"),

		/** Unknown to us. */
		NOT_STATED("The overview does not say");

		private final String words;

		Design(String words) {
			this.words = words;
		}

		/** The design in words, as pages show it. */
		public String words() {
			return this.words;
		}

	}

	/** Whether a finding rests on a source. */
	public enum Role {

		/** At least one finding rests on it. */
		CITED,

		/** The review names it, and no finding rests on it. */
		BACKGROUND

	}

}
