// Which numbers of a batch a norm takes together, by the gradients that torch computed.
"use strict";
for (const place of document.querySelectorAll(".tool.sharing")) {
  const find = tool.finder(place);
  const form = /** @type {HTMLFormElement} */ (find("form"));
  const cells = /** @type {HTMLInputElement[]} */ ([...place.querySelectorAll("[name=cell]")]);
  const sets = /** @type {Record<string, string[]>} */ ({}); // the set of each number, by norm and mode
  for (const line of (form.dataset.sets ?? "").trim().split("\n")) {
    const [norm, mode, ...of] = line.split(" ");
    sets[`${norm} ${mode}`] = of;
  }

  function show() {
    const { norm, mode, cell } = Object.fromEntries(new FormData(form));
    const of = sets[`${norm} ${mode}`];
    const together = [...of.keys()].filter((at) => of[at] === of[Number(cell)]);
    for (const one of cells) one.classList.toggle("shared", together.includes(Number(one.value)));
    find("[role=status]").textContent = sentence(String(norm), of, together) +
      (String(sets[`${norm} train`]) === String(sets[`${norm} eval`])
        ? tool.say(" train() and eval() do the same.") : "");
  }

  /** @param {string} norm  @param {string[]} of  @param {number[]} together */
  function sentence(norm, of, together) {
    /** @param {(at: number) => number} part */
    const count = (part) => new Set(together.map(part)).size;
    const values = {
      count: together.length,
      samples: count((at) => Math.floor(at / 36)),
      channels: count((at) => Math.floor(at / 9) % 4),
      pixels: count((at) => at % 9),
      sets: new Set(of).size,
    };
    if (values.count === 1)
      return tool.say("It shares with no other: eval() takes the running mean and variance of its channel.");
    return norm === "RMS"
      ? tool.say("It is one of {count} numbers that share a root mean square: samples {samples} × channels {channels} × pixels {pixels}. The batch has {sets} such sets.", values)
      : tool.say("It is one of {count} numbers that share a mean and a deviation: samples {samples} × channels {channels} × pixels {pixels}. The batch has {sets} such sets.", values);
  }

  form.addEventListener("input", show);
  form.addEventListener("keydown", (event) => {
    const at = cells.indexOf(/** @type {HTMLInputElement} */ (event.target));
    const by = tool.arrow(event);
    if (at < 0 || !by) return;
    event.preventDefault(); // the browser would go on to the next in order
    const column = (at % 12) + by[1];
    const next = column >= 0 && column < 12 && cells[at + 12 * by[0] + by[1]];
    if (!next) return;
    next.focus();
    next.click();
  });
  show();
}
