package org.trustquality.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.system.database.SharedBinaries;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is killed while answers are saved; whatever it confirmed is there after
 * the next start. Three rounds, or as many as {@code -Dkill.rounds=50} says.
 *
 * <p>
 * A killed process leaves the system's page cache, so this proves nothing about a power
 * cut; that the server waits for the disk is asserted where it starts.
 */
class KillTests {

	private static final List<String> NAMES = List.of("Margaret Osei", "Priya Sanderson", "Tom Ashworth", "Yusuf Karim",
			"Ruth Ellison", "Grace Okafor", "Peter Lindqvist", "Amina Shah");

	private final int rounds = Integer.getInteger("kill.rounds", 3);

	private final long seed = Long.getLong("kill.seed", System.nanoTime());

	private final Random chance = new Random(this.seed);

	private final List<RestlessTrustee> trustees = NAMES.stream().map(RestlessTrustee::new).toList();

	@Test
	void losesNoConfirmedAnswer(@TempDir Path folder) throws Exception {
		SharedBinaries.in(folder);
		int lost = 0;
		int lostByTheFault = 0;
		KilledApplication application = KilledApplication.start(folder);
		try {
			meet(application);
			for (int round = 0; round < this.rounds; round++) {
				pullThePlug(application);
				assertThat(this.trustees.stream().flatMap(RestlessTrustee::complaint)).isEmpty();
				application = KilledApplication.start(folder);
				arrive(application);
				lost += this.trustees.stream().mapToInt(RestlessTrustee::lost).sum();
				lostByTheFault += this.trustees.stream().mapToInt(RestlessTrustee::lostIfConfirmedBeforeStored).sum();
				this.trustees.forEach(RestlessTrustee::carryOn);
			}
			long confirmed = this.trustees.stream().mapToLong(RestlessTrustee::confirmations).sum();
			System.out.println("kill -9: rounds=" + this.rounds + ", confirmed=" + confirmed + ", lost=" + lost
					+ ", lost if confirmed before stored=" + lostByTheFault + ", seed=" + this.seed);
			assertThat(lost).isZero();
			assertThat(confirmed).isGreaterThan(20L * this.rounds);
			assertThat(lostByTheFault).as("the comparison notices an answer that is confirmed too early").isPositive();
			noticesAConfirmationThatNeverCame();
		}
		finally {
			application.stop();
		}
	}

	private void noticesAConfirmationThatNeverCame() {
		this.trustees.get(0).imagineAConfirmation();
		assertThat(this.trustees.stream().mapToInt(RestlessTrustee::lost).sum()).isOne();
	}

	/** The first time, the sheets hold what the story tells. */
	private void meet(KilledApplication application) {
		arrive(application);
		this.trustees.forEach(RestlessTrustee::carryOn);
	}

	private void arrive(KilledApplication application) {
		this.trustees.forEach((trustee) -> trustee.arrive(application.port()));
	}

	private void pullThePlug(KilledApplication application) throws IOException, InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(this.trustees.size());
		try {
			List<Future<?>> running = new ArrayList<>();
			this.trustees.forEach((trustee) -> running.add(threads.submit(trustee)));
			TimeUnit.MILLISECONDS.sleep(1500 + this.chance.nextInt(2500));
			application.kill();
			for (Future<?> each : running) {
				each.get(60, TimeUnit.SECONDS);
			}
		}
		catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException ex) {
			throw new IOException(ex);
		}
		finally {
			threads.shutdownNow();
		}
	}

}
