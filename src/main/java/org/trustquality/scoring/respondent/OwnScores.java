package org.trustquality.scoring.respondent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.trustquality.scoring.WeightedFramework;

/**
 * S_p, what each trustee's own ratings come to (scoring specification, sections 6 and
 * 11).
 * <p>
 * A person has an own score in a dimension who answered two thirds of its indicators in
 * the basis and rated at least one; an own composite, who has one in every dimension.
 * People stand in the order of their ids, so that the order of a list touches no sum.
 *
 * @param dimensions by person, for each dimension in the order of the edition
 * @param composite by person
 */
public record OwnScores(List<SortedMap<String, Double>> dimensions, SortedMap<String, Double> composite) {

	public OwnScores {
		dimensions = dimensions.stream().map(Collections::unmodifiableSortedMap).toList();
		composite = Collections.unmodifiableSortedMap(composite);
	}

	/**
	 * The own scores of people.
	 * @param framework what everything weighs; the people's ratings keep to its order
	 * @param people the trustees who count
	 * @param basis the ids of the indicators that the scores rest on
	 */
	public static OwnScores of(WeightedFramework framework, List<Respondent> people, Set<String> basis) {
		List<SortedMap<String, Double>> dimensions = new ArrayList<>();
		SortedMap<String, Double> composite = new TreeMap<>();
		framework.dimensions().forEach((dimension) -> dimensions.add(new TreeMap<>()));
		List<OwnDimension> parts = OwnDimension.all(framework, basis);
		for (Respondent person : people) {
			double weighted = 0;
			double weights = 0;
			boolean complete = true;
			for (int place = 0; place < parts.size(); place++) {
				Double own = parts.get(place).score(person.ratings());
				if (own != null) {
					dimensions.get(place).put(person.id(), own);
					weighted += parts.get(place).evidenceConstant() * own;
					weights += parts.get(place).evidenceConstant();
				}
				complete &= own != null;
			}
			if (complete) {
				composite.put(person.id(), weighted / weights);
			}
		}
		return new OwnScores(dimensions, composite);
	}

}
