-- whoever is shared with the reasons and the evidence of a signed version opens its files, too

-- The version says of each item whether it stays in the trust. It is written so that this, the document's date and the
-- file stand one after another, and what somebody typed cannot look like them: its quotes are escaped.

alter policy evidence_files_trust on evidence_files
	using (trust_id = chosen_trust() or chosen_trust() is null and exists (
		select from sign_offs s join shares h using (trust_id, academic_year, assessment_id)
		where s.trust_id = evidence_files.trust_id and h.level <> 'AGREED_LEVELS'
			and s.content ~ ('"confidential":false,"dated":(null|"[0-9-]+"),"file":\{"hash":"'
				|| regexp_replace(evidence_files.hash, '[^0-9a-f]', '', 'g') || '"')))
	with check (trust_id = current_trust());
comment on table evidence_files is 'shared: files that boards rely on; never changed, so that a signed version keeps its own; an adviser opens those of a version that is shared with its evidence';
