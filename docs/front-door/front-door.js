// Open the edition the reader chose last, or the first of the browser's languages that
// there is. Without scripts the page's two links do it.
(() => {
  const folders = { en: "en", zh: "zh-cn" };
  let chosen = null;
  try {
    chosen = localStorage.getItem("language");
  } catch {
    // no storage: follow the browser
  }
  const wanted = [chosen, ...navigator.languages].filter(Boolean);
  const known = wanted
    .map((tag) => folders[tag.toLowerCase().split("-")[0]])
    .find(Boolean);
  location.replace(`${known ?? "en"}/index.html${location.hash}`);
})();
