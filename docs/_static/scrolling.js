// What is too wide for the screen scrolls, and can be reached by keyboard while it does.
// Chromium and Firefox see to that themselves; Safari does not.
const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
const WIDE = "article :is(pre, .table-wrapper, .math-wrapper, math[display='block'])";
for (const block of document.querySelectorAll(WIDE)) resized.observe(block);
