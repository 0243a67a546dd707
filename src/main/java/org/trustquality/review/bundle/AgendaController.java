package org.trustquality.review.bundle;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.PortfolioPaths;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The agenda of a visit, to be printed. */
@Controller
class AgendaController {

	private final Agendas agendas;

	private final Trusts trusts;

	AgendaController(Agendas agendas, Trusts trusts) {
		this.agendas = agendas;
		this.trusts = trusts;
	}

	@GetMapping(PortfolioPaths.SHARED + "/agenda")
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		Agenda agenda = this.agendas.of(adviser, trust, assessment);
		model.addAttribute("agenda", agenda);
		model.addAttribute("trust", this.trusts.get(agenda.evidence().trustId()).name());
		model.addAttribute("paths", new PortfolioPaths(trust, assessment));
		return "review/bundle/agenda";
	}

}
