package org.trustquality.scoring.board;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.scoring.Boards;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.respondent.BoardYear;
import org.trustquality.scoring.respondent.Respondent;
import org.trustquality.scoring.respondent.RespondentRole;

/** The worked example of the scoring specification, section 9, both years of it. */
public final class WorkedExample {

	private WorkedExample() {
	}

	/** This year's six trustees p1 to p6. */
	public static List<Respondent> trustees() {
		return people(new String[] { "p1", "p2", "p3", "p4", "p5", "p6" }, new int[][] { { 4, 2, 3, 1 }, { 4, 3, 3, 2 },
				{ 4, 2, 4, 5 }, { 5, 3, 4, 5 }, { 3, 2, 3, 1 }, { 4, 3, 3, 2 } });
	}

	/** The year before: p1 to p4 and two who left. */
	public static List<Respondent> trusteesBefore() {
		return people(new String[] { "p1", "p2", "p3", "p4", "l1", "l2" }, new int[][] { { 3, 2, 3, 1 }, { 4, 2, 3, 2 },
				{ 4, 2, 3, 4 }, { 4, 3, 4, 4 }, { 3, 2, 2, 2 }, { 3, 2, 3, 3 } });
	}

	/** Trustees with these ids and ratings. */
	public static List<Respondent> people(String[] ids, int[][] codes) {
		List<Respondent> people = new ArrayList<>();
		for (int i = 0; i < ids.length; i++) {
			people.add(new Respondent(ids[i], RespondentRole.TRUSTEE, Boards.sheet(codes[i])));
		}
		return people;
	}

	/** The chief executive, who rates P1 only. */
	public static Respondent chiefExecutive(int level) {
		return new Respondent("ceo", RespondentRole.CHIEF_EXECUTIVE,
				Boards.sheet(level, Rating.UNANSWERED, Rating.UNANSWERED, Rating.UNANSWERED));
	}

	/** The year of these people under the usual options. */
	public static BoardYear year(List<Respondent> people) {
		return new BoardYear(Boards.example(), people, ScoringOptions.STANDARD);
	}

}
