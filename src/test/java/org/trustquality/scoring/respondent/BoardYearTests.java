package org.trustquality.scoring.respondent;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Boards;
import org.trustquality.scoring.ScoringOptions;
import org.trustquality.scoring.WeightedFramework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.trustquality.scoring.respondent.RespondentRole.ADVISER;
import static org.trustquality.scoring.respondent.RespondentRole.CHIEF_EXECUTIVE;
import static org.trustquality.scoring.respondent.RespondentRole.TRUSTEE;

class BoardYearTests {

	private static final WeightedFramework FOUR = Boards.flat(5, 4);

	@Test
	void onlyTrusteesWhoAnsweredHalfCount() {
		BoardYear year = year(person("t1", TRUSTEE, 3, 3, 0, 0), person("t2", TRUSTEE, 3, 0, 0, 0),
				person("c", CHIEF_EXECUTIVE, 5, 5, 5, 5), person("a", ADVISER, 5, 0, 0, 0));
		assertThat(year.counted()).extracting(Respondent::id).containsExactly("t1");
		assertThat(year.beside()).extracting(Respondent::id).containsExactly("c", "a");
		assertThat(year.scores().participation().responses()).isEqualTo(2);
		assertThat(year.scores().participation().counted()).isEqualTo(1);
	}

	@Test
	void ratingsFollowTheIndicatorsIntoAnotherFramework() {
		WeightedFramework other = Boards.flat(5, 6);
		BoardYear year = year(person("t1", TRUSTEE, 1, 2, 3, 4), person("c", CHIEF_EXECUTIVE, 5, 5, 5, 5));
		assertThat(year.countedAsIn(other)).containsExactly(person("t1", TRUSTEE, 1, 2, 3, 4, 0, 0));
		assertThat(year.countedAsIn(Boards.flat(5, 2))).containsExactly(person("t1", TRUSTEE, 1, 2));
		assertThat(year.countedAsIn(FOUR)).isEqualTo(year.counted());
	}

	@Test
	void refusesARespondentTwice() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> year(person("t", TRUSTEE, 3, 3, 3, 3), person("t", ADVISER, 3, 3, 3, 3)))
			.withMessageContaining("twice");
	}

	@Test
	void refusesTwoChiefExecutives() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> year(person("a", CHIEF_EXECUTIVE, 3, 3, 3, 3), person("b", CHIEF_EXECUTIVE, 3, 3, 3, 3)))
			.withMessageContaining("two chief executives");
	}

	@Test
	void refusesRatingsOfAnotherFramework() {
		assertThatIllegalArgumentException().isThrownBy(() -> year(person("a", ADVISER, 3)));
		assertThatIllegalArgumentException().isThrownBy(() -> year(person("a", ADVISER, 3, 3, 3, 6)));
	}

	@Test
	void rolesHaveTheCodesOfTheContract() {
		assertThat(RespondentRole.values()).extracting(RespondentRole::code)
			.containsExactly("trustee", "chief-executive", "adviser");
		assertThat(RespondentRole.of("adviser")).contains(ADVISER);
		assertThat(RespondentRole.of("ADVISER")).isEmpty();
	}

	private static BoardYear year(Respondent... people) {
		return new BoardYear(FOUR, List.of(people), ScoringOptions.STANDARD);
	}

	private static Respondent person(String id, RespondentRole role, int... codes) {
		return new Respondent(id, role, Boards.sheet(codes));
	}

}
