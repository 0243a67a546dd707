package org.trustquality.framework.reading;

/**
 * The addresses of an edition's public pages.
 *
 * @param edition the edition's number
 */
public record EditionPaths(String edition) {

	public String overview() {
		return "/editions/" + this.edition;
	}

	public String indicator(String indicator) {
		return overview() + "/indicators/" + indicator;
	}

	public String claim(String claim) {
		return overview() + "/claims/" + claim;
	}

	public String finding(String finding) {
		return overview() + "/findings/" + finding;
	}

	public String sources() {
		return overview() + "/sources";
	}

	public String source(String source) {
		return sources() + "/" + source;
	}

	public String openQuestions() {
		return overview() + "/open-questions";
	}

	public String crosswalk() {
		return overview() + "/crosswalk";
	}

	public String crosswalk(String framework) {
		return crosswalk() + "/" + framework;
	}

	public String glossary() {
		return overview() + "/glossary";
	}

	public String search() {
		return overview() + "/search";
	}

	public String paperForm() {
		return overview() + "/paper-form";
	}

	/** The paper form of a trust with one school. */
	public String paperFormForOneSchool() {
		return paperForm() + "/one-school";
	}

	public String json() {
		return "/framework/" + this.edition + ".json";
	}

	public String csv() {
		return "/framework/" + this.edition + ".csv";
	}

}
