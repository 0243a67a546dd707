package org.trustquality.assessment.answering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Capacity;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;
import org.trustquality.trust.Trusts;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A person's own answers and comments in every assessment of a trust. The way to them is
 * the person's own key, which the database shows to nobody else.
 */
@Component
@Order(3)
class AnswerRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	private final Editions editions;

	private final Trusts trusts;

	AnswerRecords(JdbcClient jdbc, Editions editions, Trusts trusts) {
		this.jdbc = jdbc;
		this.editions = editions;
		this.trusts = trusts;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		List<StoredSheet> sheets = this.jdbc.sql("""
				select r.academic_year, r.assessment_id, r.response_id, r.capacity, a.edition_id, r.ratings,
					array_to_string(r.completed_dimensions, ', ') as completed
				from responses r join respondents k using (trust_id, respondent_key)
					join assessments a using (trust_id, academic_year, assessment_id)
				where r.trust_id = ? and k.person_id = ?
				order by r.academic_year, a.opened_at, r.assessment_id, k.merged""")
			.params(trustId, person.personId())
			.query((row, number) -> new StoredSheet(row.getInt("academic_year"), row.getString("assessment_id"),
					row.getObject("response_id", UUID.class), Capacity.valueOf(row.getString("capacity")),
					row.getString("edition_id"), (Short[]) row.getArray("ratings").getArray(),
					row.getString("completed")))
			.list();
		return List.of(new PersonalRecord("answers", "Your answers",
				sheets.stream().map((sheet) -> facts(trustId, sheet)).toList()));
	}

	private List<Fact> facts(int trustId, StoredSheet sheet) {
		return Fact.row(Fact.of("year", "Assessment", new AcademicYear(sheet.academicYear).toString()),
				Fact.of("assessment", "Reference of the assessment", sheet.assessment),
				Fact.of("capacity", "Answered as", sheet.capacity.words()),
				Fact.of("completedDimensions", "Parts marked as completed", sheet.completed),
				Fact.of("answers", "Answers", answers(trustId, sheet)));
	}

	private List<List<Fact>> answers(int trustId, StoredSheet sheet) {
		Edition edition = this.editions.get(sheet.edition);
		boolean singleAcademy = this.trusts.get(trustId).isSingleAcademy();
		Map<Integer, String> notes = notes(trustId, sheet.response);
		return IntStream.range(0, sheet.ratings.length).mapToObj((position) -> {
			Indicator indicator = edition.indicators().get(position);
			return Fact.row(Fact.of("indicator", "Indicator", indicator.id()),
					Fact.of("statement", "Statement", indicator.wordingFor(singleAcademy).statement()),
					Fact.of("answer", "Your answer", Answer.ofCode(sheet.ratings[position]).words(edition)),
					Fact.of("comment", "Your comment or reason", notes.get(position)));
		}).toList();
	}

	private Map<Integer, String> notes(int trustId, UUID response) {
		return this.jdbc.sql("select position, note from response_notes where trust_id = ? and response_id = ?")
			.params(trustId, response)
			.query((row, number) -> Map.entry(row.getInt("position"), row.getString("note")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private record StoredSheet(int academicYear, String assessment, UUID response, Capacity capacity, String edition,
			Short[] ratings, String completed) {
	}

}
