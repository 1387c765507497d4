// The layers of the calculator: how the address, arithmetic.js and PyTorch write them.
"use strict";
globalThis.layerList = (/** @type {Element} */ place) => {
  const types = /** @type {Record<string, string>} */ ({}); // the settings of a type, by their letters
  for (const { value, dataset } of place.querySelectorAll("option")) types[value] = dataset.keys ?? "";
  const controls = /** @type {Record<string, HTMLInputElement>} */ ({});
  for (const control of place.querySelectorAll("input"))
    if (control.dataset.python) controls[control.name] = control;

  /** What a setting is if nothing is said. @param {Stacked} layer  @param {string} key */
  const usual = ({ type, values }, key) =>
    key === "s" && type.includes("Pool") ? values.k : Number(controls[key].defaultValue);

  /** @param {string} type  @param {Record<string, number>} given  @returns {Stacked} */
  function make(type, given = {}) {
    const layer = { type, values: /** @type {Record<string, number>} */ ({}) };
    for (const key of types[type]) layer.values[key] = given[key] ?? usual(layer, key);
    return layer;
  }

  return {
    types,
    controls,
    make,

    /** Read what write wrote, such as Conv2d-c6-k5,ReLU; what is no layer is left out. */
    read: (/** @type {string} */ text) => text.split(",").flatMap((part) => {
      const [type, ...rest] = part.split("-");
      const pairs = rest.map((one) => [one[0], parseInt(one.slice(1))]);
      const known = pairs.filter(([, value]) => Number.isInteger(value));
      return Object.hasOwn(types, type) ? [make(type, Object.fromEntries(known))] : [];
    }),

    write: (/** @type {Stacked[]} */ layers) => layers.map((layer) => {
      const told = [...types[layer.type]].filter((key) =>
        "cfk".includes(key) || layer.values[key] !== usual(layer, key));
      return [layer.type, ...told.map((key) => key + layer.values[key])].join("-");
    }).join(","),

    /** As arithmetic.js takes it. @param {Stacked} layer  @returns {Layer} */
    given({ type, values }) {
      const named = Object.entries(values).map(([key, value]) =>
        [controls[key].dataset.script, key === "b" ? !!value : value]);
      return { type, ...Object.fromEntries(named) };
    },

    /** As PyTorch writes it, for so many channels or features.
     * @param {Stacked} layer  @param {number} channels */
    python(layer, channels) {
      const { c, f, k, o } = layer.values;
      const takes = "cf".includes(types[layer.type][0] ?? "-") || layer.type === "BatchNorm2d";
      const told = [...types[layer.type]].filter((key) =>
        !"cfko".includes(key) && layer.values[key] !== usual(layer, key));
      const named = told.map((key) =>
        `${controls[key].dataset.python}=${key === "b" ? "False" : layer.values[key]}`);
      const places = [takes && channels, c, f, k, o].filter(Boolean);
      return `${layer.type}(${[...places, ...named].join(", ")})`;
    },

    /** Its height and its parameters as formulas, with the numbers filled in.
     * @param {Stacked} layer  @param {number[]} from */
    formulas({ type, values }, from) {
      const { c, f, k, s, p, x, d = 1, g, b } = values;
      const plus = b ? " + 1" : "";
      const height = type === "ConvTranspose2d"
        ? `(${from[1]} − 1) · ${s} − 2 · ${p} + ${d} · (${k} − 1) + ${x} + 1`
        : k && `⌊(${from[1]} + 2 · ${p} − ${d} · (${k} − 1) − 1) / ${s}⌋ + 1`;
      const parameters = (c && `${c} · (${from[0] / g} · ${k} · ${k}${plus})`) ||
        (f && `${f} · (${from[0]}${plus})`) || (type === "BatchNorm2d" && `2 · ${from[0]}`);
      return { height, parameters };
    },

    /** Which pixels of a row each window lies on; of a transposed one, of the output's row.
     * @param {Stacked} layer  @param {number} size  @param {number} result */
    windows({ type, values }, size, result) {
      const { k, s, p, d = 1, o } = values;
      if (!k && !o) return [];
      return Array.from({ length: type === "ConvTranspose2d" ? size : result }, (_, at) => {
        const start = k ? at * s - p : Math.floor((at * size) / o);
        const length = k || Math.ceil(((at + 1) * size) / o) - start;
        return Array.from({ length }, (_, n) => start + n * d);
      });
    },
  };
};
