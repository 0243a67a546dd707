package org.trustquality.access;

import java.sql.SQLException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.trust.Trusts;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what is the matter when somebody tries to change something in a closed trust. The
 * database refuses it, wherever in the transaction it is tried; this turns the refusal
 * into a page.
 */
@Component
class ClosedTrusts implements HandlerExceptionResolver, Ordered {

	/** How PostgreSQL says that a transaction may only read. */
	private static final String READ_ONLY = "25006";

	private final Trusts trusts;

	ClosedTrusts(Trusts trusts) {
		this.trusts = trusts;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		return (isRefusedAsReadOnly(failure) && request.getAttribute("visit") instanceof TrustVisit visit
				&& this.trusts.get(visit.trustId()).isClosed())
						? new ModelAndView("access/trust-closed", HttpStatus.CONFLICT) : null;
	}

	private static boolean isRefusedAsReadOnly(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException refusal && READ_ONLY.equals(refusal.getSQLState())) {
				return true;
			}
		}
		return false;
	}

}
