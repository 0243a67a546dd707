package org.trustquality.assessment.answering;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.asking.Invitation;
import org.trustquality.assessment.asking.OpenedForms;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person answers an assessment: begins, answers, checks and sends it in. Whoever
 * answers on paper has the governance professional do so for them.
 */
@Service
@Transactional
public class Answering {

	private final ResponseRepository responses;

	private final RespondentRepository respondents;

	private final ResponseNoteRepository notes;

	private final Editions editions;

	private final OpenedForms forms;

	private final People people;

	private final ActivityLog log;

	private final Clock clock;

	private final EntityManager entities;

	Answering(ResponseRepository responses, RespondentRepository respondents, ResponseNoteRepository notes,
			Editions editions, OpenedForms forms, People people, ActivityLog log, Clock clock, EntityManager entities) {
		this.responses = responses;
		this.respondents = respondents;
		this.notes = notes;
		this.editions = editions;
		this.forms = forms;
		this.people = people;
		this.log = log;
		this.clock = clock;
		this.entities = entities;
	}

	/**
	 * The assessment as its respondent meets it.
	 * @throws NotVisible if the visitor is not asked to answer it, or would type in what
	 * is not theirs to see
	 */
	public Sheet sheet(TrustVisit visit, UUID assessment) {
		Sheet sheet = this.responses.sheets(visit.trustId(), assessment, visit.respondent())
			.stream()
			.findFirst()
			.orElseThrow(NotVisible::new);
		if (visit.isOnPaper()) {
			requirePaper(visit, sheet.invitation());
			if (sheet.response() != null) {
				this.forms.open(visit, sheet.assessment(), sheet.invitation());
			}
		}
		return sheet;
	}

	/**
	 * The visitor's own sheet of the academic year before an assessment, if there is one.
	 */
	@Transactional(readOnly = true)
	public Optional<Sheet> sheetOfYearBefore(TrustVisit visit, Assessment assessment) {
		return this.responses
			.sheetsOfYear(visit.trustId(), assessment.academicYear().previous().firstYear(), visit.personId())
			.stream()
			.findFirst();
	}

	/** Answers given online are for nobody else to open. */
	private void requirePaper(TrustVisit visit, Invitation invitation) {
		if (!invitation.isOnPaper()) {
			throw new NotVisible();
		}
		this.people.requirePaperReader(visit);
	}

	/** The name of who typed a sheet in from paper; empty for any other sheet. */
	@Transactional(readOnly = true)
	public String enteredBy(TrustVisit visit, Sheet sheet) {
		UUID enteredBy = sheet.invitation().enteredBy();
		return (enteredBy != null) ? this.people.names(visit.trustId(), List.of(enteredBy)).getOrDefault(enteredBy, "")
				: "";
	}

	/** The notes on a sheet by the position of their indicator. */
	@Transactional(readOnly = true)
	public Map<Integer, String> notes(Response response) {
		return byPosition(this.notes.of(response.getId()));
	}

	static Map<Integer, String> byPosition(List<ResponseNote> notes) {
		return notes.stream().collect(Collectors.toMap(ResponseNote::position, ResponseNote::note));
	}

	/** The answer and the note at one position of a sheet. */
	@Transactional(readOnly = true)
	public GivenAnswer given(Response response, int position) {
		return new GivenAnswer(response.answer(position), noteAt(response, position));
	}

	/** Begins the visitor's sheet; beginning again changes nothing. */
	public void begin(TrustVisit visit, UUID assessment) {
		Sheet sheet = alone(visit, assessment);
		if (sheet.response() != null) {
			return;
		}
		this.respondents.add(visit.trustId(), visit.respondent(), UUID.randomUUID());
		Respondent respondent = this.respondents.find(visit.trustId(), visit.respondent()).orElseThrow();
		this.responses.save(new Response(sheet.assessment().id(), respondent.respondentKey(),
				sheet.invitation().capacity(), edition(sheet.assessment())));
		sheet.invitation().start();
		noteWhoEnters(visit, sheet.invitation());
		if (visit.isOnPaper()) {
			this.forms.open(visit, sheet.assessment(), sheet.invitation());
		}
	}

	private static void noteWhoEnters(TrustVisit visit, Invitation invitation) {
		if (visit.isOnPaper()) {
			invitation.enteredBy(visit.personId());
		}
	}

	/**
	 * Saves one answer and its note, if both still are what the visitor saw.
	 * @param indicatorId the indicator that is answered
	 * @param given what the visitor answers now
	 * @param seen what the visitor was shown
	 * @return where the indicator stands in the edition
	 * @throws AnswerChangedElsewhere if something else is stored by now
	 * @throws LevelOutsideScale if the edition has no such level
	 */
	public Step answer(TrustVisit visit, UUID assessment, String indicatorId, GivenAnswer given, SeenAnswer seen) {
		Instant now = this.clock.instant();
		Sheet sheet = sheet(visit, assessment).requireAnswerable(visit).requireOpen(now);
		Response response = sheet.begun();
		Step step = step(sheet, indicatorId);
		int position = step.position();
		int saved = this.responses.answer(response.getId(), position + 1, code(step.edition(), given.answer()),
				seen.code(), now);
		if (saved == 0) {
			this.entities.refresh(response);
			GivenAnswer stored = given(response, position);
			if (stored.equals(given)) {
				return step;
			}
			throw new AnswerChangedElsewhere(stored);
		}
		if (!seen.isSameNote(given.note())) {
			changeNote(response, position, given, seen);
		}
		return step;
	}

