// Which numbers of a batch a norm takes together, by the gradients that torch computed.
"use strict";
for (const place of document.querySelectorAll(".tool.sharing")) {
  const find = tool.finder(place);
  const form = /** @type {HTMLFormElement} */ (find("form"));
  const cells = /** @type {HTMLInputElement[]} */ ([...place.querySelectorAll("[name=cell]")]);
  /** @type {Record<string, string[]>}  the set of each number, by norm and mode */
  const sets = {};
  for (const line of (form.dataset.sets ?? "").trim().split("\n")) {
    const [norm, mode, ...of] = line.split(" ");
    sets[`${norm} ${mode}`] = of;
  }

  function show() {
    const { norm, mode, cell } = Object.fromEntries(new FormData(form));
    const of = sets[`${norm} ${mode}`];
    const together = [...cells.keys()].filter((at) => of[at] === of[Number(cell)]);
    for (const [at, one] of cells.entries()) one.classList.toggle("shared", together.includes(at));
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
    const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (at < 0 || !by) return;
    event.preventDefault(); // the browser would go to the next radio button, row or not
    const row = 3 * Math.floor(at / 36) + (Math.floor(at / 3) % 3) + by[0];
    const column = 3 * (Math.floor(at / 9) % 4) + (at % 3) + by[1];
    const block = 4 * Math.floor(row / 3) + Math.floor(column / 3);
    const next = row >= 0 && column >= 0 && column < 12 && cells[9 * block + 3 * (row % 3) + (column % 3)];
    if (!next) return;
    next.checked = true;
    next.focus();
    show();
  });
  show();
}
