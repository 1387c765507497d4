// The playground: a picture, a kernel to edit, and what a convolution with it gives.
"use strict";
for (const place of document.querySelectorAll(".tool.playground")) {
  const { say, make, number } = tool;
  const { conv2d, pool2d } = layerArithmetic;
  const PRESETS = [
    { label: say("Identity"), kernel: [0, 0, 0, 0, 1, 0, 0, 0, 0] },
    { label: say("Blur"), kernel: Array(9).fill(1), divide: 9 },
    { label: say("Sharpen"), kernel: [-1, -1, -1, -1, 17, -1, -1, -1, -1], divide: 9 },
    { label: say("High-pass"), kernel: [-1, -1, -1, -1, 9, -1, -1, -1, -1], divide: 9 },
    { label: say("Sobel across"), kernel: [-1, 0, 1, -2, 0, 2, -1, 0, 1], show: "signed" },
    { label: say("Sobel down"), kernel: [-1, -2, -1, 0, 0, 0, 1, 2, 1], show: "signed" },
    { label: say("Laplacian"), kernel: [0, 1, 0, 1, -4, 1, 0, 1, 0], show: "signed" },
    { label: say("Emboss"), kernel: [-2, -1, 0, -1, 1, 1, 0, 1, 2] },
  ];
  /** @type {Record<string, Record<string, string>>} */
  const CHOICES = {
    mode: {
      zeros: say("zeros"),
      reflect: say("the picture, mirrored (reflect)"),
      replicate: say("the nearest pixel (replicate)"),
      circular: say("the opposite side (circular)"),
    },
    pool: { none: say("none"), max: say("largest of 2 × 2"), average: say("mean of 2 × 2") },
    show: {
      clamp: say("grey, clamped to 0 … 1"),
      wrap: say("grey, wrapped round"),
      signed: say("colour: blue below 0, red above"),
    },
  };
  /** @type {Record<string, string[]>} */
  const ALLOWED = {
    stride: ["1", "2", "3", "4"],
    padding: ["0", "1", "2", "3", "4"],
    dilation: ["1", "2", "3", "4"],
    flip: ["no", "yes"],
    mode: Object.keys(CHOICES.mode),
    pool: Object.keys(CHOICES.pool),
    show: Object.keys(CHOICES.show),
  };

  // ── what is set, and what was computed from it ──

  const bytes = Uint8Array.from(atob(portrait.pixels), (letter) => letter.charCodeAt(0));
  let picture = toGrid([...bytes].map((byte) => byte / 255), portrait.width);
  let isOwn = false;
  let kernel = toGrid(PRESETS[4].kernel, 3);
  let divisor = 1;
  let at = [85, 33]; // the pixel of the result that is explained
  let pinned = false;
  /** @type {Record<string, string>} */
  const set = {};
  let sums = [[0]]; // what the convolution gives
  let output = [[0]]; // and what the pooling leaves of it

  /** @param {number[]} values  @param {number} width */
  function toGrid(values, width) {
    const rows = Array.from({ length: values.length / width }, (_, row) => row * width);
    return rows.map((from) => values.slice(from, from + width));
  }

  /** @param {number[][]} grid  @param {number} size */
  function resized(grid, size) {
    const shift = (grid.length - size) / 2;
    return Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => grid[row + shift]?.[column + shift] ?? 0),
    );
  }

  /** The weights of a preset; in five by five it stands in the middle, a blur fills them.
   * @param {typeof PRESETS[number]} preset  @param {number} size */
  function weights({ kernel, divide = 1 }, size) {
    const even = new Set(kernel).size === 1 && size === 5;
    return even
      ? { grid: toGrid(Array(25).fill(1), 5), divide: 25 }
      : { grid: resized(toGrid(kernel, 3), size), divide };
  }

  function load() {
    const state = tool.readState() ?? new URLSearchParams("show=signed");
    const values = state.get("kernel")?.split(",").map(Number) ?? PRESETS[4].kernel;
    if ([9, 25].includes(values.length) && values.every(Number.isFinite))
      kernel = toGrid(values, Math.sqrt(values.length));
    divisor = Number(state.get("divide")) || 1;
    for (const [name, allowed] of Object.entries(ALLOWED)) {
      const value = state.get(name) ?? "";
      set[name] = allowed.includes(value) ? value : allowed[0];
    }
    const place = (state.get("at") ?? "").split(",").map(Number);
    pinned = place.length === 2 && place.every((one) => Number.isInteger(one) && one >= 0);
    if (pinned) at = place;
  }

  function save() {
    const state = { kernel: kernel.flat().join(",") };
    if (divisor !== 1) Object.assign(state, { divide: divisor });
    for (const [name, allowed] of Object.entries(ALLOWED))
      if (set[name] !== allowed[0]) Object.assign(state, { [name]: set[name] });
    if (pinned) Object.assign(state, { at: at.join(",") });
    tool.writeState(state);
  }

  // ── the kernel ──

  let edited = [1, 1]; // the weight that the two buttons change
  const cells = make("div", { class: "cells", role: "group", "aria-label": say("Kernel") });
  const divide = make("input", { type: "number", step: "any" });
  divide.addEventListener("change", () => change(() => (divisor = Number(divide.value) || 1)));
  const sum = make("output");
  const size = tool.select(say("Size"), { 3: "3 × 3", 5: "5 × 5" }, (value) =>
    change(() => {
      const preset = PRESETS.find(isChosen);
      if (preset) choose(preset, Number(value));
      else kernel = resized(kernel, Number(value));
    }),
  );
  const presets = PRESETS.map((preset) => {
    const take = () =>
      change(() => {
        choose(preset, kernel.length);
        set.show = preset.show ?? "clamp";
      });
    return make("button", { type: "button", click: take }, preset.label);
  });
  const steps = [-1, 1].map((step) => {
    const nudge = () =>
      change(() => {
        const [row, column] = edited;
        kernel[row][column] = Number((kernel[row][column] + step).toFixed(6));
      });
    const label = step < 0 ? say("Framed weight minus 1") : say("Framed weight plus 1");
    const text = step < 0 ? "\u2212" : "+";
    return make("button", { type: "button", "aria-label": label, click: nudge }, text);
  });
  const flip = make("input", { type: "checkbox" });
  flip.addEventListener("change", () => change(() => (set.flip = flip.checked ? "yes" : "no")));

  /** @param {typeof PRESETS[number]} preset  @param {number} size */
  function choose(preset, size) {
    const { grid, divide } = weights(preset, size);
    kernel = grid;
    divisor = divide;
  }

  /** @param {typeof PRESETS[number]} preset */
  function isChosen(preset) {
    const { grid, divide } = weights(preset, kernel.length);
    return String(grid) === String(kernel) && divide === divisor;
  }

  /** @param {number} row  @param {number} column */
  function makeCell(row, column) {
    const label = say("Weight in row {row}, column {column}", { row: row + 1, column: column + 1 });
    const cell = make("input", { type: "number", step: "any", "aria-label": label });
    cell.addEventListener("input", () =>
      change(() => (kernel[row][column] = Number(cell.value) || 0)),
    );
    cell.addEventListener("focus", () => {
      edited = [row, column];
      showKernel();
    });
    return cell;
  }

  function showKernel() {
    const length = kernel.length;
    if (cells.children.length !== length ** 2) {
      cells.style.gridTemplateColumns = `repeat(${length}, auto)`;
      cells.replaceChildren(
        ...kernel.flatMap((line, row) => line.map((_, column) => makeCell(row, column))),
      );
      edited = [(length - 1) / 2, (length - 1) / 2];
    }
    const inputs = /** @type {HTMLInputElement[]} */ ([...cells.children]);
    for (const [index, cell] of inputs.entries()) {
      const value = kernel.flat()[index];
      // what is being typed, such as "-" or "1.", stays as it is
      if (cell !== document.activeElement || Number(cell.value) !== value)
        cell.value = String(value);
      cell.dataset.sign = String(Math.sign(value / divisor));
      cell.classList.toggle("edited", index === edited[0] * length + edited[1]);
    }
    divide.value = String(divisor);
    size.control.value = String(length);
    sum.textContent = number(kernel.flat().reduce((all, one) => all + one, 0) / divisor, 3);
    for (const [index, button] of presets.entries())
      button.setAttribute("aria-pressed", String(isChosen(PRESETS[index])));
  }

  // ── the settings ──

  /** @param {string} name  @param {string} label */
  function slider(name, label) {
    const [min, max] = [ALLOWED[name][0], ALLOWED[name].at(-1)];
    const control = make("input", { type: "range", min, max, "aria-label": label });
    control.addEventListener("input", () => change(() => (set[name] = control.value)));
    const value = make("output");
    const row = make("label", {}, make("span", {}, label, " ", value), control);
    return { name, control, value, row };
  }
  /** @param {string} name  @param {string} label */
  const chooser = (name, label) => ({
    name,
    value: null,
    ...tool.select(label, CHOICES[name], (value) => change(() => (set[name] = value))),
  });
  const settings = [
    slider("stride", say("Stride")),
    slider("padding", say("Padding")),
    slider("dilation", say("Dilation")),
    chooser("mode", say("The padding holds")),
    chooser("pool", say("Pooling after it")),
    chooser("show", say("Show the result in")),
  ];

  // ── the two pictures ──

  const left = pictureView(say("The input"), { role: "img" });
  const right = pictureView(say("The result. Arrow keys go from pixel to pixel, Enter pins one."), {
    role: "application",
    tabindex: "0",
  });
  const result = right.box;

  /** @param {number} row  @param {number} column  @param {boolean} [aloud] */
  function go(row, column, aloud = false) {
    at = [row, column];
    explain();
    if (aloud) spoken.textContent = total.textContent;
  }

  /** @param {MouseEvent} event */
  function under(event) {
    const box = result.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / box.height) * output.length);
    const column = Math.floor(((event.clientX - box.left) / box.width) * output[0].length);
    return [row, column];
  }

  result.addEventListener("pointermove", (event) => {
    if (!pinned && event.pointerType === "mouse") go(...pixel(under(event)));
  });
  result.addEventListener("click", (event) => {
    const there = pixel(under(event));
    pinned = !(pinned && String(there) === String(at));
    go(...there, true);
    save();
  });
  result.addEventListener("keydown", (event) => {
    const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    const move = moves[/** @type {keyof typeof moves} */ (event.key)];
    const far = event.shiftKey ? 10 : 1;
    if (event.key === "Enter" || event.key === " ") pinned = !pinned;
    else if (event.key === "Escape") pinned = false;
    else if (!move) return;
    event.preventDefault();
    const [down, across] = move ?? [0, 0];
    go(...pixel([at[0] + down * far, at[1] + across * far]), true);
    save();
  });

  /** The nearest pixel of the result.
   * @param {number[]} place  @returns {[number, number]} */
  function pixel([row, column]) {
    const last = [output.length - 1, output[0].length - 1];
    return [Math.min(Math.max(row, 0), last[0]), Math.min(Math.max(column, 0), last[1])];
  }

  // ── one pixel of the result, explained ──

  const total = make("p", { class: "total" });
  const pooled = make("p");
  const products = make("table", { class: "products" });
  const spoken = make("p", { class: "spoken", role: "status" });
  let padded = [[0]];
  let drawn = ""; // what the input and its padding were drawn for

  function explain() {
    const [stride, padding, dilation] = [set.stride, set.padding, set.dilation].map(Number);
    const [row, column] = (at = pixel(at));
    const places = set.pool === "none" ? [[row, column]] : [0, 1, 2, 3].map((one) => [
      2 * row + (one >> 1),
      2 * column + (one & 1),
    ]);
    const [first, ...others] = places;
    const largest = (/** @type {number[]} */ best, /** @type {number[]} */ other) =>
      sums[other[0]][other[1]] > sums[best[0]][best[1]] ? other : best;
    const shown = set.pool === "max" ? others.reduce(largest, first) : first;
    const order = kernel.map((_, one) => one);
    /** @param {number[]} place  where in the padded picture a sum reads */
    const reads = ([row, column]) =>
      order.map((m) => order.map((n) => [row * stride + m * dilation, column * stride + n * dilation]));
    const read = places.flatMap((one) => reads(one).flat());
    const [top, from] = [0, 1].map((axis) => Math.min(...read.map((one) => one[axis])));
    const [end, to] = [0, 1].map((axis) => Math.max(...read.map((one) => one[axis])) + 1);
    /** @type {[number, number, number, number][]} */
    const apart = dilation === 1 ? [] : read.map(([y, x]) => [y - padding, x - padding, 1, 1]);
    left.mark([[top - padding, from - padding, end - top, to - from], ...apart]);
    right.mark([[row - 0.5, column - 0.5, 2, 2]]);
    result.classList.toggle("pinned", pinned);
    const turned = set.flip === "yes" ? kernel.map((line) => [...line].reverse()).reverse() : kernel;
    const rows = reads(shown).map((line, m) =>
      make("tr", {}, ...line.map(([y, x], n) => {
        const [value, weight] = [padded[y][x], turned[m][n] / divisor];
        const outside = !picture[y - padding] || picture[y - padding][x - padding] === undefined;
        const factors = [`${number(value)} `, make("span", {}, `· ${weightText(turned[m][n])}`)];
        const swatch = make("i");
        const grey = Math.round(value * 255);
        swatch.style.backgroundColor = `rgb(${grey} ${grey} ${grey})`;
        const cell = make("td", {}, swatch, make("small", {}, ...factors), number(value * weight));
        cell.dataset.sign = String(Math.sign(Number((value * weight).toFixed(2))));
        cell.classList.toggle("outside", outside);
        return cell;
      })),
    );
    products.replaceChildren(make("tbody", {}, ...rows));
    const value = output[row][column];
    const where = { row, column, sum: number(sums[shown[0]][shown[1]], 3), value: number(value, 3) };
    total.textContent = [
      say("Row {row}, column {column}: the products add up to {sum}.", where),
      seen(value),
      pinned ? say("Pinned.") : "",
    ]
      .join(" ")
      .replaceAll("。 ", "。");
    const four = places.map(([row, column]) => number(sums[row][column])).join(", ");
    pooled.hidden = set.pool === "none";
    pooled.textContent =
      set.pool === "max"
        ? say("The largest of {four} is {value}; its products:", { ...where, four })
        : say("The mean of {four} is {value}; the products of the first:", { ...where, four });
  }

  /** @param {number} weight */
  function weightText(weight) {
    const whole = Number.isInteger(weight) && Number.isInteger(divisor) && divisor > 1 && weight;
    const text = whole ? `${number(weight)}/${divisor}` : number(weight / divisor);
    return weight / divisor < 0 ? `(${text})` : text;
  }

  /** @param {number} value */
  function seen(value) {
    const grey = Math.round(value * 255);
    if (set.show === "signed") return "";
    if (set.show === "wrap" && (grey < 0 || grey > 255))
      return say("As a byte {grey} wraps round to {byte}.", {
        grey: number(grey),
        byte: ((grey % 256) + 256) % 256,
      });
    if (value < 0) return say("Below 0: shown as black.");
    return value > 1 ? say("Above 1: shown as white.") : "";
  }

  // ── one's own picture ──

  const file = make("input", { type: "file", accept: "image/*" });
  file.addEventListener("change", () => open(file.files?.[0]));
  left.row.addEventListener("dragover", (event) => event.preventDefault());
  left.row.addEventListener("drop", (event) => {
    event.preventDefault();
    open(event.dataTransfer?.files[0]);
  });

  /** @param {File | undefined} chosen */
  async function open(chosen) {
    if (!chosen) return;
    try {
      const image = await createImageBitmap(chosen);
      const scale = 112 / Math.max(image.width, image.height);
      const [width, height] = [image.width, image.height].map((one) => Math.max(1, Math.round(one * scale)));
      const canvas = make("canvas", { width, height });
      const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      context.imageSmoothingQuality = "high";
      context.fillStyle = "white"; // what shows through
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      const greys = Array.from({ length: width * height }, (_, one) => {
        const [red, green, blue] = data.subarray(4 * one);
        return Math.round(0.299 * red + 0.587 * green + 0.114 * blue) / 255; // as Pillow
      });
      change(() => {
        picture = toGrid(greys, width);
        isOwn = true;
      });
    } catch {
      refuse(say("This file is not a picture that the browser can open."));
    }
  }

  // ── together ──

  const error = make("p", { class: "refusal", role: "alert" });
  const code = tool.codeBlock();

  /** @param {string} sentence */
  function refuse(sentence) {
    error.textContent = sentence;
  }

  /** @param {() => void} edit */
  function change(edit) {
    edit();
    show();
    save();
  }

  function show() {
    showKernel();
    for (const { name, control, value } of settings) {
      control.value = set[name];
      if (value) value.textContent = set[name];
    }
    flip.checked = set.flip === "yes";
    refuse("");
    try {
      const [stride, padding, dilation] = [set.stride, set.padding, set.dilation].map(Number);
      const given = { input: picture, padding, paddingMode: set.mode };
      const scaled = kernel.map((line) => line.map((weight) => weight / divisor));
      sums = conv2d({ ...given, kernel: scaled, stride, dilation, flip: set.flip === "yes" });
      const margin = [padding, set.mode, isOwn, picture.length, picture[0].length].join();
      if (margin !== drawn || isOwn) {
        padded = conv2d({ ...given, kernel: [[1]] });
        left.paint(picture, "clamp", say("Input"));
        drawn = margin;
      }
      output =
        set.pool === "none" ? sums : pool2d({ input: sums, kind: set.pool, kernelSize: 2 });
      right.paint(output, set.show, say("Result"));
      explain();
      code.text.textContent = pythonOfPlayground({ kernel, divisor, set, picture, isOwn });
    } catch (problem) {
      const { template, values } = /** @type {Refusal} */ (problem);
      if (!template) throw problem;
      refuse(say(template, values));
    }
  }

  load();
  place.replaceChildren(
    make("div", { class: "presets", role: "group", "aria-label": say("Kernels to begin with") }, ...presets),
    make("div", { class: "bench" },
      left.row,
      make("div", { class: "kernel" },
        make("div", { class: "grid" }, cells),
        make("div", { class: "beside" },
          make("div", { class: "steps" }, ...steps),
          make("label", { class: "divide" }, make("span", {}, say("divided by")), divide),
          make("p", {}, say("Sum of the weights:"), " ", sum),
          size.row,
        ),
      ),
      right.row,
    ),
    error,
    make("div", { class: "explained" }, total, pooled, make("div", { class: "scroll" }, products), spoken),
    make("div", { class: "settings" },
      ...settings.map(({ row }) => row),
      make("label", { class: "check" }, flip, make("span", {}, say("turn the kernel by half a turn"))),
      make("label", { class: "file" }, make("span", {}, say("Your own picture (it stays on your device)")), file),
    ),
    code.row,
  );
  show();
  addEventListener("hashchange", () => {
    if (!tool.readState()) return;
    load();
    show();
  });
}