	/**
	 * Saves the answers of somebody who knows them all and has given none so far. No page
	 * does this: only the demonstration fills the sheets of its invented people with it.
	 * @param given what is answered, by indicator
	 * @throws SheetBegun if any answer is stored by now
	 * @throws LevelOutsideScale if the edition has no such level
	 */
	public void answerFirst(TrustVisit visit, UUID assessment, Map<String, GivenAnswer> given) {
		Instant now = this.clock.instant();
		Sheet sheet = sheet(visit, assessment).requireAnswerable(visit).requireOpen(now);
		Response response = sheet.begun();
		Edition edition = edition(sheet.assessment());
		int[] codes = new int[edition.indicators().size()];
		given.forEach((indicator, answer) -> codes[edition.position(indicator)] = code(edition, answer.answer()));
		if (this.responses.answerFirst(response.getId(), array(codes), now) == 0) {
			throw new SheetBegun();
		}
		given.forEach((indicator, answer) -> {
			if (!answer.note().isEmpty()) {
				changeNote(response, edition.position(indicator), answer, SeenAnswer.of(GivenAnswer.NOTHING));
			}
		});
	}

	private static String array(int[] codes) {
		return Arrays.stream(codes).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
	}

	private static int code(Edition edition, Answer answer) {
		if (answer.code() > edition.scalePoints()) {
			throw new LevelOutsideScale();
		}
		return answer.code();
	}

	/**
	 * Writes the note in one statement that finds out by itself whether another came
	 * between.
	 */
	private void changeNote(Response response, int position, GivenAnswer given, SeenAnswer seen) {
		int changed = given.note().isEmpty() ? this.notes.remove(response.getId(), (short) position, seen.noteDigest())
				: this.notes.put(response.getId(), (short) position, given.note(), seen.noteDigest(),
						seen.isSameNote(""));
		if (changed == 0) {
			String stored = noteAt(response, position);
			if (!stored.equals(given.note())) {
				throw new AnswerChangedElsewhere(new GivenAnswer(response.answer(position), stored));
			}
		}
	}

	/** Remembers whether the visitor says that a dimension is done. */
	public void markDimension(TrustVisit visit, UUID assessment, String dimensionId, boolean done) {
		Sheet sheet = sheet(visit, assessment).requireAnswerable(visit).requireOpen(this.clock.instant());
		this.responses.markDimension(sheet.begun().getId(), dimensionId, done);
	}

	/**
	 * Sends the visitor's sheet in; sending it twice gives the same receipt.
	 * @return the receipt number
	 * @throws SheetIncomplete if indicators are left without an answer
	 */
	public String submit(TrustVisit visit, UUID assessment) {
		Sheet sheet = alone(visit, assessment);
		Response response = sheet.begun();
		if (response.answered() < edition(sheet.assessment()).indicators().size()) {
			throw new SheetIncomplete();
		}
		noteWhoEnters(visit, sheet.invitation());
		if (visit.isOnPaper() && !sheet.invitation().isSubmitted()) {
			this.log.record(visit.trustId(), visit.personId(), Act.PAPER_ENTERED,
					Map.of("person", visit.respondent().toString()));
		}
		return sheet.invitation().submit(ReceiptNumber.next());
	}

	/**
	 * The sheet, while neither another request of the same person nor closing can come
	 * between.
	 */
	private Sheet alone(TrustVisit visit, UUID assessment) {
		Sheet sheet = sheet(visit, assessment);
		this.entities.refresh(sheet.assessment(), LockModeType.PESSIMISTIC_READ);
		this.entities.refresh(sheet.invitation(), LockModeType.PESSIMISTIC_WRITE);
		return sheet(visit, assessment).requireAnswerable(visit).requireOpen(this.clock.instant());
	}

	/**
	 * Where an indicator stands in what the sheet asks.
	 * @throws org.trustquality.framework.IndicatorNotInEdition if it is not asked
	 */
	public Step step(Sheet sheet, String indicatorId) {
		return Step.of(edition(sheet.assessment()), indicatorId);
	}

	/** The edition that an assessment asks. */
	public Edition edition(Assessment assessment) {
		return this.editions.get(assessment.editionId());
	}

	private String noteAt(Response response, int position) {
		List<String> found = this.notes.at(response.getId(), (short) position);
		return found.isEmpty() ? "" : found.get(0);
	}

}
