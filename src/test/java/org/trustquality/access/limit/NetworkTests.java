package org.trustquality.access.limit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which addresses count as one network. */
class NetworkTests {

	@Test
	void isAWholeAddressOfTheOlderKind() {
		assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1").isNotEqualTo(Network.of("192.0.2.2"));
		assertThat(Network.of("::ffff:192.0.2.1")).as("the same, written in the newer kind").isEqualTo("192.0.2.1");
	}

	@Test
	void isTheFirstHalfOfAnAddressOfTheNewerKind() {
		assertThat(Network.of("2001:db8:0:1::1")).isEqualTo("20010db800000001")
			.isEqualTo(Network.of("2001:db8:0:1:ffff:ffff:ffff:ffff"))
			.isEqualTo(Network.of("2001:DB8:0:1::%eth0"))
			.isNotEqualTo(Network.of("2001:db8:0:2::1"));
	}

	@Test
	void looksNothingUp() {
		assertThat(Network.of("localhost")).isEqualTo("localhost");
		assertThat(Network.of("1.2.3.4.5")).isEqualTo("1.2.3.4.5");
	}

}
