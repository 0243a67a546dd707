package org.trustquality.system.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.mail.Delivery;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Letterhead;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** In demonstration mode sent mails are read on a page, on this machine only. */
@DemonstratedApplication
class DemonstrationMailTests {

	private static final String PAGE = "/demonstration/mails";

	private final String mailbox = UUID.randomUUID() + "@example.org";

	@Autowired
	private Stage stage;

	@Autowired
	private Outbox outbox;

	@Autowired
	private ServiceAddress address;

	@Autowired
	private Letterhead letterhead;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void showsWhatWasSentAsItWasSent() {
		Letter letter = letter("Please answer");
		long start = System.nanoTime();
		awaitSent(send(letter));
		System.out.println("Demonstration mail: sent after " + (System.nanoTime() - start) / 1_000_000 + " ms");
		Document list = list("recipient=" + this.mailbox);
		assertThat(list.select("main li").text()).startsWith("Please answer To " + this.mailbox).endsWith("Sent.");
		Document shown = follow(list.select("main li a").attr("href"));
		assertThat(shown.select(".tq-mail").first().wholeText().strip())
			.isEqualTo(this.letterhead.plainText(letter).strip());
		assertThat(shown.select(".tq-mail a").eachAttr("href")).containsExactly(letter.link().address().toString());
		assertThat(shown.title()).startsWith("E-mail: Please answer");
	}

