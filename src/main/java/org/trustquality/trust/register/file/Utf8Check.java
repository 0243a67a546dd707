package org.trustquality.trust.register.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Whether bytes that come bit by bit are UTF-8. */
final class Utf8Check {

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

	private final ByteBuffer waiting = ByteBuffer.allocate(8192 + 4);

	private final CharBuffer read = CharBuffer.allocate(8192 + 4);

	private boolean holds = true;

	/**
	 * Takes the next bytes.
	 * @param length how many there are in the buffer, 8192 at most
	 */
	void take(byte[] buffer, int length) {
		if (this.holds) {
			this.waiting.put(buffer, 0, length).flip();
			this.holds = !this.decoder.decode(this.waiting, this.read.clear(), false).isError();
			this.waiting.compact();
		}
	}

	/** Whether all bytes so far are, the last character being whole. */
	boolean holds() {
		return this.holds && this.waiting.position() == 0;
	}

}
