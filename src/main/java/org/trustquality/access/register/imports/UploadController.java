package org.trustquality.access.register.imports;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.trust.register.RegisterImports;
import org.trustquality.trust.register.RegisterSnapshot;
import org.trustquality.trust.register.file.FileFault;
import org.trustquality.trust.register.file.InvalidRegisterFile;
import org.trustquality.trust.register.file.RegisterFiles;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Bringing the register's files. */
@Controller
@RequestMapping("/administration/register/imports")
class UploadController {

	private final Administration administrators;

	private final RegisterFiles files;

	private final RegisterImports imports;

	UploadController(Administration administrators, RegisterFiles files, RegisterImports imports) {
		this.administrators = administrators;
		this.files = files;
		this.imports = imports;
	}

	@GetMapping("/new")
	String ask(@AuthenticationPrincipal SignedInPerson administrator, Model model) {
		this.administrators.require(administrator);
		return ask(List.of(), List.of(), model);
	}

	@PostMapping
	String upload(@AuthenticationPrincipal SignedInPerson administrator, @ModelAttribute UploadForm form, Model model,
			HttpServletResponse response) throws IOException {
		this.administrators.require(administrator);
		List<FieldError> faults = form.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(faults, List.of(), model);
		}
		try {
			RegisterSnapshot snapshot = this.files.read(form.groupsFile(), form.linksFile());
			UUID received = this.imports.receive(snapshot, administrator.personId());
			return "redirect:/administration/register/imports/" + received;
		}
		catch (InvalidRegisterFile invalid) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(summary(invalid.faults()), invalid.faults(), model);
		}
	}

	private static List<FieldError> summary(List<FileFault> faults) {
		return IntStream.range(0, faults.size())
			.mapToObj((number) -> new FieldError("fault-" + (number + 1), FaultPlace.before(faults.get(number))))
			.toList();
	}

	private static String ask(List<FieldError> errors, List<FileFault> faults, Model model) {
		model.addAttribute("errors", errors);
		model.addAttribute("faults", faults);
		return "access/register/imports/upload";
	}

}
