package org.trustquality.mail.sending;

import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.mail.Delivery.State;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A mail goes out once, however the mail server behaves. */
class PostOfficeTests {

	private static final int NOBODY = 9;

	private static PostRoom room;

	private TinyMailServer server;

	@BeforeAll
	static void open() {
		room = new PostRoom();
	}

	@AfterAll
	static void close() {
		room.close();
	}

	@BeforeEach
	void start() throws IOException {
		room.empty();
		this.server = new TinyMailServer();
	}

	@AfterEach
	void stop() throws IOException {
		this.server.close();
	}

	@Test
	void marksWhatItSentAndEmptiesTheTexts() {
		UUID mail = room.queue("ruth@example.org");
		assertThat(room.delivery(mail).state()).isEqualTo(State.WAITING);
		assertThat(room.row(mail).get("plain_text").toString()).contains("K7MP-4XQ9");
		sendDue();
		assertThat(room.delivery(mail).state()).isEqualTo(State.SENT);
		assertThat(room.row(mail)).containsEntry("plain_text", null)
			.containsEntry("html", null)
			.containsEntry("attempts", 1);
		sendDue();
		assertThat(this.server.received()).containsExactly(messageId(mail));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void sendsTheLastMailToSomebodyAndForgetsIt(boolean rehearsal) {
		room.inTransaction(() -> {
			room.outbox().sendLast("ruth@example.org", PostRoom.PATIENT);
			return "";
		});
		assertThat(room.count("parting and state = 'WAITING'")).isEqualTo(1);
		room.office(room.database(), PostRoom.sender(this.server.port()), rehearsal).sendDue();
		assertThat(this.server.received()).hasSize(1);
		assertThat(room.count("true")).isZero();
	}

	@Test
	void forgetsTheLastMailToSomebodyThatIsRefusedOrWaitsForTooLong() {
		room.inTransaction(() -> {
			room.outbox().sendLast("ruth@example.org", PostRoom.PATIENT);
			return room.outbox().send("una@example.org", PostRoom.PATIENT);
		});
		behave("RCPT", "ruth", "550 5.1.1 User unknown");
		sendDue();
		assertThat(room.count("recipient = 'ruth@example.org'")).isZero();
		room.inTransaction(() -> {
			room.outbox().sendLast("tom@example.org", PostRoom.PATIENT);
			return "";
		});
		behave("RCPT", "tom", "450 4.2.0 Greylisted, come again");
		sendDue();
		assertThat(room.count("recipient = 'tom@example.org' and plain_text is not null")).isEqualTo(1);
		room.later(Duration.ofDays(3).minusMinutes(1));
		room.office(this.server.port()).clear();
		assertThat(room.count("recipient = 'tom@example.org'")).isEqualTo(1);
		room.later(Duration.ofMinutes(2));
		room.office(this.server.port()).clear();
		assertThat(room.count("recipient = 'tom@example.org'")).isZero();
		assertThat(room.count("recipient = 'una@example.org'")).as("another mail is listed for a month").isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RCPT | 550 5.1.1 <ruth@example.org>: User unknown  | 550 5.1.1 <ruth@example.org>: User unknown
			RCPT | 553 5.1.3 Bad address                       | 553 5.1.3 Bad address
			RCPT | 552 5.2.2 Mailbox full                      | 552 5.2.2 Mailbox full
			RCPT | 571 Blocked                                 | 571 Blocked
			DATA | 554 No valid recipients                     | 554 No valid recipients
			.    | 554 5.7.1 Looks like spam                   | 554 5.7.1 Looks like spam""")
	void refusesForGoodWhatTheServerRefusesForGood(String command, String reply, String words) {
		UUID mail = room.queue("ruth@example.org");
		UUID other = room.queue("tom@example.org");
		behave(command, "ruth", reply);
		sendDue();
		assertThat(room.delivery(mail).state()).isEqualTo(State.REFUSED);
		assertThat(room.delivery(mail).refusal()).isEqualTo(words);
		assertThat(room.row(mail)).containsEntry("plain_text", null);
		assertThat(room.delivery(other).state()).isEqualTo(command.equals("RCPT") ? State.SENT : State.REFUSED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RCPT | 450 4.2.0 Greylisted, come again
			RCPT | 452 4.2.2 Mailbox full
			DATA | 451 4.3.0 Not now
			.    | 452 4.3.1 No space
			MAIL | 451 4.3.0 Not now
			MAIL | 530 5.7.0 Must issue STARTTLS first
			MAIL | 550 5.7.1 We do not know this sender
			MAIL | 421 4.3.2 Too busy""")
	void triesAgainWhatMayGoBetterAnotherTime(String command, String reply) {
		UUID mail = room.queue("ruth@example.org");
		behave(command, "", reply);
		sendDue();
		assertThat(room.delivery(mail).state()).isEqualTo(State.WAITING);
		assertThat(room.wait(mail)).isEqualTo(Duration.ofMinutes(1));
		this.server.behave(new TinyMailServer.Manners() {
		});
		sendDue();
		assertThat(this.server.received()).isEmpty();
		room.later(Duration.ofMinutes(1));
		sendDue();
		assertThat(this.server.received()).containsExactly(messageId(mail));
		assertThat(room.delivery(mail).state()).isEqualTo(State.SENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "EHLO", "MAIL", "RCPT", "DATA", "." })
	void triesAgainWhenTheServerHangsUp(String command) {
		UUID mail = room.queue("ruth@example.org");
		UUID other = room.queue("tom@example.org");
		behave(command, "", TinyMailServer.HANG_UP);
		sendDue();
		assertThat(List.of(room.row(mail).get("attempts"), room.row(other).get("attempts"))).as("only one is tried")
			.containsExactlyInAnyOrder(0, 1);
		this.server.behave(new TinyMailServer.Manners() {
		});
		room.later(Duration.ofMinutes(1));
		sendDue();
		assertThat(this.server.received()).containsExactlyInAnyOrder(messageId(mail), messageId(other));
	}

	@Test
	void doesNotSendTwiceWhatTheServerTookBeforeItHungUp() {
		UUID mail = room.queue("ruth@example.org");
		behave("QUIT", "", TinyMailServer.HANG_UP);
		sendDue();
		assertThat(room.delivery(mail).state()).isEqualTo(State.SENT);
	}

	@Test
	void backsOffWhileNobodyAnswersAndGivesUpAfterTwoDays() {
		UUID mail = room.queue("ruth@example.org", PostRoom.PATIENT);
		Duration waited = Duration.ZERO;
		int failures = 0;
		StringBuilder waits = new StringBuilder();
		while (room.delivery(mail).state() == State.WAITING) {
			room.office(NOBODY).sendDue();
			failures++;
			Duration wait = room.wait(mail);
			waits.append(' ').append(wait);
			waited = waited.plus(wait);
			room.later(wait);
		}
		System.out.println("Mail back-off:" + waits + ", failures=" + failures);
		assertThat(waits.toString()).startsWith(" PT1M PT5M PT15M PT1H PT4H PT4H");
		assertThat(waited).isBetween(Duration.ofHours(47), Duration.ofHours(50));
		assertThat(room.delivery(mail).isRefused()).isTrue();
		assertThat(room.delivery(mail).refusal()).contains("Couldn't connect to host");
	}

	@Test
	void sendsCodesBeforeAllElse() {
		List<UUID> bulk = IntStream.range(0, 5)
			.mapToObj((number) -> room.queue("person" + number + "@example.org", PostRoom.PATIENT))
			.toList();
		room.later(Duration.ofMinutes(1));
		UUID code = room.queue("ruth@example.org");
		sendDue();
		assertThat(this.server.received()).hasSize(1 + bulk.size()).startsWith(messageId(code));
	}

	@Test
	void givesACodeUpWithinTheHourAndNothingElse() {
		UUID code = room.queue("ruth@example.org");
		UUID patient = room.queue("tom@example.org", PostRoom.PATIENT);
		room.office(NOBODY).sendDue();
		room.later(Duration.ofHours(1));
		behave("RCPT", "", "450 4.2.0 Come again");
		sendDue();
		assertThat(room.delivery(code).state()).as("still within the hour").isEqualTo(State.WAITING);
		this.server.behave(new TinyMailServer.Manners() {
		});
		room.later(Duration.ofMinutes(15));
		sendDue();
		assertThat(room.delivery(code).refusal())
			.isEqualTo("It could not be delivered within an hour, and its code no longer works");
		assertThat(room.row(code)).containsEntry("state", "REFUSED")
			.containsEntry("plain_text", null)
			.containsEntry("html", null);
		assertThat(this.server.received()).containsExactly(messageId(patient));
	}

	@Test
	void writesDownTheServersWordsShortAndOnOneLine() {
		assertThat(new ServerAnswer(ServerAnswer.Kind.REFUSED, "550 no\r\n\u202E\u0007 \u2028way " + "x".repeat(300))
			.words()).hasSize(200).startsWith("550 no way xxx").endsWith("…");
	}

	@Test
	void sendsNothingThatWasRolledBack() {
		assertThatIllegalStateException().isThrownBy(() -> room.inTransaction(() -> {
			room.outbox().send("ruth@example.org", PostRoom.LETTER);
			throw new IllegalStateException("the reason for the mail fell away");
		}));
		sendDue();
		assertThat(this.server.received()).isEmpty();
		assertThat(room.count("true")).isZero();
	}

	@Test
	void sendsNothingToAnAddressThatNobodyHas() {
		room.inTransaction(() -> {
			room.outbox().discard("nobody@example.org", PostRoom.LETTER);
			return true;
		});
		sendDue();
		assertThat(this.server.received()).isEmpty();
		assertThat(room.count("state = 'DISCARDED' and plain_text is not null and html is not null")).isOne();
		room.office(this.server.port()).clear();
		assertThat(room.count("state = 'DISCARDED' and plain_text is null and html is null")).isOne();
	}

	@Test
	void forgetsAMonthLater() {
		room.queue("ruth@example.org");
		sendDue();
		room.later(Duration.ofDays(30));
		UUID waiting = room.queue("tom@example.org");
		room.office(this.server.port()).clear();
		assertThat(room.count("true")).isEqualTo(2);
		room.later(Duration.ofSeconds(1));
		room.office(this.server.port()).clear();
		assertThat(room.count("true")).isOne();
		assertThat(room.delivery(waiting).state()).isEqualTo(State.WAITING);
	}

	@Test
	void waitsWithoutAServer() {
		UUID mail = room.queue("ruth@example.org");
		PostOffice closed = room.office(room.database(), null, false);
		assertThat(closed.isOpen()).isFalse();
		closed.sendDue();
		assertThat(room.row(mail)).containsEntry("attempts", 0).containsEntry("state", "WAITING");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void saysSoOnceAtTheStart(CapturedOutput output) throws InterruptedException {
		PostRounds rounds = new PostRounds(room.office(room.database(), null, false));
		rounds.start();
		rounds.soon();
		rounds.destroy();
		rounds.soon();
		assertThat(output.getOut().split("Mails wait: no mail server is configured \\(spring.mail.host\\)", -1))
			.hasSize(2);
	}

	@Test
	void keepsTheTextsOfARehearsalWithAndWithoutAServer() {
		UUID first = room.queue("ruth@example.org");
		room.office(room.database(), null, true).sendDue();
		UUID second = room.queue("tom@example.org");
		room.office(room.database(), PostRoom.sender(this.server.port()), true).sendDue();
		assertThat(this.server.received()).containsExactly(messageId(second));
		assertThat(List.of(first, second)).allSatisfy((mail) -> {
			assertThat(room.delivery(mail).state()).isEqualTo(State.SENT);
			assertThat(room.row(mail).get("html").toString()).contains("K7MP-4XQ9");
		});
	}

	@Test
	void sendsEachMailOnceThoughManyNodesSend() throws Exception {
		int doubled = doubled(room.database());
		int doubledByTheFault = doubled(withoutLocks(room.database()));
		System.out.println("Mails sent by 4 nodes at once: mails=100, doubled=" + doubled
				+ ", doubled without row locks=" + doubledByTheFault);
		assertThat(doubled).isZero();
		assertThat(doubledByTheFault).as("the comparison notices mails that are sent twice").isPositive();
	}

	private int doubled(DataSource database) throws Exception {
		room.empty();
		int before = this.server.received().size();
		IntStream.range(0, 100).forEach((number) -> room.queue("person" + number + "@example.org"));
		ExecutorService nodes = Executors.newFixedThreadPool(4);
		try {
			Callable<Boolean> node = () -> {
				room.office(database, PostRoom.sender(this.server.port()), false).sendDue();
				return true;
			};
			for (Future<Boolean> each : nodes.invokeAll(List.of(node, node, node, node))) {
				each.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
		assertThat(room.count("state = 'SENT'")).isEqualTo(100);
		List<String> received = this.server.received().subList(before, this.server.received().size());
		assertThat(received.stream().distinct()).hasSize(100);
		return received.size() - 100;
	}

	/** The planted fault: every node sees what others are at. */
	private static DataSource withoutLocks(DataSource database) {
		return new DelegatingDataSource(database) {
			@Override
			public Connection getConnection() throws java.sql.SQLException {
				Connection connection = super.getConnection();
				return (Connection) java.lang.reflect.Proxy.newProxyInstance(Connection.class.getClassLoader(),
						new Class<?>[] { Connection.class },
						(proxy, method, arguments) -> method.invoke(connection, unlocked(arguments)));
			}
		};
	}

	private static Object @Nullable [] unlocked(Object @Nullable [] arguments) {
		return (arguments == null) ? null
				: Stream.of(arguments)
					.map((each) -> (each instanceof String sql) ? sql.replace("for update skip locked", "") : each)
					.toArray();
	}

	private void sendDue() {
		room.office(this.server.port()).sendDue();
	}

	/**
	 * Replies so to a command, for a recipient only if that is where recipients are
	 * named.
	 */
	private void behave(String command, String recipient, String reply) {
		this.server.behave(new TinyMailServer.Manners() {
			@Override
			public @Nullable String reply(String line) {
				boolean meant = line.equals(".") ? command.equals(".") : line.startsWith(command);
				return (meant && (!command.equals("RCPT") || line.contains(recipient))) ? reply : null;
			}
		});
	}

	private static String messageId(UUID mail) {
		return "<" + mail + "@trust-quality.example.org>";
	}

}
