package org.trustquality.access;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What a storm over a pool came to. */
final class Tally {

	private final long seed;

	private final LongAdder transactions = new LongAdder();

	private final LongAdder rows = new LongAdder();

	private final LongAdder foreign = new LongAdder();

	private final LongAdder missing = new LongAdder();

	private final Map<String, LongAdder> kinds = new ConcurrentSkipListMap<>();

	private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

	Tally(long seed) {
		this.seed = seed;
	}

	void began(Storm.Work work, Storm.End end) {
		this.transactions.increment();
		for (Enum<?> kind : new Enum<?>[] { work, end }) {
			this.kinds.computeIfAbsent(kind.name(), (first) -> new LongAdder()).increment();
		}
	}

	void read(long own, long others, long expected) {
		this.rows.add(own + others);
		this.foreign.add(others);
		this.missing.add(Math.abs(expected - own));
	}

	void surprised(String what) {
		this.surprises.add(what);
	}

	long foreignRows() {
		return this.foreign.sum();
	}

	long missingRows() {
		return this.missing.sum();
	}

	Map<String, Long> kinds() {
		return this.kinds.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (kind) -> kind.getValue().sum()));
	}

	Queue<String> surprises() {
		return this.surprises;
	}

	@Override
	public String toString() {
		return "transactions=" + this.transactions + ", threads=" + Storm.THREADS + ", pool=2, rows read=" + this.rows
				+ ", foreign rows=" + this.foreign + ", missing rows=" + this.missing + ", surprises="
				+ this.surprises.size() + ", seed=" + this.seed + ", " + this.kinds;
	}

}
