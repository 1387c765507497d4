// Lead through the steps of a picture; docs/_ext/docsite/pages/steps.py wrote them.
"use strict";
for (const figure of document.querySelectorAll("figure.stepped")) {
  const steps = [...figure.querySelectorAll(".step")];
  // the buttons, and between them which step shows
  const [previous, status, following] = /** @type {any[]} */ ([...figure.querySelectorAll(".step-controls > *")]);
  let now = 0;

  /** @param {number} by */
  function go(by) {
    now = Math.max(0, Math.min(steps.length - 1, now + by));
    for (const image of figure.querySelectorAll("img")) image.loading = "eager";
    for (const [at, step] of steps.entries()) step.classList.toggle("current", at === now);
    status.textContent = `${now + 1} / ${steps.length}`;
    previous.disabled = now === 0;
    following.disabled = now === steps.length - 1;
    // a button that goes out would take the focus along
    if (previous.disabled && by < 0) following.focus();
    if (following.disabled && by > 0) previous.focus();
  }

  previous.addEventListener("click", () => go(-1));
  following.addEventListener("click", () => go(1));
  status.parentElement.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    go(by);
  });
}
