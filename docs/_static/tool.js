// What the playground and the calculator share: words in the page's language, elements, the
// state in the address, code to copy. docs/_ext/docsite/pages/tools.py wrote words and controls.
"use strict";
{
  const told = document.querySelector("[data-words]")?.getAttribute("data-words");
  const words = /** @type {Record<string, string>} */ (JSON.parse(told ?? "{}"));

  globalThis.tool = {
    say: (template, values = {}) =>
      (words[template] ?? template).replace(/\{(\w+)\}/g, (_, name) => String(values[name])),

    refusal(error) {
      const { template, values } = /** @type {Refusal} */ (error);
      if (!template) throw error;
      return tool.say(template, { ...values, name: tool.say(String(values.name)) });
    },

    make(name, attributes = {}, ...children) {
      const svg = ["path", "rect"].includes(name) && "http://www.w3.org/2000/svg";
      const element = svg ? document.createElementNS(svg, name) : document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
      element.append(...children);
      return /** @type {any} */ (element);
    },

    arrow: ({ key }) =>
      ({ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] })[key],

    press(place, isSet) {
      for (const button of place.querySelectorAll("[data-state]"))
        button.setAttribute("aria-pressed", String(isSet(button.getAttribute("data-state") ?? "")));
    },

    number: (value, digits = 2) =>
      String(Number(value.toFixed(digits)) || 0).replace("-", "\u2212"),

    finder: (place) => (selector) => /** @type {any} */ (place.querySelector(selector)),

    start(place, read, show) {
      const find = tool.finder(place);
      const small = find("a.whole");
      const form = find("form");
      const code = find("pre");
      // Enter in a control must not send the form away
      form.addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
      find("[name=copy]").addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(code.textContent);
        } catch {
          // no clipboard where the page's address is not secure
          getSelection()?.selectAllChildren(code);
          document.execCommand("copy");
        }
        find(".copied").textContent = tool.say("Copied");
        setTimeout(() => (find(".copied").textContent = ""), 2000);
      });
      form.addEventListener("click", (/** @type {any} */ { target }) => {
        if (!target.dataset.state) return;
        read(new URLSearchParams(target.dataset.state), true);
        show();
      });
      const load = () => {
        if (!small && location.hash.includes("=")) read(new URLSearchParams(location.hash.slice(1)));
        show(true);
      };
      addEventListener("hashchange", load);
      read(new URLSearchParams(form.dataset.initial));
      load();
      place.classList.add("started");
    },

    save(place, state) {
      const hash = `#${new URLSearchParams(state)}`.replaceAll("%2C", ",");
      // a small one stands in a page whose addresses name its sections
      const whole = tool.finder(place)("a.whole");
      if (whole) whole.hash = hash;
      else history.replaceState(null, "", hash);
    },
  };
}
