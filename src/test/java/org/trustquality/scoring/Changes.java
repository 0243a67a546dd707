package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** The same board or framework, changed in one respect. */
public final class Changes {

	private Changes() {
	}

	public static List<Ratings> changed(List<Ratings> trustees, IntUnaryOperator change) {
		return trustees.stream().map((trustee) -> {
			int[] codes = new int[trustee.size()];
			for (int i = 0; i < codes.length; i++) {
				codes[i] = change.applyAsInt(trustee.at(i));
			}
			return Boards.sheet(codes);
		}).toList();
	}

	public static List<Ratings> raisedOnce(RandomBoard board) {
		int person = board.random.nextInt(board.trustees.size());
		int position = board.random.nextInt(board.framework.indicators().size());
		int points = board.framework.scalePoints();
		List<Ratings> raised = new ArrayList<>(board.trustees);
		Ratings trustee = raised.get(person);
		int[] codes = new int[trustee.size()];
		for (int i = 0; i < codes.length; i++) {
			boolean raise = i == position && Rating.isLevel(trustee.at(i));
			codes[i] = raise ? Math.min(points, trustee.at(i) + 1) : trustee.at(i);
		}
		raised.set(person, Boards.sheet(codes));
		return raised;
	}

	public static Ratings moved(Ratings trustee, List<String> from, List<String> to) {
		return Boards.sheet(to.stream().mapToInt((id) -> trustee.at(from.indexOf(id))).toArray());
	}

	public static WeightedClaim repeating(WeightedClaim claim, String indicator) {
		List<String> indicators = new ArrayList<>(claim.indicators());
		if (indicators.contains(indicator)) {
			indicators.add(indicator + " again");
		}
		return new WeightedClaim(claim.id(), claim.weight(), claim.grade(), claim.examined(), indicators);
	}

	public static WeightedFramework rebuilt(WeightedFramework framework, UnaryOperator<WeightedClaim> change) {
		return new WeightedFramework(framework.scalePoints(),
				framework.dimensions()
					.stream()
					.map((dimension) -> new WeightedDimension(dimension.id(), dimension.evidenceConstant(),
							dimension.claims().stream().map(change).toList()))
					.toList());
	}

	public static WeightedFramework shuffled(RandomBoard board) {
		List<WeightedDimension> dimensions = new ArrayList<>();
		WeightedFramework indicatorsShuffled = rebuilt(board.framework, (claim) -> new WeightedClaim(claim.id(),
				claim.weight(), claim.grade(), claim.examined(), shuffled(claim.indicators(), board)));
		for (WeightedDimension dimension : indicatorsShuffled.dimensions()) {
			dimensions.add(new WeightedDimension(dimension.id(), dimension.evidenceConstant(),
					shuffled(dimension.claims(), board)));
		}
		return new WeightedFramework(board.framework.scalePoints(), shuffled(dimensions, board));
	}

	private static <T> List<T> shuffled(List<T> items, RandomBoard board) {
		List<T> shuffled = new ArrayList<>(items);
		Collections.shuffle(shuffled, board.random);
		return shuffled;
	}

}
