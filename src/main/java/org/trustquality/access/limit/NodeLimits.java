package org.trustquality.access.limit;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.local.LocalBucketBuilder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts requests in this node's memory, where counting in the database would cost more
 * than it protects. The counts not used for longest make room when there are many, so
 * that a flood of addresses takes no more memory than this.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
class NodeLimits {

	static final int MOST = 20_000;

	private final Map<String, Bucket> counts = Collections.synchronizedMap(new Newest());

	private final int times;

	NodeLimits(LimitSettings settings) {
		this.times = settings.nodeTimes();
	}

	/**
	 * Counts one request.
	 * @throws TooManyRequests if the limit is used up
	 */
	void count(Limit limit, String about) {
		ConsumptionProbe counted = this.counts
			.computeIfAbsent(limit.name() + " " + about, (key) -> bucket(limit.rates(this.times)))
			.tryConsumeAndReturnRemaining(1);
		if (!counted.isConsumed()) {
			throw new TooManyRequests(limit, Duration.ofNanos(counted.getNanosToWaitForRefill()));
		}
	}

	int size() {
		return this.counts.size();
	}

	private static Bucket bucket(BucketConfiguration rates) {
		LocalBucketBuilder bucket = Bucket.builder();
		for (var rate : rates.getBandwidths()) {
			bucket.addLimit(rate);
		}
		return bucket.build();
	}

	private static final class Newest extends LinkedHashMap<String, Bucket> {

		Newest() {
			super(16, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > MOST;
		}

	}

}
