package org.trustquality.assessment.evidence.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A virus scanner that listens on a real socket, speaks ClamAV's INSTREAM and finds one
 * mark only.
 */
public final class Clamd implements AutoCloseable {

	/** What it finds. */
	public static final String MARK = "planted-harmful-mark";

	private final ServerSocketChannel server;

	private final List<Integer> sizes = new CopyOnWriteArrayList<>();

	private volatile Function<byte[], String> answer = Clamd::verdict;

	private Clamd(ServerSocketChannel server) {
		this.server = server;
		Thread thread = new Thread(this::listen, "clamd");
		thread.setDaemon(true);
		thread.start();
	}

	public static Clamd onPort() {
		return start(StandardProtocolFamily.INET, new InetSocketAddress("127.0.0.1", 0));
	}

	static Clamd onSocket(Path path) {
		return start(StandardProtocolFamily.UNIX, UnixDomainSocketAddress.of(path));
	}

	private static Clamd start(StandardProtocolFamily family, SocketAddress address) {
		try {
			ServerSocketChannel server = ServerSocketChannel.open(family);
			server.bind(address);
			return new Clamd(server);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String address() {
		try {
			return (this.server.getLocalAddress() instanceof InetSocketAddress inet) ? "127.0.0.1:" + inet.getPort()
					: ((UnixDomainSocketAddress) this.server.getLocalAddress()).getPath().toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lets it answer otherwise; null for not at all. */
	public void answer(Function<byte[], String> otherwise) {
		this.answer = otherwise;
	}

	public void behave() {
		this.answer = Clamd::verdict;
	}

	/** How large the files were that it was shown. */
	public List<Integer> sizes() {
		return this.sizes;
	}

	private static String verdict(byte[] content) {
		return new String(content, StandardCharsets.ISO_8859_1).contains(MARK) ? "stream: Planted-Mark FOUND\0"
				: "stream: OK\0";
	}

	private void listen() {
		try {
			while (true) {
				SocketChannel client = this.server.accept();
				Thread thread = new Thread(() -> serve(client));
				thread.setDaemon(true);
				thread.start();
			}
		}
		catch (IOException ex) {
			// closed
		}
	}

	private void serve(SocketChannel client) {
		try (client) {
			byte[] content = read(new DataInputStream(Channels.newInputStream(client)));
			this.sizes.add(content.length);
			String said = this.answer.apply(content);
			if (said == null) {
				Thread.sleep(20_000);
				return;
			}
			client.write(ByteBuffer.wrap(said.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (IOException | InterruptedException ex) {
			// whoever asked has hung up
		}
	}

	private static byte[] read(DataInputStream in) throws IOException {
		byte[] command = in.readNBytes("zINSTREAM\0".length());
		if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
			throw new IOException("unknown command");
		}
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int length = in.readInt(); length != 0; length = in.readInt()) {
			content.write(in.readNBytes(length));
		}
		return content.toByteArray();
	}

	@Override
	public void close() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
