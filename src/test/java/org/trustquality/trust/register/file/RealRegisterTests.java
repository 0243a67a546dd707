package org.trustquality.trust.register.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.trustquality.trust.register.GiasFolder;
import org.trustquality.trust.register.NativeRegister;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterSnapshot;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The copies of the real register that are about. */
class RealRegisterTests {

	@Test
	void hasTheTrustsOfAugustAndTheirAcademies() {
		RegisterSnapshot august = Reading.of(file(GiasFolder.august()), file(GiasFolder.links()));
		assertThat(august.asOf()).isEqualTo("2022-08-31");
		assertThat(august.entries()).hasSize(3602);
		assertThat(august.academies()).isEqualTo(9997);
		assertThat(august.entries()).filteredOn(RegisterEntry::isClosed).hasSize(901);
		assertThat(august.entries()).filteredOn((trust) -> trust.ukprn() == null).hasSize(585);
		assertThat(august.entries()).filteredOn((trust) -> trust.companyNumber() == null).hasSize(130);
		assertThat(august.entries()).filteredOn((trust) -> trust.postcode() == null).hasSize(7);
		assertThat(august.entries()).filteredOn((trust) -> trust.academies() > 0)
			.allSatisfy((trust) -> assertThat(trust.region()).isNotNull())
			.allSatisfy((trust) -> assertThat(trust.phase()).isNotNull());
		assertThat(august.entries()).extracting(RegisterEntry::localAuthorities).contains(31);
		assertThat(august.entries()).extracting(RegisterEntry::phase).contains(Phase.values());
	}

	@Test
	void hasTheTrustsOfMarch() {
		RegisterSnapshot march = Reading.of(file(GiasFolder.march()), null);
		assertThat(march.asOf()).isEqualTo("2022-03-21");
		assertThat(march.entries()).hasSize(3595);
	}

	@Test
	void isTheSameInTheNativeLayout() {
		RegisterSnapshot copied = Reading.of(file(GiasFolder.august()), file(GiasFolder.links()));
		RegisterFile groups = NativeRegister.rewritten(GiasFolder.august());
		RegisterSnapshot rewritten = Reading.of(groups, NativeRegister.rewritten(GiasFolder.links()));
		assertThat(rewritten.entries()).isEqualTo(copied.entries());
		assertThat(rewritten.academies()).isEqualTo(copied.academies());
		assertThat(rewritten.entries()).extracting(RegisterEntry::name)
			.contains("THE ARETÉ TRUST", "FIERTÉ MULTI-ACADEMY TRUST", "LADY HAWKINS’ SCHOOL");
		assertThat(new String(Reading.bytes(groups), FileBytes.WINDOWS)).contains(NativeRegister.HEAD);
		assertThat(rewritten.toString()).doesNotContain(NativeRegister.HEAD);
	}

	@Test
	void isTheSameFromMarchInTheNativeLayout() {
		assertThat(Reading.of(NativeRegister.rewritten(GiasFolder.march()), null).entries())
			.isEqualTo(Reading.of(file(GiasFolder.march()), null).entries());
	}

	@Test
	void readsTheLayoutOf2025() {
		RegisterEntry trust = NativeRegister.trust(17729, "ST BENEDICT CATHOLIC ACADEMY TRUST");
		List<RegisterEntry> trusts = List.of(trust, other(16243), other(16930), other(5295), other(2428), other(2053),
				other(17185), other(3279));
		RegisterSnapshot snapshot = Reading.of(NativeRegister.of(trusts).groups(), file(GiasFolder.nativeLinks()));
		assertThat(snapshot.academies()).isEqualTo(8);
		assertThat(snapshot.entries()).extracting(RegisterEntry::localAuthority).contains("Greenwich", "Solihull");
	}

	@Test
	void isRefusedWhenItIsCutOffInsideOfARow() {
		byte[] groups = Reading.bytes(file(GiasFolder.august()));
		byte[] links = Reading.bytes(file(GiasFolder.links()));
		byte[] nativeGroups = Reading.bytes(NativeRegister.rewritten(GiasFolder.august()));
		byte[] nativeLinks = Reading.bytes(NativeRegister.rewritten(GiasFolder.links()));
		Random random = new Random(17);
		int cuts = 0;
		for (int i = 0; i < 25; i++) {
			cuts += refused(groups, random, true) + refused(nativeGroups, random, true);
			cuts += refused(links, random, false) + refused(nativeLinks, random, false);
		}
		System.out.println("Cuts of the real files, all refused: " + cuts);
		assertThat(cuts).isGreaterThan(90);
	}

	private static int refused(byte[] whole, Random random, boolean isGroups) {
		int length = random.nextInt(whole.length);
		if (DamagedFilesTests.isEndOfRow(whole, length)) {
			return 0;
		}
		RegisterFile cut = NativeRegister.file("cut.csv", Arrays.copyOf(whole, length));
		assertThat(isGroups ? Reading.refused(cut, null) : Reading.refused(file(GiasFolder.august()), cut))
			.as("cut after " + length)
			.isPresent();
		return 1;
	}

	private static RegisterEntry other(int uid) {
		return NativeRegister.trust(uid, "TRUST NO. " + uid);
	}

	private static RegisterFile file(Path path) {
		return new RegisterFile(path.getFileName().toString(), new FileSystemResource(path));
	}

}
