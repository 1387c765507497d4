// Unfold and fold a listing's plumbing; docs/_ext/docsite/pages/folding.py wrote the buttons.
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button.fold");
  if (!button) return;
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!open));
});
