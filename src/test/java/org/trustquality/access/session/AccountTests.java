package org.trustquality.access.session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person's own page, and the devices on which they are signed in. */
@DemonstratedApplication
class AccountTests {

	private static final String WENDY = "Wendy Hollis";

	@Autowired
	private Stage stage;

	private Visitor laptop;

	private Visitor phone;

	@BeforeEach
	void signInTwice() {
		this.stage.superuser()
			.sql("delete from sessions where principal_name = ?")
			.param(this.stage.person(WENDY).toString())
			.update();
		this.laptop = Visitor.as(WENDY, this.stage.port());
		this.phone = Visitor.as(WENDY, this.stage.port());
	}

	@Test
	void listsTheDevices() {
		var page = this.laptop.get("/account").document();
		assertThat(page.select("header a[href=/account]")).hasSize(1);
		assertThat(page.text()).contains(WENDY, this.stage.email(WENDY), "Sign out everywhere else");
		assertThat(page.select(".tq-card")).hasSize(2);
		assertThat(page.select(".tq-card:contains(This device)")).hasSize(1);
		assertThat(page.select(".tq-card:contains(This device) form")).isEmpty();
		assertThat(page.html()).doesNotContain(this.phone.cookies().get("SESSION"));
	}

	@Test
	void endsOneDevice() {
		var page = this.laptop.get("/account");
		String action = page.document().select(".tq-card form").attr("action");
		assertThat(this.laptop.post(action).location()).isEqualTo("/account");
		assertThat(this.phone.get("/account").location()).as("at its very next request").isEqualTo("/sign-in");
		assertThat(this.laptop.get("/account").document().select(".tq-card")).hasSize(1);
		assertThat(this.laptop.post(action).location()).as("ended already").isEqualTo("/account");
	}

	@Test
	void endsAllOthers() {
		Visitor tablet = Visitor.as(WENDY, this.stage.port());
		this.laptop.get("/account");
		assertThat(this.laptop.post("/account/other-devices/removal").location()).isEqualTo("/account");
		assertThat(this.phone.get("/account").location()).isEqualTo("/sign-in");
		assertThat(tablet.get("/account").location()).isEqualTo("/sign-in");
		assertThat(this.laptop.get("/account").status()).isEqualTo(200);
	}

	@Test
	void endsNobodyElsesDevice() {
		Visitor joan = Visitor.as(Stage.JOAN, this.stage.port());
		String action = this.laptop.get("/account").document().select(".tq-card form").attr("action");
		assertThat(joan.post(action).location()).isEqualTo("/account");
		joan.post("/account/devices/x/removal");
		joan.post("/account/devices/%F0%9F%98%80/removal");
		joan.post("/account/other-devices/removal");
		assertThat(this.phone.get("/account").status()).isEqualTo(200);
		assertThat(this.laptop.get("/account").status()).isEqualTo(200);
	}

	@Test
	void isForThoseWhoAreSignedIn() {
		assertThat(this.stage.stranger().get("/account").location()).isEqualTo("/sign-in");
	}

}
