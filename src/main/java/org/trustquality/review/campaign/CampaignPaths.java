package org.trustquality.review.campaign;

import java.util.UUID;

/** The addresses of campaigns' pages, for links and redirects. */
public final class CampaignPaths {

	/** All campaigns. */
	public static final String CAMPAIGNS = "/administration/campaigns";

	/** The addresses of campaigns. */
	public static final String CAMPAIGN = CAMPAIGNS + "/{campaign}";

	private CampaignPaths() {
	}

	/** A campaign's page. */
	public static String of(UUID campaign) {
		return CAMPAIGNS + "/" + campaign;
	}

	/** Where its trusts are chosen. */
	public static String trusts(UUID campaign) {
		return of(campaign) + "/trusts";
	}

	/** The last look before anything happens. */
	public static String check(UUID campaign) {
		return of(campaign) + "/check";
	}

}
