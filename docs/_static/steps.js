// Lead through the steps of a picture; docs/_ext/docsite/pages/steps.py wrote them.
function go(figure, by) {
  const steps = [...figure.querySelectorAll(".step")];
  const now = steps.findIndex((step) => step.classList.contains("current"));
  const next = Math.max(0, Math.min(steps.length - 1, now + by));
  if (next === now) return;
  for (const image of figure.querySelectorAll("img")) image.loading = "eager";
  steps[now].classList.remove("current");
  steps[next].classList.add("current");
  figure.querySelector("[role=status]").textContent = `${next + 1} / ${steps.length}`;
  const [previous, following] = figure.querySelectorAll("[data-step]");
  previous.disabled = next === 0;
  following.disabled = next === steps.length - 1;
  // a button that goes out would take the focus along
  if (previous.disabled && by < 0) following.focus();
  if (following.disabled && by > 0) previous.focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-step]");
  if (button) go(button.closest("figure"), Number(button.dataset.step));
});
document.addEventListener("keydown", (event) => {
  const controls = event.target.closest?.(".step-controls");
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!controls || !by) return;
  event.preventDefault();
  go(controls.closest("figure"), by);
});
