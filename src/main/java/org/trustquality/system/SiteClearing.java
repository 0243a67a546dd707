package org.trustquality.system;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.mail.ServiceAddress;

/**
 * Has a browser forget what it keeps of this service when somebody signs out. Browsers
 * listen to that over https and on the same machine only.
 */
record SiteClearing(ServiceAddress address) {

	void clear(HttpServletResponse response) {
		if (this.address.isSecure() || LoopbackNames.contain(this.address.base().getHost())) {
			response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
		}
	}

}
