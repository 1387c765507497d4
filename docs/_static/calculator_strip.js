// One row of a layer's pixels, the windows that lie on it, and what each window gives.
"use strict";
globalThis.showStrip = (/** @type {Element} */ place, /** @type {Strip} */ { size, windows, up }) => {
  const { make, say, finder } = tool;
  const find = finder(place);
  const shown = innerWidth < 700 ? 20 : 36; // pixels that fit beside each other
  const gap = 2.4; // between the two rows, in widths of a pixel
  const reached = new Set(windows.flat());
  const missed = Array.from({ length: size }, (_, at) => at).filter((at) => !reached.has(at));
  const first = Math.min(0, ...reached);
  const last = Math.max(size - 1, ...reached);
  const slider = find("[type=range]");
  slider.max = windows.length - 1;
  // the row of pixels lies below where a window pastes onto the output
  const [pixels, others] = up ? [gap + 1, 0] : [0, gap + 1];
  const [near, far] = up ? [pixels, 1] : [1, others];
  const square = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ kind) =>
    make("rect", { x: x + 0.06, y: y + 0.06, width: 0.88, height: 0.88, class: kind });

  function show() {
    const reads = windows[slider.value];
    const middle = Math.round((reads[0] + reads[reads.length - 1]) / 2);
    const from = Math.max(first, Math.min(middle - shown / 2, last - shown + 1));
    const to = Math.min(last, from + shown - 1);
    const parts = [];
    for (const places of windows) {
      const [left, right] = [places[0], places[places.length - 1] + 1];
      if (left < from || right > to + 1) continue;
      const x = (left + right - 1) / 2;
      const mark = places === reads ? " chosen" : "";
      const d = `M${left} ${near}H${right}L${x + 1} ${far}H${x}z`;
      parts.push(make("path", { d, class: mark }), square(x, others, `result${mark}`));
    }
    for (let at = from; at <= to; at++) {
      const kind = at < 0 || at >= size ? "padding" : reached.has(at) ? "pixel" : "unread";
      parts.push(square(at, pixels, reads.includes(at) ? `${kind} chosen` : kind));
    }
    find("svg").setAttribute("viewBox", `${from - 0.1} -0.1 ${to - from + 1.2} ${gap + 2.2}`);
    find("svg").replaceChildren(...parts);
    const list = reads.map((at) => (at < 0 || at >= size ? `(${tool.number(at)})` : at)).join(", ");
    const values = { at: slider.value, list };
    find("[role=status]").textContent = up
      ? say("Pixel {at} of the input is pasted onto {list} of the output.", values)
      : say("Pixel {at} of the output reads {list} of the input.", values);
  }

  slider.oninput = show;
  show();
  const count = { count: missed.length };
  const never = up ? say("Reached by no window: {count}.", count) : say("Never read: {count}.", count);
  const outside = first < 0 || last >= size ? say("Dashed, in brackets: padding.") : "";
  find(".legend").textContent = `${outside} ${missed.length ? never : ""}`;
};
