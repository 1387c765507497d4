// The calculator: a stack of layers, and what each makes of a picture's shape.
"use strict";
for (const place of document.querySelectorAll(".tool.calculator")) {
  const { say, make } = tool;
  const find = tool.finder(place);
  const list = layerList(place);
  const sizes = /** @type {HTMLInputElement[]} */ ([...place.querySelectorAll(".size")]);
  const heads = [...place.querySelectorAll("thead th")].map((head) => head.textContent);

  // ── what is set, and what follows from it ──

  let layers = /** @type {Stacked[]} */ ([]);
  let chosen = 0; // the layer that is edited
  let rows = /** @type {Row[]} */ ([]);
  let sentence = ""; // why the layer after the last row does not fit

  /** @param {URLSearchParams} state */
  function read(state) {
    const shape = (state.get("shape") ?? "").split(",").map(Number);
    if (shape.length === 3 && shape.every((one) => Number.isInteger(one) && one > 0))
      for (const [axis, control] of sizes.entries()) control.value = String(shape[axis]);
    const read = list.read(state.get("layers") ?? "");
    if (read.length) layers = read;
    const number = Number(state.get("layer"));
    chosen = layers[number - 1] ? number - 1 : 0;
  }

  const shape = () => sizes.map((control) => Number(control.value));
  const given = (/** @type {number} */ at) => (at ? rows[at - 1]?.shape : shape()) ?? [];
  const times = (/** @type {number[]} */ numbers) => numbers.join(" × ");
  const count = (/** @type {number} */ number) => number.toLocaleString("en");
  const state = () => ({ shape: String(shape()), layers: list.write(layers) });

  function compute() {
    sentence = "";
    try {
      rows = layerArithmetic.stack({ layers: layers.map(list.given), shape: shape() });
    } catch (error) {
      sentence = tool.refusal(error);
      rows = /** @type {Refusal} */ (error).rows ?? [];
    }
  }

  // ── the table ──

  function showTable() {
    const focused = [...find("tbody").querySelectorAll("button")].indexOf(document.activeElement);
    const lines = layers.map((layer, at) => {
      const row = rows[at];
      const text = row ? list.python(layer, given(at)[0]) : layer.type;
      const button = make("button", { type: "button", "aria-pressed": at === chosen }, text);
      const head = make("th", { scope: "row" }, button);
      const why = at > rows.length ? {} : { class: "refused" };
      if (!row) return make("tr", {}, head, make("td", { colspan: 4, ...why }, why.class ? sentence : ""));
      const field = [row.receptiveField].flat();
      const sees = times(field.length > 1 ? field : [field[0], field[0]]);
      const cells = [times(row.shape), count(row.parameters), count(row.macs), sees];
      return make("tr", {}, head, ...cells.map((cell, column) =>
        make("td", { "data-label": heads[column + 1], class: cell === "0" ? "zero" : "" }, cell)));
    });
    find("tbody").replaceChildren(...lines);
    // the buttons are new ones: the focus goes on where it was
    if (focused >= 0) find("tbody").querySelectorAll("button")[focused]?.focus();
    const [, parameters, macs] = find("tfoot").querySelectorAll("td");
    parameters.textContent = count(rows.reduce((sum, row) => sum + row.parameters, 0));
    macs.textContent = count(rows.reduce((sum, row) => sum + row.macs, 0));
    const { shape, layers: text } = state();
    tool.press(place, (preset) => preset === `shape=${shape}&layers=${text}`);
  }

  find("tbody").addEventListener("click", (/** @type {any} */ { target }) => {
    if (!target.matches("button")) return;
    chosen = [...find("tbody").querySelectorAll("button")].indexOf(target);
    show();
    find(".editor").open = true; // where it is folded
    find(".editor").scrollIntoView({ block: "nearest" });
  });

  // ── the layer that is edited ──

  function showEditor() {
    const layer = layers[chosen];
    find(".type").value = layer.type;
    for (const [key, control] of Object.entries(list.controls)) {
      const value = layer.values[key];
      control.labels?.[0].toggleAttribute("hidden", value === undefined);
      if (value === undefined) continue;
      control.checked = !!value;
      // what is being typed stays as it is
      const typed = control === document.activeElement || control.type === "checkbox";
      if (!typed) control.value = String(value);
    }
    find("[name=earlier]").disabled = !chosen;
    find("[name=later]").disabled = chosen === layers.length - 1;
    find("[name=remove]").disabled = layers.length === 1;
    find(".words").replaceChildren(...explained(layer).map((text) => make("p", {}, text)));
    const [from, to] = [given(chosen)[1], rows[chosen]?.shape[1]];
    const windows = to ? list.windows(layer, from, to) : [];
    const up = layer.type === "ConvTranspose2d";
    find(".strip").hidden = !windows.length;
    if (windows.length) showStrip(find(".strip"), { size: up ? to : from, windows, up });
  }

  /** @param {Stacked} layer  @returns {string[]} */
  function explained(layer) {
    const [from, row] = [given(chosen), rows[chosen]];
    if (!row) return [chosen > rows.length ? say("A layer before it does not fit.") : sentence];
    const { height, parameters } = list.formulas(layer, from);
    const total = count(row.parameters);
    const flat = layer.type === "Flatten" ? `${times(from)} = ${row.shape}` : String(from);
    return [
      parameters && say("Parameters: {formula}", { formula: `${parameters} = ${total}` }),
      height && say("Height: {formula}", { formula: `${height} = ${row.shape[1]}` }),
      ["Flatten", "Linear"].includes(layer.type) &&
        say("A Linear layer here needs in_features = {product}.", { product: flat }),
    ].filter((text) => typeof text === "string");
  }

  find("form").addEventListener("input", (/** @type {any} */ { target }) => {
    const { values } = layers[chosen];
    if (target.matches(".type")) layers[chosen] = list.make(target.value, values);
    else if (target.type === "checkbox") values[target.name] = Number(target.checked);
    else if (target.name) values[target.name] = Number(target.value);
    if (target.type !== "range") show();
  });

  const move = (/** @type {number} */ by) => {
    const [layer] = layers.splice(chosen, 1);
    chosen += by;
    layers.splice(chosen, 0, layer);
  };
  const edits = {
    earlier: () => move(-1),
    later: () => move(1),
    remove() {
      layers.splice(chosen, 1);
      chosen = Math.min(chosen, layers.length - 1);
    },
    add: () => layers.splice(++chosen, 0, list.make(given(chosen).length === 1 ? "Linear" : "Conv2d")),
  };
  for (const [name, edit] of Object.entries(edits))
    find(`[name=${name}]`).addEventListener("click", () => (edit(), show()));

  // ── together ──

  /** The layers that fit, as a model, and what it makes of a picture. */
  const python = () => [
    "import torch",
    "from torch import nn",
    "",
    "model = nn.Sequential(",
    ...rows.map((_, at) => `    nn.${list.python(layers[at], given(at)[0])},`),
    ")",
    `x = torch.zeros(1, ${shape().join(", ")})`,
    "for layer in model:",
    "    x = layer(x)",
    "    print(type(layer).__name__, tuple(x.shape[1:]))",
    'print(sum(p.numel() for p in model.parameters()), "parameters")',
    "",
  ].join("\n");

  /** @param {boolean} [fresh]  of the address, which stays as it is */
  function show(fresh = false) {
    compute();
    showTable();
    showEditor();
    find("pre").textContent = python();
    const made = rows[chosen] ? `${heads[1]}: ${times(rows[chosen].shape)}` : "";
    find(".spoken").textContent = sentence || made;
    if (!fresh) tool.save(place, { ...state(), ...(chosen && { layer: String(chosen + 1) }) });
  }

  tool.start(place, read, show);
}
