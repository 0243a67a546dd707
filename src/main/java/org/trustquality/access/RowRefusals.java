package org.trustquality.access;

import java.sql.SQLException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.advising.AdviserVisit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns a row that the database does not let in into a page: it was let in when the form
 * was checked, and somebody changed what it hangs on in the same moment, such as a person
 * who deletes their account while their answer is saved, or a trust that takes back what
 * it shared. It is logged as a fault all the same, for it can be one.
 */
@Component
class RowRefusals implements HandlerExceptionResolver, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(RowRefusals.class);

	/** How PostgreSQL says that a right or a row security policy is against it. */
	private static final String REFUSED = "42501";

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE + 1;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		boolean visited = request.getAttribute("visit") instanceof TrustVisit
				|| request.getAttribute("adviser") instanceof AdviserVisit;
		if (!isRow(failure) || !visited) {
			return null;
		}
		LOG.error("The database let a row not in", failure);
		ModelAndView page = new ModelAndView("access/refusal", HttpStatus.CONFLICT);
		page.addObject("reason", "Somebody changed in this moment what this belongs to. Look at it anew.");
		return page;
	}

	/** A missing right is a fault and nothing else, and stays one. */
	private static boolean isRow(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refusal && REFUSED.equals(refusal.getSQLState())) {
				return String.valueOf(refusal.getMessage()).contains("row-level security policy");
			}
		}
		return false;
	}

}
