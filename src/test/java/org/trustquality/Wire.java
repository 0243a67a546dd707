package org.trustquality;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A connection that says what no browser would: any Host header, from any address of this
 * machine.
 *
 * @param port where the application listens
 * @param from the address that requests come from, such as 127.0.0.2
 * @param host what the Host header says
 */
public record Wire(int port, String from, String host) {

	Visitor.Page exchange(HttpRequest request, String body) throws IOException {
		return read(request.method(), request.uri().getRawPath(), answer(written(request, body)));
	}

	/** Sends a request as it stands there, whether or not it is one. */
	public Visitor.Page raw(String request) throws IOException {
		String[] words = request.split("[ \r]", 3);
		return read(words[0], words[1], answer(request));
	}

	private byte[] answer(String request) throws IOException {
		try (Socket socket = new Socket()) {
			socket.bind(new InetSocketAddress(InetAddress.getByName(this.from), 0));
			socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), this.port), 10_000);
			socket.setSoTimeout(30_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return socket.getInputStream().readAllBytes();
		}
	}

	/** In the older HTTP, whose answers end with the connection. */
	private String written(HttpRequest request, String body) {
		String query = request.uri().getRawQuery();
		StringBuilder text = new StringBuilder(request.method()).append(' ')
			.append(request.uri().getRawPath())
			.append((query != null) ? "?" + query : "")
			.append(" HTTP/1.0\r\nHost: ")
			.append(this.host)
			.append("\r\n");
		request.headers()
			.map()
			.forEach((name, values) -> values
				.forEach((value) -> text.append(name).append(": ").append(value).append("\r\n")));
		return text.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body).toString();
	}

	private static Visitor.Page read(String method, String path, byte[] answer) {
		String text = new String(answer, StandardCharsets.UTF_8);
		int end = text.indexOf("\r\n\r\n");
		String[] lines = text.substring(0, end).split("\r\n");
		Map<String, List<String>> headers = new TreeMap<>();
		for (int line = 1; line < lines.length; line++) {
			String[] header = lines[line].split(": ?", 2);
			headers.computeIfAbsent(header[0], (name) -> new ArrayList<>()).add(header[1]);
		}
		return new Visitor.Page(method, path, Integer.parseInt(lines[0].split(" ")[1]), headers,
				text.substring(end + 4));
	}

}
