// What the playground and the calculator share: words in the page's language, elements, the
// state in the address, code to copy. docs/_ext/docsite/pages/tools.py wrote the words.
"use strict";
{
  /** @type {Record<string, string>} */
  const words = JSON.parse(
    document.querySelector("[data-words]")?.getAttribute("data-words") ?? "{}",
  );

  /** @type {Tool["say"]} */
  const say = (template, values = {}) =>
    (words[template] ?? template).replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

  /** @type {Tool["make"]} */
  function make(name, attributes = {}, ...children) {
    const svg = ["svg", "path", "rect", "text", "line"].includes(name);
    const element = svg
      ? document.createElementNS("http://www.w3.org/2000/svg", name)
      : document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
      if (typeof value === "function")
        element.addEventListener(key, /** @type {EventListener} */ (value));
      else if (value !== false) element.setAttribute(key, value === true ? "" : String(value));
    element.append(...children);
    return /** @type {any} */ (element);
  }

  /** @type {Tool["number"]} */
  const number = (value, digits = 2) => {
    const rounded = Number(value.toFixed(digits));
    return String(rounded || 0).replace("-", "\u2212");
  };

  // ── what is set, after the address's # ──

  /** @type {Tool["readState"]} */
  const readState = () =>
    location.hash.includes("=") ? new URLSearchParams(location.hash.slice(1)) : null;

  /** @type {Tool["writeState"]} */
  function writeState(state) {
    const text = new URLSearchParams(state).toString().replaceAll("%2C", ",");
    // an address without anything set is the page's own
    if (text || location.hash.includes("="))
      history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  }

  // ── controls ──

  /** @type {Tool["select"]} */
  function select(label, options, change) {
    const control = make(
      "select",
      { change: () => change(control.value) },
      ...Object.entries(options).map(([value, text]) => make("option", { value }, text)),
    );
    return { control, row: make("label", {}, make("span", {}, label), control) };
  }

  /** @type {Tool["codeBlock"]} */
  function codeBlock() {
    const text = make("pre", { tabindex: "0", "aria-label": say("PyTorch code"), role: "region" });
    const done = make("span", { role: "status" });
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text.textContent ?? "");
      } catch {
        // no clipboard where the page's address is not secure
        getSelection()?.selectAllChildren(text);
        document.execCommand("copy");
      }
      done.textContent = say("Copied");
      setTimeout(() => (done.textContent = ""), 2000);
    };
    const button = make("button", { type: "button", click: copy }, say("Copy the code"));
    const bar = make("div", { class: "tool-bar" }, make("h2", {}, say("In PyTorch")), done, button);
    return { text, row: make("div", { class: "tool-code" }, bar, text) };
  }

  globalThis.tool = { say, make, number, readState, writeState, select, codeBlock };
}
