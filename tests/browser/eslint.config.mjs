// What is wrong with a script whatever its types are; `nox -s lint` runs it.

import { createRequire } from "node:module";

const modules = new URL("../../.nox/npm/", import.meta.url);
const { configs } = createRequire(modules)("@eslint/js");

const browser = `FormData Intl ResizeObserver Text URLSearchParams addEventListener atob
  clearTimeout createImageBitmap document getSelection globalThis history innerHeight innerWidth
  localStorage location matchMedia navigator scrollX scrollY setTimeout window`;
const node = "URL console globalThis process";
// what the site's scripts leave for one another
const shared = `EnglishStemmer SEARCH_INDEX explainPixel greyPicture layerArithmetic layerList
  pictureView portrait pythonOfPlayground showStrip tool`;

/** @param {string[]} names  what may be read, and not set */
const readonly = (...names) =>
  Object.fromEntries(names.join(" ").split(/\s+/).map((name) => [name, false]));

export default [
  configs.recommended,
  {
    files: ["docs/**/*.js"],
    languageOptions: { sourceType: "script", globals: readonly(browser, shared) },
  },
  { files: ["tests/**/*.mjs"], languageOptions: { globals: readonly(node, shared) } },
];
