// Take the section one is reading, and the choice of a language, along to the other one.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a.language-link");
  if (!link) return;
  // a heading counts once it is in the upper third of the window
  const read = [...document.querySelectorAll("article section[id] section[id]")].filter(
    (section) => section.getBoundingClientRect().top < innerHeight / 3,
  );
  link.hash = scrollY > 0 && read.length ? read.at(-1).id : "";
  try {
    localStorage.setItem("language", link.hreflang);
  } catch {
    // a browser may keep no storage for files; then the choice is not remembered
  }
});
