package org.trustquality.journeys;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the nine trustees of Brackenwell choose: for each indicator one sign for each of
 * them, in the order of {@link #TRUSTEES}. A digit is a level, {@code ?} is not sure,
 * {@code -} is not applicable. The means are easy on purpose.
 */
final class BoardView {

	static final List<String> TRUSTEES = List.of("Margaret Osei", "Priya Sanderson", "Tom Ashworth", "Yusuf Karim",
			"Ruth Ellison", "Grace Okafor", "Peter Lindqvist", "Amina Shah", "Colin Draper");

	static final String CHIEF_EXECUTIVE = "Daniel Whitcombe";

	/** 0 of 100. */
	private static final String ALL_AT_1 = "111111111";

	/** 25 of 100. */
	private static final String ALL_AT_2 = "222222222";

	/** 50 of 100. */
	private static final String ALL_AT_3 = "333333333";

	/** 75 of 100. */
	private static final String ALL_AT_4 = "444444444";

	/** 25, 50 and 75 of 100, spread over three levels. */
	private static final String AROUND_2 = "111222333";

	private static final String AROUND_3 = "222333444";

	private static final String AROUND_4 = "333444555";

	/** 50 of 100 from eight trustees, four at each end; one is not sure. */
	private static final String DIVIDED = "1?1115555";

	/** 50 of 100 from eight trustees; one says that it does not apply. */
	private static final String ONE_WITHOUT = "3-3333333";

	private static final Map<String, String> VIEW = Map.ofEntries(Map.entry("QE-1.1", AROUND_4),
			Map.entry("QE-2.1", ALL_AT_4), Map.entry("QE-3.1", AROUND_3), Map.entry("QE-4.1", DIVIDED),
			Map.entry("QE-5.1", ALL_AT_3), Map.entry("QE-6.1", ALL_AT_2), Map.entry("QE-7.1", ONE_WITHOUT),
			Map.entry("QE-8.1", AROUND_2), Map.entry("EG-1.1", ALL_AT_4), Map.entry("EG-2.1", AROUND_4),
			Map.entry("EG-3.1", ALL_AT_4), Map.entry("EG-4.1", ALL_AT_4), Map.entry("EG-5.1", ALL_AT_2),
			Map.entry("EG-6.1", ALL_AT_2), Map.entry("EG-7.1", ALL_AT_4), Map.entry("EG-8.1", ALL_AT_2),
			Map.entry("WF-1.1", ALL_AT_2), Map.entry("WF-2.2", ALL_AT_3), Map.entry("WF-2.3", ALL_AT_3),
			Map.entry("WF-3.1", ALL_AT_3), Map.entry("WF-4.1", ALL_AT_3), Map.entry("WF-6.1", ALL_AT_3),
			Map.entry("EE-1.1", ALL_AT_3), Map.entry("EE-2.1", ALL_AT_3), Map.entry("EE-3.1", ALL_AT_3),
			Map.entry("EE-4.1", ALL_AT_1), Map.entry("EE-5.1", ALL_AT_3), Map.entry("EE-6.1", ALL_AT_3),
			Map.entry("PB-1.1", ALL_AT_4), Map.entry("PB-2.1", ALL_AT_3), Map.entry("PB-3.1", ALL_AT_4),
			Map.entry("PB-4.1", ALL_AT_1), Map.entry("PB-5.1", ALL_AT_3));

	private BoardView() {
	}

	/** What a trustee chooses; the chief executive is at level 4 throughout. */
	static UnaryOperator<String> of(String person) {
		if (person.equals(CHIEF_EXECUTIVE)) {
			return (indicator) -> "4";
		}
		int place = TRUSTEES.indexOf(person);
		return (indicator) -> VIEW.get(indicator).substring(place, place + 1);
	}

}
