package org.trustquality;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was written to whom, as the outbox holds it. */
public record Letterbox(Stage stage) {

	private static final Pattern LINK = Pattern
		.compile("/invitations/[0-9a-f-]{36}/[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

	/** How many mails there are. */
	public int count() {
		return this.stage.superuser().sql("select count(*) from mails").query(Integer.class).single();
	}

	/** Subjects and texts of the mails to an address, the newest first. */
	public List<String> to(String address) {
		return this.stage.superuser()
			.sql("""
					select subject || E'\\n\\n' || coalesce(plain_text, '') from mails
					where recipient = ? and state <> 'DISCARDED' order by queued_at desc""")
			.param(address)
			.query(String.class)
			.list();
	}

	/** The address of an invented person. */
	public static String address(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@invented.example";
	}

	/** The path of the newest link that an address was sent. */
	public String link(String address) {
		return to(address).stream()
			.map(LINK::matcher)
			.filter(Matcher::find)
			.map(Matcher::group)
			.findFirst()
			.orElseThrow(() -> new AssertionError("no link was sent to " + address));
	}

}
