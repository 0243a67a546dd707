package org.trustquality.access.openid;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.NotVisible;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.access.limit.Network;
import org.trustquality.access.signin.NextPage;
import org.trustquality.access.signin.SignIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Signing in with an OpenID provider: there by a link, because a form may not lead to
 * another site, and back.
 */
@Controller
@RequestMapping("/sign-in/openid/{provider}")
class OpenIdController {

	private static final Logger LOG = LoggerFactory.getLogger(OpenIdController.class);

	private final OpenIdProviders providers;

	private final OpenIdSignIn openId;

	private final Identities identities;

	private final SignIn signIn;

	private final Limits limits;

	OpenIdController(OpenIdProviders providers, OpenIdSignIn openId, Identities identities, SignIn signIn,
			Limits limits) {
		this.providers = providers;
		this.openId = openId;
		this.identities = identities;
		this.signIn = signIn;
		this.limits = limits;
	}

	@GetMapping
	ModelAndView leave(@PathVariable String provider, @RequestParam(defaultValue = "/") String continueTo,
			HttpServletRequest request, HttpServletResponse response) {
		OpenIdProviders.Provider known = require(provider);
		this.limits.count(Limit.ROUND_TRIPS, Network.of(request));
		return to(this.openId.leave(known.id(), new NextPage(continueTo), request, response));
	}

	@GetMapping("/return")
	ModelAndView comeBack(@PathVariable String provider, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
		String name = require(provider).name();
		Optional<OpenIdSignIn.Arrival> arrival = this.openId.comeBack(provider, state, code, request);
		if (arrival.isEmpty()) {
			return page("access/openid/failed", HttpStatus.BAD_REQUEST, name);
		}
		Optional<Person> person = this.identities.personOf(arrival.get().account(), name);
		if (person.isEmpty()) {
			return page("access/openid/unknown", HttpStatus.FORBIDDEN, name);
		}
		this.signIn.complete(person.get(), SignInMethod.OPENID_CONNECT, request, response);
		return to(URI.create(arrival.get().next().path()));
	}

	@ExceptionHandler
	ModelAndView unavailable(ProviderUnavailable unavailable) {
		LOG.warn("An OpenID provider cannot be used", unavailable);
		return page("access/openid/unavailable", HttpStatus.SERVICE_UNAVAILABLE, unavailable.provider().name());
	}

	private OpenIdProviders.Provider require(String id) {
		return this.providers.find(id).orElseThrow(NotVisible::new);
	}

	private static ModelAndView page(String view, HttpStatus status, String provider) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("provider", provider);
		return page;
	}

	private static ModelAndView to(URI address) {
		RedirectView redirect = new RedirectView(address.toString());
		redirect.setExpandUriTemplateVariables(false);
		redirect.setExposeModelAttributes(false);
		return new ModelAndView((View) redirect);
	}

}
