package org.trustquality.api.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.servlet.ServletOutputStream;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.trustquality.access.NotVisible;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import static org.assertj.core.api.Assertions.assertThat;

/** What each kind of failure looks like to a program. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalTests {

	private final Problems problems = new Problems(JsonMapper.shared());

	@Test
	void tellsNothingOfWhatFailedInside() throws Exception {
		MockHttpServletResponse response = answer(new IllegalStateException("secret of the house"));
		assertThat(response.getStatus()).isEqualTo(500);
		assertThat(response.getContentAsString()).doesNotContain("secret", "IllegalState")
			.contains("It is our fault, not yours.");
	}

	@Test
	void asksToTryAgainWhileTheDatabaseIsAway() throws Exception {
		for (RuntimeException away : List.of(new DataAccessResourceFailureException("secret"),
				new CannotCreateTransactionException("secret"))) {
			MockHttpServletResponse response = answer(away);
			assertThat(response.getStatus()).isEqualTo(503);
			assertThat(response.getHeader("Retry-After")).isEqualTo("60");
			assertThat(response.getContentAsString()).doesNotContain("secret");
		}
	}

	@Test
	void saysWhichMethodsAnAddressTakes() {
		MockHttpServletResponse response = answer(
				new HttpRequestMethodNotSupportedException("BREW", List.of("POST", "PUT")));
		assertThat(response.getStatus()).isEqualTo(405);
		assertThat(response.getHeader("Allow")).isEqualTo("POST, PUT");
	}

	@Test
	void hidesWhatMayNotBeSeen() throws Exception {
		assertThat(answer(new NotVisible()).getContentAsString()).contains("There is nothing at this address.");
		assertThat(answer(new AccessDeniedException("secret")).getContentAsString())
			.contains("The token may not be used for this.")
			.doesNotContain("secret");
	}

	@Test
	void listsAThousandErrors() throws Exception {
		List<BodyError> errors = IntStream.range(0, 1001)
			.mapToObj((each) -> new BodyError("missing", "/" + each, "Something is missing."))
			.toList();
		JsonNode many = JsonMapper.shared().readTree(answer(new BodyRefused(errors)).getContentAsString());
		assertThat(many.at("/errors").size()).isEqualTo(1000);
		assertThat(many.at("/moreErrors").asInt()).isEqualTo(1);
		JsonNode one = JsonMapper.shared().readTree(answer(new BodyRefused(errors.subList(0, 1))).getContentAsString());
		assertThat(one.at("/detail").asString()).isEqualTo("There is 1 error in the body.");
		assertThat(one.has("moreErrors")).isFalse();
	}

	@Test
	void leavesPagesToThoseWhoWriteThem() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		for (String page : List.of("/", "/apis", "/%61pis", "/account", "/trusts/api/")) {
			assertThat(this.problems.resolveException(new MockHttpServletRequest("GET", page), response, null,
					new NotVisible()))
				.isNull();
		}
		assertThat(response.getStatus()).isEqualTo(200);
	}

	@Test
	void answersProgramsHoweverTheySpellThePath() {
		for (String path : List.of("/api", "/api/", "/%61pi", "/%61pi/v1/scores", "/ap%69/v1", "/api;x=1/v1")) {
			MockHttpServletResponse response = new MockHttpServletResponse();
			assertThat(this.problems.resolveException(new MockHttpServletRequest("GET", path), response, null,
					new NotVisible()))
				.as(path)
				.isNotNull();
			assertThat(response.getStatus()).isEqualTo(404);
		}
	}

	@Test
	void takesNoUploads() {
		assertThat(answer(new MultipartException("secret")).getStatus()).isEqualTo(415);
		assertThat(answer(new MaxUploadSizeExceededException(1)).getStatus()).isEqualTo(415);
	}

	@Test
	void letsThoseGoWhoDoNotWaitForTheirAnswer(CapturedOutput output) {
		MockHttpServletResponse gone = new MockHttpServletResponse() {
			@Override
			public ServletOutputStream getOutputStream() {
				return new DelegatingServletOutputStream(OutputStream.nullOutputStream()) {
					@Override
					public void write(byte[] content) throws IOException {
						throw new ClientAbortException("Broken pipe");
					}
				};
			}
		};
		this.problems.write(HttpStatus.BAD_REQUEST, gone);
		assertThat(gone.getStatus()).isEqualTo(400);
		resolveOnItsWay(new ClientAbortException("Broken pipe"));
		assertThat(output.getAll()).doesNotContain("A program's request failed", "Broken pipe");
		resolveOnItsWay(new IllegalStateException("planted: another failure is noted"));
		assertThat(output.getAll()).contains("A program's request failed");
	}

	private void resolveOnItsWay(Exception exception) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setCommitted(true);
		assertThat(this.problems.resolveException(new MockHttpServletRequest("POST", "/api/v1/scores"), response, null,
				exception))
			.isNotNull();
	}

	@Test
	void writesNothingIntoAnAnswerThatIsOnItsWay() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.getWriter().write("begun");
		response.flushBuffer();
		this.problems.write(HttpStatus.BAD_REQUEST, response);
		assertThat(response.getContentAsString()).isEqualTo("begun");
	}

	private MockHttpServletResponse answer(Exception exception) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThat(this.problems.resolveException(new MockHttpServletRequest("POST", "/api/v1/scores"), response, null,
				exception))
			.isNotNull();
		assertThat(response.getContentType()).isEqualTo("application/problem+json");
		return response;
	}

}
