// The playground: a picture, a kernel to edit, and what a convolution with it gives.
"use strict";
for (const place of document.querySelectorAll(".tool.playground")) {
  const { conv2d, pool2d } = layerArithmetic;
  const find = tool.finder(place);
  const left = pictureView(find(".input"));
  const right = pictureView(find(".result"));

  // ── what is set: in the form, but for the picture and the pixel that is explained ──

  const [form, size, file] = [find("form"), find(".size"), find("[type=file]")];
  const named = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll("[name]:not(button)")]);
  const bytes = Uint8Array.from(atob(portrait.pixels), (letter) => letter.charCodeAt(0));
  let picture = toGrid([...bytes].map((byte) => byte / 255), portrait.width);
  let isOwn = false;
  let at = [85, 33];
  let pinned = false;
  let edited = 4; // the weight that the two buttons change

  /** @param {number[]} values  @param {number} width */
  function toGrid(values, width) {
    const rows = Array.from({ length: values.length / width }, (_, row) => row * width);
    return rows.map((from) => values.slice(from, from + width));
  }

  /** @returns {HTMLInputElement[]}  the kernel's cells */
  const cells = () => [...find(`.cells[data-size="${size.value}"]`).querySelectorAll("input")];

  /** @param {number[]} weights  row by row */
  function setKernel(weights) {
    if (weights.length !== Number(size.value) ** 2) edited = (weights.length - 1) / 2;
    size.value = String(Math.sqrt(weights.length));
    for (const [at, cell] of cells().entries()) cell.value = String(weights[at]);
  }

  /** @param {HTMLInputElement} control  @param {string | null} text  null: as at first */
  function set(control, text) {
    control.checked = text === control.value;
    const select = control.localName === "select" && /** @type {any} */ (control);
    const usable = select || Number.isFinite(parseFloat(text ?? ""));
    if (control.type !== "checkbox") control.value = (usable && text) || control.defaultValue;
    if (select?.selectedIndex < 0) select.selectedIndex = 0;
  }

  /** @param {URLSearchParams} state  @param {boolean} [preset]  it leaves the settings alone */
  function read(state, preset = false) {
    const weights = (state.get("kernel") ?? "").split(",").map(Number);
    if ([9, 25].includes(weights.length) && weights.every(Number.isFinite)) setKernel(weights);
    const own = named.filter(({ name }) => !preset || ["divide", "show"].includes(name));
    for (const control of own) set(control, state.get(control.name));
    if (preset) return;
    const place = (state.get("at") ?? "").split(",").map(Number);
    pinned = place.length === 2 && place.every((one) => Number.isInteger(one) && one >= 0);
    if (pinned) at = place;
  }

  function save() {
    const kernel = String(cells().map((cell) => Number(cell.value)));
    const state = /** @type {Record<string, string>} */ ({ kernel });
    for (const control of named) {
      const first = /** @type {any} */ (control).options?.[0].value ?? control.defaultValue;
      const usual = control.type === "checkbox" ? !control.checked : control.value === first;
      if (!usual) state[control.name] = control.value;
    }
    if (pinned) state.at = String(at);
    tool.save(place, state);
  }

  /** What is set, as numbers and words. */
  function settings() {
    const words = named.map(({ type, name, value, checked }) =>
      [name, type === "checkbox" ? checked : type === "select-one" ? value : Number(value)]);
    const set = /** @type {PlaygroundSettings} */ (Object.fromEntries(words));
    const kernel = toGrid(cells().map((cell) => Number(cell.value)), Number(size.value));
    return { ...set, divide: set.divide || 1, kernel };
  }

  // ── the kernel's controls ──

  function showKernel() {
    const { kernel, divide } = settings();
    for (const grid of place.querySelectorAll(".cells"))
      grid.toggleAttribute("hidden", grid !== cells()[0].parentElement);
    for (const [index, cell] of cells().entries()) {
      cell.dataset.sign = String(Math.sign(Number(cell.value) / divide));
      cell.classList.toggle("edited", index === edited);
    }
    find(".sum").value = tool.number(kernel.flat().reduce((sum, one) => sum + one, 0) / divide, 3);
    tool.press(place, (text) => {
      const state = new URLSearchParams(text);
      return state.get("kernel") === String(kernel) && Number(state.get("divide") ?? 1) === divide;
    });
  }

  for (const button of place.querySelectorAll("[data-step]"))
    button.addEventListener("click", () => {
      const cell = cells()[edited];
      const value = Number(cell.value) + Number(button.getAttribute("data-step"));
      cell.value = String(Number(value.toFixed(6)));
      show();
    });
  form.addEventListener("focusin", (/** @type {any} */ { target }) => {
    if (!cells().includes(target)) return;
    edited = cells().indexOf(target);
    showKernel();
  });
  size.addEventListener("change", () => {
    const wide = Number(size.value);
    const old = [...find(`.cells[data-size="${8 - wide}"]`).querySelectorAll("input")];
    const grid = toGrid(old.map((cell) => Number(cell.value)), 8 - wide);
    const mean = settings().divide === old.length && new Set(grid.flat()).size === 1;
    // the old kernel lies in the middle of the new one, or the other way round
    const weights = Array.from({ length: wide ** 2 }, (_, one) =>
      mean ? grid[0][0] : (grid[Math.floor(one / wide) + 4 - wide]?.[(one % wide) + 4 - wide] ?? 0));
    if (mean) find("[name=divide]").value = wide ** 2; // a mean stays a mean
    edited = (wide ** 2 - 1) / 2;
    setKernel(weights);
  });
  form.addEventListener("input", () => show());

  // ── one pixel of the result ──

  let sums = [[0]]; // what the convolution gives
  let output = [[0]]; // and what the pooling leaves of it
  let padded = [[0]]; // what it reads

  /** @param {number[]} place  @param {boolean} [aloud] */
  function go([row, column], aloud = false) {
    const last = [output.length - 1, output[0].length - 1];
    at = [Math.min(Math.max(row, 0), last[0]), Math.min(Math.max(column, 0), last[1])];
    right.box.classList.toggle("pinned", pinned);
    const shown = { ...settings(), at, pinned, picture, padded, sums, output };
    const { frame, read, sentence } = explainPixel(find(".explained"), shown);
    left.mark(frame, read);
    right.mark([at[0] - 0.5, at[1] - 0.5, 2, 2]);
    if (aloud) find(".spoken").textContent = sentence;
  }

  /** @param {MouseEvent} event */
  function under(event) {
    const box = right.box.getBoundingClientRect();
    const row = ((event.clientY - box.top) / box.height) * output.length;
    const column = ((event.clientX - box.left) / box.width) * output[0].length;
    return [Math.floor(row), Math.floor(column)];
  }

  right.box.addEventListener("pointermove", (event) => {
    if (!pinned && event.pointerType === "mouse") go(under(event));
  });
  right.box.addEventListener("click", (event) => {
    pinned = !(pinned && String(under(event)) === String(at));
    go(under(event), true);
    save();
  });
  right.box.addEventListener("keydown", (event) => {
    const pins = ["Enter", " ", "Escape"].includes(event.key);
    const by = pins ? [0, 0] : tool.arrow(event);
    if (!by) return;
    if (pins) pinned = event.key !== "Escape" && !pinned;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    go([at[0] + far * by[0], at[1] + far * by[1]], true);
    save();
  });

  // ── one's own picture ──

  const figure = find(".input");
  file.addEventListener("change", () => open(file.files[0]));
  figure.addEventListener("dragover", (/** @type {Event} */ event) => event.preventDefault());
  figure.addEventListener("drop", (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    open(event.dataTransfer?.files[0]);
  });

  /** @param {File | undefined} file */
  async function open(file) {
    if (!file) return;
    try {
      picture = await greyPicture(file);
      isOwn = true;
      show();
    } catch {
      find(".refusal").textContent = tool.say("This file is not a picture that the browser can open.");
    }
  }

  // ── together ──

  /** @param {boolean} [fresh]  of the address, which stays as it is */
  function show(fresh = false) {
    showKernel();
    const { kernel: weights, ...set } = settings();
    for (const number of place.querySelectorAll("label b"))
      number.textContent = number.closest("label")?.querySelector("input")?.value ?? "";
    let sentence = "";
    try {
      const given = { input: picture, padding: set.padding, paddingMode: set.mode };
      const kernel = weights.map((line) => line.map((weight) => weight / set.divide));
      sums = conv2d({ ...set, ...given, kernel });
      padded = conv2d({ ...given, kernel: [[1]] });
      output = set.pool === "none" ? sums : pool2d({ input: sums, kind: set.pool, kernelSize: 2 });
      left.paint(picture, "clamp");
      right.paint(output, set.show);
      go(at);
      find("pre").textContent = pythonOfPlayground({ ...set, kernel: weights, picture, isOwn });
    } catch (error) {
      sentence = tool.refusal(error);
    }
    find(".refusal").textContent = sentence;
    if (!fresh) save();
  }

  tool.start(place, read, show);
}
