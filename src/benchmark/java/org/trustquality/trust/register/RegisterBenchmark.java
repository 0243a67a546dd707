package org.trustquality.trust.register;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long an import of the whole register takes, first time and cold, in a heap of 100
 * MB, and how long people wait for a search over all of it.
 */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx100m")
public class RegisterBenchmark {

	/** 3,602 trusts and 9,997 academies: read, compared, approved. */
	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@Warmup(iterations = 0)
	@Measurement(iterations = 5)
	public RegisterImport imported(Empty empty) throws Exception {
		return empty.desk.importAll();
	}

	/** One search; the percentiles of the samples are what counts. */
	@Benchmark
	@BenchmarkMode(Mode.SampleTime)
	@Warmup(iterations = 2, time = 5)
	@Measurement(iterations = 3, time = 10)
	public List<RegisterSearch.Found> searched(Full full) {
		return full.desk.search().find(full.typed(), 1);
	}

	/** A register with nothing in it. */
	@State(Scope.Benchmark)
	public static class Empty {

		RegisterDesk desk;

		@Setup
		public void open() {
			this.desk = new RegisterDesk();
		}

		@Setup(Level.Iteration)
		public void clear() {
			this.desk.clear();
		}

		@TearDown
		public void close() {
			this.desk.close();
		}

	}

	/** A register with everything in it, and people who type at it. */
	@State(Scope.Benchmark)
	public static class Full {

		private final Random random = new Random(5);

		RegisterDesk desk;

		private List<RegisterEntry> entries;

		@Setup
		public void open() throws Exception {
			this.desk = new RegisterDesk();
			this.desk.importAll();
			this.entries = java.util.stream.IntStream.iterate(1, (page) -> page <= 20, (page) -> page + 1)
				.mapToObj((page) -> this.desk.search().find("academy", page))
				.flatMap(List::stream)
				.map(RegisterSearch.Found::entry)
				.toList();
		}

		@TearDown
		public void close() {
			this.desk.close();
		}

		/** A whole name, one with a letter missing, the beginning of one, or a number. */
		String typed() {
			RegisterEntry entry = this.entries.get(this.random.nextInt(this.entries.size()));
			String name = entry.shownName();
			int place = 1 + this.random.nextInt(name.length() - 2);
			return switch (this.random.nextInt(4)) {
				case 0 -> name;
				case 1 -> name.substring(0, place) + name.substring(place + 1);
				case 2 -> name.substring(0, Math.max(3, name.length() / 2));
				default -> entry.groupId();
			};
		}

	}

}
