package org.trustquality.system;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Forms take what their constructor asks for and nothing else: a field such as
 * {@code choice[0]} would otherwise be tried as a property and fail the request.
 */
@ControllerAdvice
class FormBinding {

	@InitBinder
	void bindThroughConstructorsOnly(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