	@Test
	void showsTheHtmlWithNothingThatRunsOrIsFetched() {
		UUID mail = send(letter("<script>alert(1)</script>"));
		Visitor.Page page = this.stage.stranger().get(PAGE + "/" + mail + "/html");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).hasValueSatisfying((type) -> assertThat(type).contains("text/html"));
		assertThat(page.headers()).hasEntrySatisfying("content-security-policy",
				(policies) -> assertThat(policies).singleElement()
					.asString()
					.startsWith("sandbox; default-src 'none';")
					.doesNotContain("script", "allow", "http"));
		assertThat(page.document().select("script, img, link, form, iframe")).isEmpty();
		assertThat(page.document().title()).isEqualTo("<script>alert(1)</script>");
		Document list = list("recipient=" + this.mailbox);
		assertThat(list.select("main script")).isEmpty();
		assertThat(list.select("main li a").text()).isEqualTo("<script>alert(1)</script>");
	}

	@Test
	void listsTheNewestFirstAPageAtATime() {
		IntStream.rangeClosed(1, 45).forEach((number) -> send(letter("Mail " + number)));
		Document first = list("recipient=" + this.mailbox);
		assertThat(subjects(first)).hasSize(20).startsWith("Mail 45", "Mail 44");
		assertThat(first.title()).contains("page 1 of 3");
		assertThat(first.select("a[rel=prev]")).isEmpty();
		Document second = follow(first.select("a[rel=next]").attr("href"));
		Document third = follow(second.select("a[rel=next]").attr("href"));
		assertThat(subjects(third)).containsExactly("Mail 5", "Mail 4", "Mail 3", "Mail 2", "Mail 1");
		assertThat(third.select("a[rel=next]")).isEmpty();
		assertThat(subjects(follow(second.select("a[rel=prev]").attr("href")))).isEqualTo(subjects(first));
		for (String beyond : List.of("4", "2147483647")) {
			assertThat(subjects(list("recipient=" + this.mailbox + "&page=" + beyond))).isEqualTo(subjects(third));
		}
		for (String before : List.of("0", "-1", "-2147483648")) {
			assertThat(subjects(list("recipient=" + this.mailbox + "&page=" + before))).isEqualTo(subjects(first));
		}
	}

	@Test
	void findsAPartOfAnAddressInWhateverCase() {
		send(letter("Please answer"));
		String part = this.mailbox.substring(0, 20).toUpperCase(Locale.ROOT);
		assertThat(subjects(list("recipient=+" + part + "%00+"))).containsExactly("Please answer");
		for (String nothing : List.of("%25", "_", "%5C", "'")) {
			Document list = list("recipient=" + nothing + this.mailbox);
			assertThat(list.select("main").text()).contains("Nothing has been sent to an address like this.");
			assertThat(list.select("main li")).isEmpty();
		}
	}

	@Test
	void tellsWhatDidNotGoOut() {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.outbox.discard(this.mailbox, letter("Your code")));
		assertThat(list("recipient=" + this.mailbox).select("main li").text()).contains("nobody here has this address");
		this.stage.superuser().sql("""
				update mails set state = 'REFUSED', refusal = '550 no', plain_text = null, html = null
				where recipient = ?""").param(this.mailbox).update();
		Document list = list("recipient=" + this.mailbox);
		assertThat(list.select("main li").text()).contains("Refused by the mail server: 550 no.");
		String emptied = list.select("main li a").attr("href");
		assertThat(follow(emptied).select("main").text()).contains("has been emptied");
		assertThat(this.stage.stranger().get(emptied + "/html").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?page=x", "?page=99999999999", "?page=1.5", "/x", "/x/html",
			"/00000000-0000-0000-0000-000000000000", "/00000000-0000-0000-0000-000000000000/html" })
	void refusesWhatIsNotThere(String path) {
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(path.contains("0000") ? 404 : 400, () -> this.stage.stranger().get(PAGE + path));
	}

	@ParameterizedTest
	@CsvSource({ "true,127.0.0.1,true", "true,127.8.8.8,true", "true,0:0:0:0:0:0:0:1,true", "true,192.168.1.5,false",
			"true,10.0.0.1,false", "true,2001:db8::1,false", "true,'',false", "false,127.0.0.1,false" })
	void isOpenToThisMachineInDemonstrationModeOnly(boolean on, String from, boolean open) {
		MockEnvironment environment = new MockEnvironment().withProperty("trust-quality.demonstration",
				Boolean.toString(on));
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(from);
		request.addHeader("X-Forwarded-For", "127.0.0.1");
		assertThat(new Demonstration(environment).isOpenTo(request)).isEqualTo(open);
	}

	@Test
	void isLinkedFromTheTopOfEveryPage() {
		assertThat(this.stage.stranger().get("/help").document().select(".tq-demo-banner a").attr("href"))
			.isEqualTo(PAGE);
	}

	@Test
	void showsALetterOnAPageInTheSameWords(@Autowired ITemplateEngine templates, @Autowired ApplicationContext beans) {
		Letter letter = letter("Please answer");
		Context context = new Context(Locale.UK,
				Map.of("letter", letter, ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
						new ThymeleafEvaluationContext(beans, null)));
		String shown = Jsoup.parse(templates.process("fragments/letter", Set.of("letter"), context)).body().text();
		assertThat(shown)
			.isEqualTo("Subject: Please answer " + this.letterhead.plainText(letter).replaceAll("\\s+", " ").strip());
	}

	private Letter letter(String subject) {
		return new Letter(subject, List.of("Dear Ruth Ellison", "You are asked to answer."), "K7MP-4XQ9",
				new Letter.Link("Open the invitation", this.address.to("/help?x=1&y=2")),
				List.of("It takes 20 to 30 minutes."));
	}

	private UUID send(Letter letter) {
		return new TransactionTemplate(this.transactions).execute((status) -> this.outbox.send(this.mailbox, letter));
	}

	private void awaitSent(UUID mail) {
		long start = System.nanoTime();
		while (this.outbox.deliveries(List.of(mail)).get(mail).state() != Delivery.State.SENT) {
			assertThat(System.nanoTime() - start).as("time waited").isLessThan(9_000_000_000L);
			LockSupport.parkNanos(1_000_000);
		}
	}

	private Document list(String query) {
		return follow(PAGE + "?" + query);
	}

	private Document follow(String path) {
		Visitor.Page page = this.stage.stranger().get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return page.document();
	}

	private static List<String> subjects(Document list) {
		return list.select("main li h2").eachText();
	}

}
