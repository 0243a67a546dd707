package org.trustquality.comparison;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.result.Closing;
import org.trustquality.assessment.result.solver.BoardOnStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the page of ten years x 13 trustees costs, asked for over HTTP on the same
 * machine. How many statements it takes and how large it is are held every time. How long
 * it takes is held to the promise by a command of its own,
 * {@code -Dcomparison.requests=2000 -Dcomparison.clients=2}, and otherwise only printed:
 * a test among others cannot hold a time, because others are at work.
 */
@DemonstratedApplication
class ComparisonSpeedTests {

	private static final int REQUESTS = Integer.getInteger("comparison.requests", 60);

	private static final int CLIENTS = Integer.getInteger("comparison.clients", 1);

	private static final int ENOUGH = 1000;

	private static final double PROMISED = 100;

	private static final int MOST_STATEMENTS = 12;

	private static final int MOST_BYTES = 100_000;

	/** Fewer than one machine may ask for in a minute. */
	private static final int AT_A_TIME = 25;

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private Clock clock;

	@Test
	void takesFewStatementsAndWhereMeasuredATenthOfASecond() throws Exception {
		BoardOnStage board = new BoardOnStage(this.stage, new ManyYears(this.stage.indicators().size(), 13)
			.upTo(AcademicYear.at(this.clock.instant()).firstYear(), 10));
		try {
			board.close(this.closing);
			Visitor visitor = board.trust().as(BoardOnStage.CHIEF_EXECUTIVE);
			String path = board.trust().path() + "/comparison";
			measure(visitor, path, REQUESTS / 3);
			Statements.Sent<Visitor.Page> sent = Statements.of(() -> visitor.get(path)).ofVisitors();
			int bytes = sent.result().body().getBytes(StandardCharsets.UTF_8).length;
			System.out.println("Comparison of ten years x 13 trustees: statements=" + sent.statements().size()
					+ ", bytes=" + bytes);
			assertThat(sent.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
			assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
			long before = processorTime();
			List<Double> times = measure(visitor, path, REQUESTS);
			double processor = (processorTime() - before) / 1e6 / times.size();
			System.out.printf(
					"Comparison of ten years x 13 trustees: requests=%d, clients=%d, p10=%.0f ms, p50=%.0f ms, "
							+ "p95=%.0f ms, p99=%.0f ms; processor time of application and clients %.0f ms a request, "
							+ "load %.1f%n",
					times.size(), CLIENTS, quantile(times, 0.1), quantile(times, 0.5), quantile(times, 0.95),
					quantile(times, 0.99), processor,
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
			if (REQUESTS >= ENOUGH) {
				assertThat(quantile(times, 0.95)).isLessThan(PROMISED);
			}
		}
		finally {
			board.remove();
		}
	}

	private List<Double> measure(Visitor visitor, String path, int requests) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try {
			List<Double> times = new ArrayList<>();
			while (times.size() < requests) {
				this.stage.forgetLimits();
				List<Future<List<Double>>> rounds = new ArrayList<>();
				for (int client = 0; client < CLIENTS; client++) {
					rounds.add(clients.submit(() -> round(visitor.twin(), path)));
				}
				for (Future<List<Double>> round : rounds) {
					times.addAll(round.get());
				}
			}
			Collections.sort(times);
			return times;
		}
		finally {
			clients.shutdownNow();
		}
	}

	private static List<Double> round(Visitor visitor, String path) {
		List<Double> times = new ArrayList<>();
		for (int request = 0; request < AT_A_TIME / CLIENTS; request++) {
			long begin = System.nanoTime();
			Visitor.Page page = visitor.get(path);
			times.add((System.nanoTime() - begin) / 1e6);
			assertThat(page.status()).isEqualTo(200);
		}
		return times;
	}

	private static long processorTime() {
		return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime();
	}

	private static double quantile(List<Double> sorted, double share) {
		return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
	}

}
