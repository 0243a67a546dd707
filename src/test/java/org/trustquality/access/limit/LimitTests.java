package org.trustquality.access.limit;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** How much is let through, and what is kept to know it. */
@DemonstratedApplication
class LimitTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Limits limits;

	@Autowired
	private TransactionTemplate transactions;

	private final String address = UUID.randomUUID() + "@invented.example";

	@BeforeEach
	void forget() {
		this.stage.forgetLimits();
	}

	@Test
	void letsSomeThroughAndSaysWhenTheNextIs() {
		use(Limit.CODES_TO_ADDRESS_FROM_NETWORK, 5);
		assertThatExceptionOfType(TooManyRequests.class)
			.isThrownBy(() -> this.limits.count(Limit.CODES_TO_ADDRESS_FROM_NETWORK, this.address))
			.satisfies((refused) -> assertThat(refused.seconds()).isBetween(150L, 181L))
			.satisfies((refused) -> assertThat(refused.words()).isEqualTo("3 minutes"));
		assertThatNoException()
			.isThrownBy(() -> this.limits.count(Limit.CODES_TO_ADDRESS_FROM_NETWORK, "other" + this.address));
		assertThatNoException().isThrownBy(() -> this.limits.count(Limit.CODES_TO_ADDRESS, this.address));
	}

	@Test
	void letsEachLimitThroughToItsNumber() {
		use(Limit.CODES_TO_ADDRESS, 20);
		use(Limit.CODES_FROM_NETWORK, 30);
		use(Limit.CODES_SENT_AGAIN, 2);
		use(Limit.CODES_TYPED, 20);
		use(Limit.SET_UP_CODES_TYPED, 10);
		for (Limit used : new Limit[] { Limit.CODES_TO_ADDRESS, Limit.CODES_FROM_NETWORK, Limit.CODES_SENT_AGAIN,
				Limit.CODES_TYPED, Limit.SET_UP_CODES_TYPED }) {
			assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> this.limits.count(used, this.address));
		}
	}

	@Test
	void keepsNoAddress() {
		use(Limit.CODES_TO_ADDRESS, 1);
		assertThat(this.stage.superuser().sql("select id from request_limits").query(String.class).list()).isNotEmpty()
			.allMatch((key) -> key.matches("[0-9a-f]{64}"));
		assertThat(this.stage.superuser()
			.sql("select count(*) from request_limits where encode(state, 'escape') like '%invented%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void clearsAwayWhatIsFullAgain() {
		use(Limit.CODES_TO_ADDRESS, 3);
		this.limits.clear();
		assertThat(kept()).isEqualTo(1);
		this.stage.superuser().sql("update request_limits set expires_at = 1").update();
		this.limits.clear();
		assertThat(kept()).isZero();
	}

	@Test
	void doesNotCountInsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> this.transactions
			.executeWithoutResult((transaction) -> this.limits.count(Limit.CODES_TO_ADDRESS, this.address)));
	}

	@Test
	void forgedHeadersAreNoOtherNetwork() {
		Visitor visitor = this.stage.stranger();
		visitor.get("/sign-in");
		int mails = mails();
		int refused = 0;
		for (int round = 1; round <= 35; round++) {
			Visitor.Page page = visitor.send("POST", "/sign-in", "application/x-www-form-urlencoded",
					visitor.form("email", "nobody" + round + "@invented.example"), "X-Forwarded-For",
					"192.0.2." + round, "X-Real-IP", "192.0.2." + round, "Forwarded", "for=192.0.2." + round,
					"Client-IP", "192.0.2." + round);
			refused += (page.status() == 429) ? 1 : 0;
			if (page.status() == 429) {
				assertThat(page.document().select("main h1").text()).isEqualTo("Try again later");
				assertThat(page.header("Retry-After").orElse("")).matches("[1-9][0-9]*");
			}
		}
		assertThat(refused).isEqualTo(5);
		assertThat(mails() - mails).as("mails written").isEqualTo(30);
		System.out.println("Limits with forged networks: requests=35, let through=30");
	}

	private void use(Limit limit, int times) {
		for (int round = 0; round < times; round++) {
			this.limits.count(limit, this.address);
		}
	}

	private int kept() {
		return this.stage.superuser().sql("select count(*) from request_limits").query(Integer.class).single();
	}

	private int mails() {
		return this.stage.superuser().sql("select count(*) from mails").query(Integer.class).single();
	}

}
