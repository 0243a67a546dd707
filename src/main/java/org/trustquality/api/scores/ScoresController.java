package org.trustquality.api.scores;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trustquality.api.ApiPaths;
import org.trustquality.api.problem.BodyError;
import org.trustquality.api.problem.BodyRefused;
import org.trustquality.framework.EditionNotFound;
import org.trustquality.framework.Editions;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.request.Reading;
import org.trustquality.scoring.request.ScoreRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Computes scores from the ratings of a request, and forgets both. */
@RestController
class ScoresController {

	private final Editions editions;

	ScoresController(Editions editions) {
		this.editions = editions;
	}

	@PostMapping(path = ApiPaths.SCORES, consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	ScoresAnswer compute(HttpServletRequest request) {
		return answer(JsonBody.read(request));
	}

	ScoresAnswer answer(@Nullable Object tree) {
		Reading reading = ScoreRequest.read(tree, this::framework);
		ScoreRequest read = reading.request();
		if (read == null) {
			throw new BodyRefused(reading.faults()
				.stream()
				.map((fault) -> new BodyError(fault.code().code(), fault.path(), fault.message()))
				.toList());
		}
		return ScoresAnswer.of(read, read.scores());
	}

	private Optional<WeightedFramework> framework(String edition) {
		try {
			return Optional.of(WeightedFramework.of(this.editions.get(edition)));
		}
		catch (EditionNotFound ex) {
			return Optional.empty();
		}
	}

}
