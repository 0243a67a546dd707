package org.trustquality.system;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/**
 * A form with files that cannot be read, such as one with a file's name in letters that
 * nobody knows, is a mistake of whoever sends it.
 */
@ControllerAdvice
class BrokenForms {

	@ExceptionHandler
	void refuse(MultipartException broken, HttpServletResponse response) throws IOException {
		response.sendError((broken instanceof ErrorResponse known) ? known.getStatusCode().value()
				: HttpStatus.BAD_REQUEST.value());
	}

}
