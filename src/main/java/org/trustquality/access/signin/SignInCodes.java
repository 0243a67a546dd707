package org.trustquality.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Person;

import org.springframework.stereotype.Service;

/** Codes that are mailed to a person and sign them in, in the browser that asked. */
@Service
public class SignInCodes {

	/** The page on which a code is typed. */
	public static final String PAGE = "/sign-in/code";

	/**
	 * Mails a code to a person's address.
	 * @param continueTo the page to open once signed in
	 */
	public void mail(Person person, String continueTo, HttpServletRequest request, HttpServletResponse response) {
		throw new UnsupportedOperationException("comes with the sign-in pages");
	}

}
