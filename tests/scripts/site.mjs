// Load the site's classic scripts into Node, and stand in for the parts of a page they read.

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const docs = new URL("../../docs/", import.meta.url);
const read = (path) => readFileSync(new URL(path, docs), "utf8");

globalThis.document = { querySelector: () => null };

/** Run scripts of docs/_static, in order. */
export function load(...names) {
  for (const name of names) runInThisContext(read(`_static/${name}.js`), { filename: name });
}

/** The calculator's place, with what its layers read of the controls in calculator.html. */
export function calculator() {
  const html = read("_ext/docsite/pages/places/calculator.html");
  const options = [...html.matchAll(/\("(\w+)", "(\w*)"\)/g)].map(([, value, keys]) => (
    { value, dataset: { keys } }));
  const setting = /setting\("(\w)", "(\w+)", "(\w+)", say\("[^"]+"\), (\d+)/g;
  const inputs = [...html.matchAll(setting)].map(([, name, script, python, defaultValue]) => (
    { name, defaultValue, dataset: { script, python } }));
  inputs.push({ name: "b", defaultValue: "1", dataset: { script: "bias", python: "bias" } });
  return { querySelectorAll: (selector) => (selector === "option" ? options : inputs) };
}
