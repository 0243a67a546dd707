package org.trustquality.trust.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NativeRegisterTests {

	@Test
	void inventsTheSameFromTheSameSeed() throws IOException {
		byte[] once = NativeRegister.invented(7, 50, 140).groups().content().getInputStream().readAllBytes();
		byte[] again = NativeRegister.invented(7, 50, 140).groups().content().getInputStream().readAllBytes();
		byte[] another = NativeRegister.invented(8, 50, 140).groups().content().getInputStream().readAllBytes();
		assertThat(once).isEqualTo(again).isNotEqualTo(another);
	}

	@Test
	void writesAsTheRegisterDoes() throws IOException {
		byte[] bytes = NativeRegister.invented(7, 50, 140).groups().content().getInputStream().readAllBytes();
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		assertThat(text).startsWith("\"Group UID\",\"Group ID\"")
			.contains("\r\n1000,\"TR01000\",\"", "\u0092", "\u00c9");
		assertThat(text).doesNotEndWith("\n");
		assertThat(text.lines().findFirst().orElseThrow().split(",")).hasSize(22);
	}

	@Test
	void hasTheSizeThatIsAskedFor() {
		NativeRegister register = NativeRegister.invented(1, 3602, 9997);
		assertThat(register.trusts()).hasSize(3602);
		assertThat(register.trusts().stream().mapToInt(RegisterEntry::academies).sum()).isBetween(9000, 9997);
		assertThat(register.trusts().stream().filter(RegisterEntry::isClosed).count()).isBetween(800L, 1000L);
	}

}
