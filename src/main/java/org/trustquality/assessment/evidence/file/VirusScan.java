package org.trustquality.assessment.evidence.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Asks ClamAV about files, over its socket and in its INSTREAM words, if there is one.
 */
@Component
@EnableConfigurationProperties(FileSettings.class)
class VirusScan {

	private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

	private static final int PIECE = 64 * 1024;

	private static final int LONGEST_ANSWER = 1024;

	private final @Nullable ScannerAddress scanner;

	private final Duration limit;

	VirusScan(FileSettings settings) {
		this.scanner = (settings.clamav() != null) ? ScannerAddress.parse(settings.clamav()).orElseThrow() : null;
		this.limit = settings.clamavTimeLimit();
	}

	/**
	 * Has a file looked at.
	 * @return whether a scanner looked and found nothing; false if there is no scanner
	 * @throws FileRefused if it found something, or could not look
	 */
	boolean passes(byte[] content) {
		if (this.scanner == null) {
			return false;
		}
		String answer = ask(this.scanner, content);
		if (answer.endsWith("FOUND")) {
			LOG.warn("A virus scanner refused a file: {}", answer);
			throw FileRefused.because("The virus scanner found something harmful in this file, so it was not taken. "
					+ "Tell whoever gave it to you");
		}
		if (!answer.equals("stream: OK")) {
			LOG.error("The virus scanner at {} did not look at a file: {}", this.scanner, answer);
			throw couldNotBeChecked();
		}
		return true;
	}

	private String ask(ScannerAddress address, byte[] content) {
		try {
			return exchange(address.resolve(), content);
		}
		catch (IOException | RuntimeException ex) {
			LOG.error("The virus scanner at {} does not answer", address, ex);
			throw couldNotBeChecked();
		}
	}

	/** A scanner that takes too long finds its connection closed. */
	private String exchange(SocketAddress address, byte[] content) throws IOException {
		try (SocketChannel channel = (address instanceof InetSocketAddress) ? SocketChannel.open()
				: SocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
			CompletableFuture.delayedExecutor(this.limit.toMillis(), TimeUnit.MILLISECONDS)
				.execute(() -> hangUp(channel));
			channel.connect(address);
			send(content, new DataOutputStream(Channels.newOutputStream(channel)));
			byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
			return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
		}
	}

	private static void send(byte[] content, DataOutputStream scanner) throws IOException {
		scanner.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
		for (int from = 0; from < content.length; from += PIECE) {
			int length = Math.min(PIECE, content.length - from);
			scanner.writeInt(length);
			scanner.write(content, from, length);
		}
		scanner.writeInt(0);
		scanner.flush();
	}

	private static void hangUp(SocketChannel channel) {
		try {
			channel.close();
		}
		catch (IOException ex) {
			LOG.debug("Closing a connection to the virus scanner failed", ex);
		}
	}

	private static FileRefused couldNotBeChecked() {
		return FileRefused.forNow("The file could not be checked for viruses just now, so it was not taken. "
				+ "Try again later, or add a link instead");
	}

}
