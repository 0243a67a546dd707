package org.trustquality.system.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The clock of a demonstration: while a part of the invented story is told that plays in
 * the past, it shows the time of that part to whoever tells it, and to everybody else the
 * time that it is.
 */
public final class StoryClock extends Clock {

	private static final ThreadLocal<@Nullable Instant> PLAYED = new ThreadLocal<>();

	private final Clock real;

	/**
	 * A clock that shows the time of the story as well.
	 * @param real the clock for everybody else
	 */
	public StoryClock(Clock real) {
		this.real = real;
	}

	/** Does something at a moment of the story. */
	static void playAt(Instant moment, Runnable work) {
		playAt(moment, () -> {
			work.run();
			return moment;
		});
	}

	/** Does something at a moment of the story that comes to something. */
	static <T> T playAt(Instant moment, Supplier<T> work) {
		Instant before = PLAYED.get();
		PLAYED.set(moment);
		try {
			return work.get();
		}
		finally {
			PLAYED.set(before);
		}
	}

	@Override
	public Instant instant() {
		Instant played = PLAYED.get();
		return (played != null) ? played : this.real.instant();
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new StoryClock(this.real.withZone(zone));
	}

}
