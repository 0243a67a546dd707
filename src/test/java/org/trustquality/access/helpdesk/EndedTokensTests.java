package org.trustquality.access.helpdesk;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.People;
import org.trustquality.access.token.AccessTokens;
import org.trustquality.access.token.TokenPlan;
import org.trustquality.access.token.TokenScope;
import org.trustquality.api.Program;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The programs of a person stop where their owner is signed out, merged or has left. */
@DemonstratedApplication
class EndedTokensTests {

	@Autowired
	private Stage stage;

	@Autowired
	private People people;

	@Autowired
	private AccessTokens tokens;

	private PlayedTrust trust;

	private Visitor nora;

	private UUID tess;

	private Program program;

	@BeforeEach
	void play() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE", "Tod:TRUSTEE");
		this.tess = this.trust.person("Tess");
		this.nora = this.stage.as("Nora Whitfield");
		this.stage.forgetLimits();
		this.program = Program.with(this.stage.port(),
				this.tokens
					.renew(this.people.get(this.tess),
							new TokenPlan("Tests", List.of(TokenScope.SCORES), Duration.ofDays(1)))
					.reveal());
		assertThat(this.program.scores("{}").status()).as("it works until then").isEqualTo(400);
	}

	@Test
	void endsWhenAnAddressIsCorrected() {
		this.nora.get("/administration");
		post(page() + "/address", "email", "right." + this.trust.number() + "@example.org");
		isRevoked();
	}

	@Test
	void endsWhenPasskeysAreRemoved() {
		String tess = this.tess.toString();
		this.stage.superuser().sql("insert into user_entities values (?, ?, 'Tess')").params(tess + "e", tess).update();
		this.stage.superuser()
			.sql("""
					insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state,
						created, label)
					values (?, ?, '\\x00', false, false, now(), 'Phone')""")
			.params(tess + "p", tess + "e")
			.update();
		this.nora.get(page() + "/passkeys");
		post(page() + "/passkeys/removal");
		isRevoked();
	}

	@Test
	void endsWhenTheAccountIsMerged() {
		String merger = "/administration/people/" + this.trust.person("Tod") + "/merger/" + this.tess;
		assertThat(this.nora.submit(this.nora.get(merger), merger).status()).isEqualTo(302);
		isRevoked();
	}

	@Test
	void isOfNoUseOnceThePersonHasLeft() {
		Visitor gus = this.trust.as("Gus");
		String departure = this.trust.path() + "/people/" + this.tess + "/departure";
		assertThat(gus.submit(gus.get(departure), departure).status()).isEqualTo(302);
		this.program.scores("{}").isProblem(401);
	}

	private String page() {
		return "/administration/people/" + this.tess;
	}

	private void post(String path, String... fields) {
		Visitor.Page page = this.nora.post(path, fields);
		assertThat(page.status()).as(page.document().text()).isEqualTo(302);
	}

	private void isRevoked() {
		this.program.scores("{}").isProblem(401);
		assertThat(this.stage.superuser()
			.sql("select count(*) from access_tokens where person_id = ?")
			.param(this.tess)
			.query(Integer.class)
			.single()).isZero();
	}

}
