package org.trustquality.access.limit;

import java.time.Duration;

import javax.sql.DataSource;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import org.trustquality.access.Digest;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts requests. What is counted stands in the database as a digest only, never as an
 * address. Counting has its own connection and must not wait inside a transaction, which
 * would hold another.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class Limits {

	private final PostgreSQLSelectForUpdateBasedProxyManager<String> counts;

	Limits(DataSource dataSource) {
		this.counts = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
			.primaryKeyMapper(PrimaryKeyMapper.STRING)
			.table("request_limits")
			.idColumn("id")
			.stateColumn("state")
			.expiresAtColumn("expires_at")
			.expirationAfterWrite(
					ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
			.build();
	}

	/**
	 * Counts one request.
	 * @param about what it is about, such as an address and a network
	 * @throws TooManyRequests if the limit is used up
	 */
	public void count(Limit limit, String... about) {
		String key = Digest.of(limit.name() + "\n" + String.join("\n", about));
		ConsumptionProbe counted = this.counts.getProxy(key, limit::rates).tryConsumeAndReturnRemaining(1);
		if (!counted.isConsumed()) {
			throw new TooManyRequests(limit, Duration.ofNanos(counted.getNanosToWaitForRefill()));
		}
	}

	/** Takes out counts that are full again; they begin anew when they are needed. */
	void clear() {
		int cleared = this.counts.removeExpired(1000);
		while (cleared > 0) {
			cleared = this.counts.removeExpired(1000);
		}
	}

}
