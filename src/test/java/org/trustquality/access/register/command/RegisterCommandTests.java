package org.trustquality.access.register.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustquality.system.KilledApplication;
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.NativeRegister;
import org.trustquality.trust.register.file.RegisterFile;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole application, started to import the register and nothing else. */
class RegisterCommandTests {

	@TempDir
	private Path folder;

	@Test
	void importsTellsWhatDiffersAndEnds() throws Exception {
		NativeRegister files = NativeRegister.of(Entries.open(930001, 930002, 930003));
		try (ServerSocket serving = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			KilledApplication.Ended first = run(serving.getLocalPort(), written(files.groups()),
					"--trust-quality.register.links=" + written(files.links()), "--trust-quality.register.approve=true",
					"--trust-quality.register.reason=First import");
			assertThat(first.exitCode()).as(first.said()).isZero();
			assertThat(first.said())
				.contains("3 trusts, 15 academies", "3 trusts differ: 3 new", "Implausible: ",
						"Approved: the register says this now; 0 trusts that use the service follow it")
				.doesNotContain("\tat ");
			Path wrong = Files.writeString(this.folder.resolve("wrong.csv"), "a,b\n1,2\n");
			KilledApplication.Ended second = run(serving.getLocalPort(), wrong);
			assertThat(second.exitCode()).as(second.said()).isEqualTo(1);
			assertThat(second.said()).contains("so nothing of them was taken", "wrong.csv, line 1", "Action:")
				.doesNotContain("\tat ");
		}
	}

	private KilledApplication.Ended run(int port, Path groups, String... more)
			throws IOException, InterruptedException {
		String[] settings = java.util.stream.Stream
			.concat(java.util.stream.Stream.of("--trust-quality.data-folder=" + this.folder.resolve("data"),
					"--trust-quality.register.groups=" + groups), java.util.Arrays.stream(more))
			.toArray(String[]::new);
		return KilledApplication.runToItsEnd(port, settings);
	}

	private Path written(RegisterFile file) throws IOException {
		return Files.write(this.folder.resolve(file.name()), file.content().getInputStream().readAllBytes());
	}

}
