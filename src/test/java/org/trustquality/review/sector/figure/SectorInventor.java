package org.trustquality.review.sector.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

/**
 * Invents sectors of 5 to 60 trusts from a number alone: some with few in a group, some
 * without a register entry, some in the open-data file; statements on which all, or all
 * of a group, or all but one agree, or about which hardly anybody is unsure.
 */
final class SectorInventor {

	private final Random random;

	SectorInventor(long seed) {
		this.random = new Random(seed);
	}

	List<InventedTrust> invent() {
		int trusts = 5 + (chance(0.6) ? this.random.nextInt(20) : this.random.nextInt(56));
		int sizes = 1 + this.random.nextInt(SizeBand.values().length);
		int phases = 1 + this.random.nextInt(Phase.values().length);
		double unknown = chance(0.5) ? 0 : 0.1;
		double open = switch (this.random.nextInt(4)) {
			case 0 -> 0;
			case 1 -> 1;
			default -> this.random.nextDouble();
		};
		List<InventedTrust> sector = new ArrayList<>();
		for (int trust = 0; trust < trusts; trust++) {
			sector.add(new InventedTrust(chance(unknown) ? null : SizeBand.values()[skewed(sizes)],
					chance(unknown) ? null : Phase.values()[skewed(phases)], chance(open), new TreeMap<>(),
					new TreeMap<>(), new TreeMap<>()));
		}
		InventedTrust.WEIGHTS.keySet().forEach((indicator) -> say(sector, indicator));
		return sector;
	}

	private int skewed(int among) {
		return Math.min(this.random.nextInt(among), this.random.nextInt(among));
	}

	private void say(List<InventedTrust> sector, String indicator) {
		double missing = chance(0.4) ? 0.08 : 0;
		double apart = switch (this.random.nextInt(5)) {
			case 0 -> 0;
			case 1 -> 1.0 / sector.size();
			default -> 0.7;
		};
		double sure = switch (this.random.nextInt(4)) {
			case 0 -> 1;
			case 1 -> 1 - 1.0 / sector.size();
			default -> 0.4;
		};
		int usual = 1 + this.random.nextInt(InventedTrust.LEVELS);
		Map<Object, Integer> usualOfGroup = new TreeMap<>();
		boolean byGroup = chance(0.3);
		for (InventedTrust trust : sector) {
			if (!chance(missing)) {
				int own = byGroup ? usualOfGroup.computeIfAbsent(key(trust.size()),
						(group) -> 1 + this.random.nextInt(InventedTrust.LEVELS)) : usual;
				trust.levels().put(indicator, chance(apart) ? 1 + this.random.nextInt(InventedTrust.LEVELS) : own);
				trust.views().put(indicator, chance(apart) ? 1 + this.random.nextInt(3) : 3);
				int board = 5 + this.random.nextInt(9);
				trust.notSure()
					.put(indicator, chance(sure) ? 0.0 : (double) (1 + this.random.nextInt(board - 1)) / board);
			}
		}
	}

	private static String key(@Nullable SizeBand size) {
		return (size != null) ? size.name() : "";
	}

	private boolean chance(double probability) {
		return this.random.nextDouble() < probability;
	}

}
