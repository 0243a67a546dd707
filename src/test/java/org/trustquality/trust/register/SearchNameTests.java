package org.trustquality.trust.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchNameTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "TRUST OF ST. MARY'S,st marys", "TRUST OF ST. MARY'S,St Mary's trust",
			"TRUST OF ST. MARY'S,of St Mary’s", "A & B,a and b", "A & B,A&B", "THE ARETÉ TRUST,arete",
			"ST. JAMES’ R.C. PRIMARY SCHOOL,st james rc primary school", "L.E.A.D. ACADEMY TRUST,lead academy",
			"LADY HAWKINS\u0092 SCHOOL,Lady Hawkins School", "STRATFORD-UPON-AVON SCHOOL,stratford upon avon school",
			"ALBAN CITY FREE SCHOOL LTD,Alban City Free School Limited", "ST.EDWARD'S COLLEGE,st edwards college",
			"\"THE BRIDGE ACADEMY, HACKNEY\",bridge academy hackney", "07147060 LIMITED,07147060",
			"ACADEMIES' TRUST,academies’", "ACADEMY @ WORDEN,academy worden" })
	void isTheSameForWhatPeopleType(String name, String typed) {
		assertThat(SearchName.of(typed)).isEqualTo(SearchName.of(name));
	}

	@ParameterizedTest
	@CsvSource({ "TRUST OF ST MARY'S CE SCHOOLS,st marys ce schools",
			"TRUSTED SCHOOLS' PARTNERSHIP,trusted schools partnership", "THEALE GREEN SCHOOL TRUST,theale green school",
			"  the   LEARNING  trust ,learning", "ROSE AND CROWN TRUST,rose crown" })
	void leavesOutWhatHalfOfAllNamesShare(String name, String compared) {
		assertThat(SearchName.of(name)).isEqualTo(compared);
	}

	@ParameterizedTest
	@CsvSource({ "The Trust,the trust", "AND,and", "TRUST LIMITED,trust limited", "&,and", "???,???" })
	void isNeverEmpty(String name, String compared) {
		assertThat(SearchName.of(name)).isEqualTo(compared);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t" })
	void isEmptyOnlyForBlanks(String blank) {
		assertThat(SearchName.of(blank)).isEmpty();
	}

	@Test
	void staysTheSameWhenComparedAgain() {
		NativeRegister.invented(2, 300, 0)
			.trusts()
			.forEach((trust) -> assertThat(SearchName.of(trust.searchName())).isEqualTo(trust.searchName()));
	}

}
