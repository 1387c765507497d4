// Show what a term means beside it, while it is pointed at, touched or focused; Escape
// puts it away. docs/_ext/docsite/pages/term_definitions.py wrote the boxes.
let box = null; // the one that is shown
let leaving; // the pointer may be on its way from the term to its box
let touched = false;

function hide() {
  clearTimeout(leaving);
  box?.hidePopover();
  box = null;
}

function show(link) {
  const wanted = document.getElementById(link.getAttribute("aria-describedby"));
  clearTimeout(leaving);
  if (wanted === box || !wanted.showPopover) return;
  hide();
  box = wanted;
  box.showPopover();
  // beside the first line of a term that breaks; below it, or above where there is no room
  const { left, top, bottom } = link.getClientRects()[0];
  const { width, height } = box.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - 8;
  const below = bottom + height < innerHeight || top < height;
  box.style.left = `${scrollX + Math.max(8, Math.min(left, room))}px`;
  box.style.top = `${scrollY + (below ? bottom : top - height)}px`;
}

const term = (event) => event.target.closest?.("a.term");
const inside = (event) => term(event) ?? event.target.closest?.(".definition");

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  if (term(event)) show(term(event));
  else if (inside(event)) clearTimeout(leaving);
});
document.addEventListener("pointerout", (event) => {
  if (event.pointerType !== "touch" && inside(event)) leaving = setTimeout(hide, 300);
});
document.addEventListener("focusin", (event) => {
  if (term(event)?.matches(":focus-visible")) show(term(event));
});
document.addEventListener("focusout", (event) => {
  if (term(event)) hide();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
});
// the first touch shows the definition, the second follows the link
document.addEventListener("pointerdown", (event) => {
  touched = event.pointerType === "touch";
  if (!inside(event)) hide();
});
document.addEventListener("click", (event) => {
  const link = term(event);
  if (!link || !touched || link.getAttribute("aria-describedby") === box?.id) return;
  event.preventDefault();
  show(link);
});
