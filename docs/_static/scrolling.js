// What is too wide for the screen scrolls, and can be reached by keyboard while it does.
// Chromium and Firefox see to that themselves; Safari does not.
const resized = new ResizeObserver((entries) => {
  // measure all before changing any, or the page is laid out anew for each
  const wide = entries.map(({ target }) => target.scrollWidth > target.clientWidth);
  for (const [at, { target }] of entries.entries()) {
    if (wide[at]) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
const WIDE = "article :is(pre, .table-wrapper, .math-wrapper, math[display='block'])";
for (const block of document.querySelectorAll(WIDE)) resized.observe(block);
