package org.trustquality.assessment.answering;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.assessment.Assessment;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.trust.Trusts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person's answers in words, for whoever runs the computers. The database opens them
 * in a transaction that names a reading which another one recorded, in the last quarter
 * of an hour, and while nobody who has signed in is acting; no page can come here.
 */
@Service
@Transactional(readOnly = true)
public class ReadAnswers {

	private final ResponseRepository responses;

	private final ResponseNoteRepository notes;

	private final Editions editions;

	private final Trusts trusts;

	private final JdbcClient jdbc;

	ReadAnswers(ResponseRepository responses, ResponseNoteRepository notes, Editions editions, Trusts trusts,
			JdbcClient jdbc) {
		this.responses = responses;
		this.notes = notes;
		this.editions = editions;
		this.trusts = trusts;
		this.jdbc = jdbc;
	}

	/**
	 * The sheets of a person, each as lines of text; empty if the reading opens none.
	 * @param reading the reading that was recorded
	 */
	public List<List<String>> of(UUID reading, Assessment assessment, UUID personId) {
		this.jdbc.sql("select set_config('app.reading', ?, true)").param(reading.toString()).query().singleRow();
		return this.responses.ofPerson(assessment.id(), personId)
			.stream()
			.map((response) -> lines(assessment, response))
			.toList();
	}

	private List<String> lines(Assessment assessment, Response response) {
		Edition edition = this.editions.get(assessment.editionId());
		AnswerList answers = AnswerList.of(response, edition, Answering.byPosition(this.notes.of(response.getId())),
				this.trusts.get(assessment.id().trustId()).isSingleAcademy());
		return answers.parts()
			.stream()
			.flatMap((part) -> Stream.concat(Stream.of("", part.dimension().title()),
					part.lines().stream().flatMap(ReadAnswers::lines)))
			.toList();
	}

	private static Stream<String> lines(AnswerList.Line line) {
		Stream<String> answer = Stream.of("", "  " + line.statement(), "  Answer: " + line.answer());
		return line.note().isEmpty() ? answer
				: Stream.concat(answer, Stream.of("  Comment: " + line.note().replaceAll("\\R", "\n    ")));
	}

}
