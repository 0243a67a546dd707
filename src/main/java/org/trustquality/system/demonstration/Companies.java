package org.trustquality.system.demonstration;

import java.util.List;
import java.util.Map;

import org.trustquality.trust.TrustKind;

import static org.trustquality.system.demonstration.Seat.between;
import static org.trustquality.system.demonstration.Seat.chairSince;
import static org.trustquality.system.demonstration.Seat.since;

/** The five invented trusts: of different size and kind, with boards of 5 to 13. */
final class Companies {

	/** Governance professional of the first two trusts. */
	static final String ORGANISER = "Helen Marsh";

	/** A trust with several schools, of middling size. */
	static final Company BRACKENWELL = new Company("Brackenwell Learning Trust", TrustKind.MULTI_ACADEMY, ORGANISER,
			"Daniel Whitcombe", 5,
			List.of(chairSince(-4, "Margaret Osei"), since(-4, "Priya Sanderson"), since(-4, "Tom Ashworth"),
					since(-4, "Yusuf Karim"), since(-2, "Ruth Ellison"), since(-4, "Grace Okafor"),
					since(-3, "Peter Lindqvist"), since(-2, "Amina Shah"), since(-3, "Colin Draper"),
					between(-4, -2, "Sheila Barrow"), between(-4, -2, "Keith Donnelly"),
					between(-4, -3, "Lorna Fitch")),
			0, List.of(-0.3, -0.2, 0.0, 0.1, 0.2), Map.of("WF", 0.15, "EE", -0.05));

	/** A trust with one school and a small board: averages only. */
	static final Company SALTMARSH = new Company("Saltmarsh School Trust", TrustKind.SINGLE_ACADEMY, ORGANISER,
			"Samuel Adeyemi", 3,
			List.of(chairSince(-4, "Joan Pettifer"), since(-4, "Wendy Hollis"), since(-4, "Farid Noor"),
					since(-3, "Ellen Brook"), since(-4, "Marcus Thorne"), between(-4, -3, "Bridget Lyle")),
			0, List.of(0.1, 0.1, 0.2, 0.2, 0.2), Map.of());

	/** A large trust that grew quickly and got better at what it had let slip. */
	private static final Company FELLBROOK = new Company("Fellbrook Academies Trust", TrustKind.MULTI_ACADEMY,
			"Duncan Fairley", "Rosalind Achebe", 5,
			List.of(chairSince(-4, "Victor Hargreaves"), since(-4, "Sunita Bhatt"), since(-4, "Elaine Mowbray"),
					since(-4, "Kwame Boateng"), since(-4, "Harriet Sloane"), since(-4, "Geoffrey Tindall"),
					since(-4, "Leila Haddad"), since(-4, "Owen Pritchard"), since(-4, "Marian Copley"),
					since(-2, "Tunde Afolabi"), since(-2, "Beth Rowntree"), since(-2, "Imran Siddiqui"),
					since(-1, "Clare Venning"), between(-4, -2, "Stuart Lomas"), between(-4, -2, "Patricia Quayle"),
					between(-4, -2, "Roger Haines"), between(-4, -1, "Dorothy Pell")),
			-2, List.of(-0.5, -0.4, 0.1, 0.3, 0.4), Map.of("WF", 0.2, "PB", 0.1, "QE", -0.05));

	/** A church trust whose new chair asked harder questions: its ratings fell first. */
	private static final Company ST_ALDWYNS = new Company("St Aldwyn's Church Schools Trust", TrustKind.MULTI_ACADEMY,
			"Moira Kent", "Philip Garroway", 5,
			List.of(between(-4, -2, "Hugh Carrick").inChairFrom(-4), since(-4, "Frances Adair").inChairFrom(-2),
					since(-4, "Josephine Mbeki"), since(-4, "Alan Treadwell"), since(-4, "Ruhi Chaudhry"),
					since(-4, "Simon Pargeter"), since(-4, "Edith Lamb"), since(-4, "Nicholas Orme"),
					since(-3, "Teresa Goodwin"), since(-3, "Adaeze Nwosu"), since(-3, "Malcolm Birtles"),
					since(-2, "Gwen Parry"), between(-4, -3, "Ivor Stamp"), between(-4, -3, "Hilary Noakes"),
					between(-4, -3, "Derek Pym")),
			-2, List.of(0.5, 0.4, -0.3, -0.1, 0.1), Map.of("EG", 0.15));

	/** A small trust of primary schools in which little moves. */
	private static final Company CANDLEWICK = new Company("Candlewick Primary Partnership", TrustKind.MULTI_ACADEMY,
			"Ceri Vaughan", "Nadia Rahman", 5,
			List.of(chairSince(-4, "Barbara Nuttall"), since(-4, "Joseph Ekwueme"), since(-4, "Linda Farrow"),
					since(-4, "Gareth Pugh"), since(-4, "Shabana Malik"), since(-4, "Trevor Ince"),
					since(-1, "Sophie Lund"), between(-4, -1, "Maureen Dobbs")),
			-2, List.of(0.1, 0.0, 0.1, 0.0, 0.1), Map.of());

	/** The trusts whose boards have signed every year but this one. */
	static final List<Company> WITH_FOUR_SIGNED_YEARS = List.of(FELLBROOK, ST_ALDWYNS, CANDLEWICK);

	private Companies() {
	}

}
