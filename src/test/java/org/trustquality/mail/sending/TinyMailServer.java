package org.trustquality.mail.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A small real mail server that refuses, hangs up or strikes at the moment a test asks
 * for.
 */
public final class TinyMailServer implements AutoCloseable {

	/** The reply that is none: the connection ends. */
	public static final String HANG_UP = "";

	private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID: (<[^>]+>)");

	private final ServerSocket socket;

	private final List<String> received = new CopyOnWriteArrayList<>();

	private final Set<String> begun = ConcurrentHashMap.newKeySet();

	private volatile Manners manners = new Manners() {
	};

	public TinyMailServer() throws IOException {
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread door = new Thread(this::welcome, "tiny-mail-server");
		door.setDaemon(true);
		door.start();
	}

	public int port() {
		return this.socket.getLocalPort();
	}

	public void behave(Manners manners) {
		this.manners = manners;
	}

	/** The Message-IDs of what it has taken, in order. */
	public List<String> received() {
		return List.copyOf(this.received);
	}

	/** The recipients of what it was ever offered. */
	public Set<String> begun() {
		return Set.copyOf(this.begun);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private void welcome() {
		while (!this.socket.isClosed()) {
			try {
				Socket guest = this.socket.accept();
				Thread talk = new Thread(() -> talk(guest), "tiny-mail-server-talk");
				talk.setDaemon(true);
				talk.start();
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void talk(Socket guest) {
		try (guest;
				BufferedReader lines = new BufferedReader(
						new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1))) {
			say(guest.getOutputStream(), "220 tiny");
			String line = lines.readLine();
			while (line != null && answer(guest.getOutputStream(), lines, line)) {
				line = lines.readLine();
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// the guest is gone
		}
	}

	private boolean answer(OutputStream out, BufferedReader lines, String line) throws IOException {
		String command = line.toUpperCase(Locale.ROOT);
		if (command.startsWith("RCPT TO:")) {
			this.begun.add(line.substring(9, line.length() - 1));
		}
		String usual = command.equals("DATA") ? "354 go on" : "250 ok";
		if (!reply(out, line, usual)) {
			return false;
		}
		if (command.equals("DATA") && this.manners.reply(line) == null) {
			String mail = body(lines);
			return reply(out, ".", "250 taken", () -> this.received.add(messageId(mail)));
		}
		return !command.equals("QUIT");
	}

	private boolean reply(OutputStream out, String line, String usual) throws IOException {
		return reply(out, line, usual, () -> {
		});
	}

	private boolean reply(OutputStream out, String line, String usual, Runnable deed) throws IOException {
		String asked = this.manners.reply(line);
		if (asked == null) {
			deed.run();
			this.manners.beforeReply(line);
		}
		if (HANG_UP.equals(asked)) {
			return false;
		}
		say(out, (asked != null) ? asked : usual);
		this.manners.afterReply(line);
		return true;
	}

	private static String body(BufferedReader lines) throws IOException {
		StringBuilder body = new StringBuilder();
		String line = lines.readLine();
		while (line != null && !line.equals(".")) {
			body.append(line).append('\n');
			line = lines.readLine();
		}
		if (line == null) {
			throw new IOException("the guest left in mid-sentence");
		}
		return body.toString();
	}

	private static String messageId(String mail) {
		Matcher found = MESSAGE_ID.matcher(mail);
		return found.find() ? found.group(1) : "none";
	}

	private static void say(OutputStream out, String words) throws IOException {
		out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	/** How it treats its guests; a line is a command or "." for the end of a mail. */
	public interface Manners {

		/** Its reply to a line; null for the usual one. */
		default @Nullable String reply(String line) {
			return null;
		}

		default void beforeReply(String line) {
		}

		default void afterReply(String line) {
		}

	}

}
