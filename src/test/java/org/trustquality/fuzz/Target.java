package org.trustquality.fuzz;

import java.util.Map;

/**
 * Something that can be asked of the application: a form on a page, or a page.
 *
 * @param method GET or POST
 * @param pattern the route
 * @param path the address
 * @param page where the form stands; the address itself if it stands nowhere
 * @param actor who sees it
 * @param fields the names of its fields and what a sensible person sends
 * @param files whether it takes files
 */
record Target(String method, String pattern, String path, String page, String actor, Map<String, String> fields,
		boolean files) {

	String route() {
		return this.method + " " + this.pattern;
	}

	boolean isPost() {
		return this.method.equals("POST");
	}

	@Override
	public String toString() {
		return route() + " as " + this.actor;
	}

}
