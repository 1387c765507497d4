// Fill in where the package lies: beside the page being read, wherever that is.
for (const note of document.querySelectorAll(".install-note")) {
  const address = note.querySelector("a[href$='.whl']").href;
  const code = note.querySelector("pre");
  code.textContent = code.textContent.replace(/\S+\.whl/, address);
}
