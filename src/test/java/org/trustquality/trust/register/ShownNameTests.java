package org.trustquality.trust.register;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "Trust of St Mary's CE Schools", "The O'Neill Academy Trust", "D'Arcy School",
			"The McAuley Catholic High School", "The Macclesfield Academy", "MacIntyre Academies",
			"The FitzWimarc School Academy Trust", "Stratford-upon-Avon School", "Henley-in-Arden School",
			"Bourton-on-the-Water Primary Academy", "Clayton-le-Moors All Saints' Church of England Primary School",
			"Westbury-on-Trym Church of England Academy", "Hook-with-Warsash Church of England Academy",
			"St Martin-in-the-Fields High School for Girls", "King Edward VI Academy Trust Birmingham",
			"King Edward VII Science and Sport College", "Pope John XXIII Catholic Multi Academy Company",
			"King Charles I School", "St. John Paul II Multi Academy Company", "Ashmole Academy Trust Ltd",
			"Learning Matters Trust Ltd.", "07147060 Limited", "1Excellence Multi Academy Trust",
			"The 3-18 Education Trust", "Education for the 21st Century", "Our Children 1st", "Reach2 Academy Trust",
			"Catch22 Multi Academies Trust Limited", "TT2014 Limited", "T4 Trust", "M20 Learning Trust",
			"Yarm (No2) Limited", "BDMAT", "QEGSMAT", "INMAT", "HCAT", "RMET", "SENDAT", "PolyMAT", "BMAT Education",
			"E-ACT", "L.E.A.D. Academy Trust", "T.E.A.M Education Trust", "LDBS Frays Academy Trust",
			"GDST Academy Trust", "Bellerive FCJ Catholic College", "Black Country UTC", "UTC@Harbourside",
			"Learn@ MAT", "Academy @ Worden", "STEM Career First Ltd", "SEN Trust Southend", "Europa School UK",
			"Stephenson (MK) Trust", "Pioneer Academies Community Trust (PACT)", "The Ascent Academies' Trust",
			"St. Giles' & St. George's Church of England Academy", "Lady Hawkins’ School",
			"St. James’ R.C. Primary School", "Frisby C.E. Primary School", "Alvechurch C of E Multi-Academy Trust",
			"Stockland (C of E) Primary Academy Trust Limited", "St John's (CE) Primary Academy Trust, Clifton",
			"The Co-operative Academies Trust", "St Cuthbert's Church of England Academy Infants and Pre-school",
			"Hockerill Anglo-European College Ltd.", "Fierté Multi-Academy Trust", "The Areté Trust",
			"R A Butler Infant School", "St Mary Magdalene Academy: The Courtyard",
			"Queen Elizabeth's Grammar, Alford - A Selective Academy Limited",
			"Woodrush High School an Academy for Students Aged 11-18 Ltd",
			"Bradshaw Primary School (With Academy Status)", "Learning Academy Partnership (South West)",
			"The Harrowby/National Academies Trust", "William de Ferrers School", "Dr Challoner's High School",
			"SS Simon and Jude Church of England Multi Academy Trust", "One in a Million Free School",
			"Inspiring Futures through Learning", "S. Peter's Collegiate Church of England Academy Trust",
			"Chew Stoke Church School", "The Crypt School", "St.Edward's College Edmund Rice Academy Trust" })
	void readsAsPeopleWriteIt(String shown) {
		assertThat(ShownName.of(shown.toUpperCase(Locale.ROOT))).isEqualTo(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bengeworth CE Academy", "St. Anthony's Girls' Catholic Academy", "BDMAT Learning trust",
			"iLearn", "de Montfort", "UTC Oxfordshire Ltd", "123" })
	void leavesNamesThatAreNotInCapitals(String name) {
		assertThat(ShownName.of(name)).isEqualTo(name);
	}

	@Test
	void takesNamesThatAreMostlyInCapitals() {
		assertThat(ShownName.of("THE McAULEY SCHOOL")).isEqualTo("The McAuley School");
		assertThat(ShownName.of("St MARY'S TRUST OF SCHOOLS")).isEqualTo("St Mary's Trust of Schools");
	}

	@Test
	void hasNoBlanksTooMany() {
		assertThat(ShownName.of(" CATALYST  ACADEMIES TRUST")).isEqualTo("Catalyst Academies Trust");
		assertThat(ShownName.of("Raleigh  Education")).isEqualTo("Raleigh Education");
	}

}
