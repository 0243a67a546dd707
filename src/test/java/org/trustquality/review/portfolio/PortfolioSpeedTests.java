package org.trustquality.review.portfolio;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the portfolio costs while advisers are at work together, asked for over HTTP on
 * the same machine: the first page and every kind of filter. How many statements it takes
 * is held every time. How long it takes is held to the promise by a command of its own,
 * {@code -Dportfolio.trusts=2500 -Dportfolio.requests=2000 -Dportfolio.clients=20
 * -Dportfolio.pause=1000}, where each looks at a page for a second, and otherwise only
 * printed: without a pause it is how long requests wait for each other.
 * {@code -Dportfolio.each=true} appoints every adviser to every trust; without it the
 * trusts are spread over twenty advisers.
 */
@DemonstratedApplication
class PortfolioSpeedTests {

	private static final int TRUSTS = Integer.getInteger("portfolio.trusts", 250);

	private static final int YEARS = 10;

	private static final int REQUESTS = Integer.getInteger("portfolio.requests", 26);

	private static final int CLIENTS = Integer.getInteger("portfolio.clients", 2);

	private static final int ADVISERS = 20;

	private static final int PAUSE = Integer.getInteger("portfolio.pause", 0);

	private static final boolean EACH = Boolean.getBoolean("portfolio.each");

	private static final int ENOUGH = 1000;

	private static final double PROMISED = 300;

	private static final long NANOS = 1_000_000;

	private static final int MOST_STATEMENTS = 8;

	private static final List<String> QUERIES = List.of("", "?order=due", "?q=trust", "?size=two_to_five",
			"?phase=mixed", "?region=London", "?stage=signed", "?due=30", "?shared=yes", "?review=sent", "?gap=1",
			"?move=10", "?discuss=yes");

	@Autowired
	private Stage stage;

	@Test
	void takesFewStatementsAndWhereMeasuredLessThanAThirdOfASecond() throws Exception {
		InventedPortfolio portfolio = InventedPortfolio.of(this.stage, TRUSTS, YEARS, EACH ? CLIENTS : ADVISERS, EACH);
		try {
			List<Visitor> visitors = new ArrayList<>();
			for (int client = 0; client < CLIENTS; client++) {
				visitors.add(portfolio.visitor(client));
			}
			for (String query : QUERIES) {
				Statements.Sent<Visitor.Page> sent = Statements.of(() -> visitors.get(0).get("/portfolio" + query))
					.ofVisitors();
				assertThat(sent.statements()).as(query).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
			}
			measure(visitors, REQUESTS / 3);
			long before = processorTime();
			Map<String, List<Double>> times = measure(visitors, REQUESTS);
			double processor = (processorTime() - before) / 1e6 / times.values().stream().mapToInt(List::size).sum();
			times.forEach((query, taken) -> print(query.isEmpty() ? "first page" : query, taken));
			List<Double> all = times.values().stream().flatMap(List::stream).sorted().toList();
			print("all", all);
			System.out.printf(
					"Portfolio: processor time of application and clients, without the database, %.0f ms a request, load %.1f%n",
					processor, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
			if (REQUESTS >= ENOUGH && PAUSE > 0) {
				times.forEach((query, taken) -> assertThat(quantile(taken, 0.95)).as(query).isLessThan(PROMISED));
			}
		}
		finally {
			portfolio.remove();
		}
	}

	private static void print(String what, List<Double> times) {
		System.out.printf(
				"Portfolio of %d trusts x %d years, %s, %d at once, %d ms between pages: %s: requests=%d, p50=%.0f ms, p95=%.0f ms%n",
				TRUSTS, YEARS, EACH ? "each adviser all" : "spread over " + ADVISERS + " advisers", CLIENTS, PAUSE,
				what, times.size(), quantile(times, 0.5), quantile(times, 0.95));
	}

	private Map<String, List<Double>> measure(List<Visitor> visitors, int requests) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		Map<String, List<Double>> times = new LinkedHashMap<>();
		QUERIES.forEach((query) -> times.put(query, new ArrayList<>()));
		try {
			int done = 0;
			while (done < requests) {
				this.stage.forgetLimits();
				List<Future<Map<String, Double>>> rounds = new ArrayList<>();
				for (int client = 0; client < CLIENTS; client++) {
					Visitor visitor = visitors.get(client);
					int first = client;
					rounds.add(clients.submit(() -> round(visitor, first)));
				}
				for (Future<Map<String, Double>> round : rounds) {
					round.get().forEach((query, time) -> times.get(query).add(time));
					done += QUERIES.size();
				}
			}
			times.values().forEach(Collections::sort);
			return times;
		}
		finally {
			clients.shutdownNow();
		}
	}

	/** Everything once, each client from another beginning. */
	private static Map<String, Double> round(Visitor visitor, int first) {
		Map<String, Double> times = new LinkedHashMap<>();
		for (int place = 0; place < QUERIES.size(); place++) {
			String query = QUERIES.get((first + place) % QUERIES.size());
			LockSupport.parkNanos(PAUSE * NANOS);
			long begin = System.nanoTime();
			Visitor.Page page = visitor.get("/portfolio" + query);
			times.put(query, (System.nanoTime() - begin) / 1e6);
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
