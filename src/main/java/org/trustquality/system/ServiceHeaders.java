package org.trustquality.system;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.mail.ServiceAddress;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.stereotype.Component;

/**
 * The headers of every answer, whoever gives it: a page, a program's, a refusal before
 * any filter, or the container.
 */
@Component
class ServiceHeaders implements HeaderWriter {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final long YEAR = 31_536_000;

	private final HeaderWriter all;

	ServiceHeaders(ServiceAddress address) {
		this.all = new CompositeHeaderWriter(
				List.of(new XContentTypeOptionsHeaderWriter(), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
						new ContentSecurityPolicyHeaderWriter(CONTENT_SECURITY_POLICY),
						new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN), new CacheControlHeadersWriter(),
						new HstsHeaderWriter((request) -> address.isSecure(), YEAR, true)));
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		this.all.writeHeaders(request, response);
	}

}
