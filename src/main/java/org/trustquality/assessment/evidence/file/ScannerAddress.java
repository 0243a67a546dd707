package org.trustquality.assessment.evidence.file;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.util.Optional;

/**
 * Where a virus scanner listens.
 *
 * @param host the host's name or address; the path of a socket if there is no port
 * @param port the port; 0 for a socket
 */
record ScannerAddress(String host, int port) {

	static Optional<ScannerAddress> parse(String text) {
		if (text.startsWith("/")) {
			return Optional.of(new ScannerAddress(text, 0));
		}
		try {
			URI address = new URI("clamav://" + text);
			return (address.getHost() != null && address.getPort() > 0)
					? Optional.of(new ScannerAddress(address.getHost(), address.getPort())) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	/** Looked up anew each time: a name may come to stand for another machine. */
	SocketAddress resolve() {
		return (this.port == 0) ? UnixDomainSocketAddress.of(this.host) : new InetSocketAddress(this.host, this.port);
	}

}
