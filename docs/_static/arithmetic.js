// What layers do to numbers and shapes, as torch does it; tests/test_arithmetic.py compares.
// Pure functions on globalThis.layerArithmetic. Wrong input throws an Error whose message is
// the sentence to show; its `template` and `values` let others say it in another language.
"use strict";
{
  /** @param {string} template  with names in braces
   * @param {Record<string, unknown>} values  @returns {never} */
  function fail(template, values = {}) {
    const message = template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
    throw Object.assign(new Error(message), { template, values });
  }

  /** @param {string} name  @param {unknown} value  @param {number} least */
  function whole(name, value, least) {
    if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
    const values = { name, least, value };
    return fail("{name} must be a whole number of at least {least}, not {value}", values);
  }

  /** One number for both height and width, or one for each.
   * @param {string} name  @param {unknown} value  @param {number} least
   * @returns {[number, number]} */
  function pair(name, value, least) {
    if (!Array.isArray(value)) value = [value, value];
    const [height, width, ...rest] = /** @type {unknown[]} */ (value);
    if (rest.length) fail("{name} must be one number or two", { name });
    return [whole(name, height, least), whole(name, width, least)];
  }

  /** @param {string} name  @param {any} grid  @returns {[number, number]}  rows and columns */
  function sizes(name, grid) {
    const rows = Array.isArray(grid) ? grid : [];
    const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
    if (!columns || rows.some((row) => !Array.isArray(row) || row.length !== columns))
      fail("{name} must be rows of numbers, all of one length", { name });
    for (const value of rows.flat())
      if (typeof value !== "number" || value !== value) fail("{name} must hold numbers only", { name });
    return [rows.length, columns];
  }

  /** How many windows fit side by side.
   * @param {number} size  @param {Window1d} window  @param {boolean} [ceil] */
  function outputs(size, { kernel, stride, padding, dilation }, ceil = false) {
    const covered = dilation * (kernel - 1) + 1;
    const given = size + 2 * padding;
    const steps = (given - covered) / stride;
    const count = (ceil ? Math.ceil(steps) : Math.floor(steps)) + 1;
    const numbers = { kernel, dilation, covered, given };
    if (count < 1 && dilation > 1)
      fail("kernel {kernel} with dilation {dilation} is larger than the {given} pixels it is given", numbers);
    if (count < 1) fail("kernel {kernel} is larger than the {given} pixels it is given", numbers);
    // the last window starts inside the picture or the padding before it
    return ceil && (count - 1) * stride >= size + padding ? count - 1 : count;
  }

  // ── padding: which pixel a place outside the picture shows; -1 for none ──

  /** @type {Record<string, (at: number, size: number) => number>} */
  const OUTSIDE = {
    zeros: () => -1,
    replicate: (at, size) => Math.min(Math.max(at, 0), size - 1),
    reflect: (at, size) => (at < 0 ? -at : 2 * (size - 1) - at),
    circular: (at, size) => (at + size) % size,
  };

  /** @param {string} mode  @param {number} size  @param {number} padding */
  function places(mode, size, padding) {
    if (!Object.hasOwn(OUTSIDE, mode))
      fail("paddingMode must be zeros, replicate, reflect or circular, not {mode}", { mode });
    const needed = { reflect: padding + 1, circular: padding }[mode] ?? 0;
    const numbers = { mode, padding, needed, size };
    if (size < needed)
      fail("{mode} padding of {padding} needs at least {needed} pixels, and is given {size}", numbers);
    return Array.from({ length: size + 2 * padding }, (_, index) => {
      const at = index - padding;
      return at >= 0 && at < size ? at : OUTSIDE[mode](at, size);
    });
  }

  // ── pictures ──

  /** @type {LayerArithmetic["conv2d"]} */
  function conv2d({ input, kernel, paddingMode = "zeros", flip = false, ...given }) {
    const [height, width] = sizes("input", input);
    const windows = windowsOf({ ...given, kernelSize: sizes("kernel", kernel) });
    const [high, wide] = [height, width].map((size, axis) => outputs(size, windows[axis]));
    const [tall, broad] = windows;
    const down = places(paddingMode, height, tall.padding);
    const across = places(paddingMode, width, broad.padding);
    const padded = down.map((row) => across.map((column) => input[row]?.[column] ?? 0));
    const weights = flip ? kernel.map((row) => [...row].reverse()).reverse() : kernel;
    const output = Array.from({ length: high }, () => new Array(wide).fill(0));
    for (const [m, line] of weights.entries())
      for (const [n, weight] of line.entries()) {
        if (!weight) continue;
        for (let i = 0; i < high; i++) {
          const from = padded[i * tall.stride + m * tall.dilation];
          const to = output[i];
          for (let j = 0, at = n * broad.dilation; j < wide; j++, at += broad.stride)
            to[j] += weight * from[at];
        }
      }
    return output;
  }

  /** @type {LayerArithmetic["pool2d"]} */
  function pool2d({ input, kind = "max", kernelSize, ceilMode = false, ...given }) {
    const size = sizes("input", input);
    if (kind !== "max" && kind !== "average")
      fail("kind must be max or average, not {kind}", { kind });
    const windows = pooling({ kernelSize, ...given });
    const [high, wide] = size.map((pixels, axis) => outputs(pixels, windows[axis], ceilMode));
    /** @param {number} at  @param {number} axis */
    const reach = (at, axis) => {
      const { kernel, stride, padding } = windows[axis];
      const start = at * stride - padding;
      const end = Math.min(start + kernel, size[axis] + padding);
      return { from: Math.max(start, 0), to: Math.min(end, size[axis]), length: end - start };
    };
    return Array.from({ length: high }, (_, i) => {
      const rows = reach(i, 0);
      return Array.from({ length: wide }, (_, j) => {
        const columns = reach(j, 1);
        const lines = input.slice(rows.from, rows.to);
        const window = lines.flatMap((line) => line.slice(columns.from, columns.to));
        if (kind === "max") return Math.max(...window);
        // as in torch, a mean counts the padding's zeros
        return window.reduce((sum, value) => sum + value, 0) / (rows.length * columns.length);
      });
    });
  }

  /** As windowsOf, for pooling: its stride is its kernel unless it has one.  @param {any} layer */
  function pooling({ stride, ...layer }) {
    const windows = windowsOf({ ...layer, stride: stride ?? layer.kernelSize });
    for (const { kernel, padding, dilation } of windows)
      if (2 * padding > dilation * (kernel - 1) + 1)
        fail("padding {padding} is more than half of kernel {kernel}", { padding, kernel });
    return windows;
  }

  // ── a stack of layers ──

  /** @param {number[]} shape  @param {string} type */
  function planes(shape, type) {
    if (shape.length === 3) return shape;
    const values = { type, count: shape[0] };
    return fail("{type} takes channels × height × width, but is given {count} features in a row", values);
  }

  /** The settings of a layer with kernels, checked.
   * @param {string} type  @param {any} layer  @param {number[]} given */
  function kernels(type, layer, given) {
    const [channels, ...size] = planes(given, type);
    const out = whole("outChannels", layer.outChannels, 1);
    const groups = whole("groups", layer.groups ?? 1, 1);
    const counts = { groups, channels, out };
    if (channels % groups) fail("groups {groups} does not divide the {channels} channels it is given", counts);
    if (out % groups) fail("groups {groups} does not divide outChannels {out}", counts);
    const bias = (layer.bias ?? true) ? out : 0;
    const windows = windowsOf(layer);
    const weights = (channels / groups) * out * windows[0].kernel * windows[1].kernel;
    return { size, windows, out, weights, bias };
  }

  /** A layer's windows along height and width, checked.
   * @param {any} layer  @returns {Window1d[]} */
  function windowsOf({ kernelSize, stride = 1, padding = 0, dilation = 1 }) {
    const kernels = pair("kernelSize", kernelSize, 1);
    const strides = pair("stride", stride, 1);
    const paddings = pair("padding", padding, 0);
    const dilations = pair("dilation", dilation, 1);
    return kernels.map((kernel, axis) =>
      ({ kernel, stride: strides[axis], padding: paddings[axis], dilation: dilations[axis] }));
  }

  /** @param {number[]} numbers */
  const product = (numbers) => numbers.reduce((all, one) => all * one, 1);

  /** What a layer makes of a shape; `reads` says along an axis which positions of its input
   * an output reads, on a picture without an end. No `reads`: each its own.
   * @type {Record<string, (layer: any, shape: number[]) => Step>} */
  const LAYERS = {
    Conv2d(layer, given) {
      const { size, windows, out, weights, bias } = kernels("Conv2d", layer, given);
      const shape = [out, ...size.map((pixels, axis) => outputs(pixels, windows[axis]))];
      const macs = weights * shape[1] * shape[2];
      return { shape, parameters: weights + bias, macs, ...sliding(windows) };
    },
    ConvTranspose2d(layer, given) {
      const { size, windows, out, weights, bias } = kernels("ConvTranspose2d", layer, given);
      const extras = pair("outputPadding", layer.outputPadding ?? 0, 0);
      const lengths = size.map((pixels, axis) => {
        const { kernel, stride, padding, dilation } = windows[axis];
        const extra = extras[axis];
        if (extra >= Math.max(stride, dilation))
          fail("outputPadding {extra} must be smaller than the stride or the dilation", { extra });
        const length = (pixels - 1) * stride - 2 * padding + dilation * (kernel - 1) + 1 + extra;
        return length > 0 ? length : fail("padding {padding} leaves no output", { padding });
      });
      return {
        shape: [out, ...lengths],
        parameters: weights + bias,
        macs: weights * product(size),
        jump: windows.map(({ stride }) => 1 / stride),
        period: windows.map(({ stride }) => stride),
        reads: (at, axis) => {
          const { kernel, stride, padding, dilation } = windows[axis];
          return Array.from({ length: kernel }, (_, n) => (at + padding - n * dilation) / stride)
            .filter((from) => Number.isInteger(from));
        },
      };
    },
    MaxPool2d: (layer, given) => pool("MaxPool2d", layer, given),
    AvgPool2d: (layer, given) => pool("AvgPool2d", { ...layer, dilation: 1 }, given),
    AdaptiveAvgPool2d(layer, given) {
      const [channels, ...size] = planes(given, "AdaptiveAvgPool2d");
      const wanted = pair("outputSize", layer.outputSize, 1);
      return {
        shape: [channels, ...wanted],
        parameters: 0,
        macs: 0,
        jump: size.map((pixels, axis) => pixels / wanted[axis]),
        period: wanted,
        reads: (at, axis) => {
          const start = Math.floor((at * size[axis]) / wanted[axis]);
          const end = Math.ceil(((at + 1) * size[axis]) / wanted[axis]);
          return Array.from({ length: end - start }, (_, n) => start + n);
        },
      };
    },
    Flatten: (_layer, given) => ({ shape: [product(given)], parameters: 0, macs: 0 }),
    Linear(layer, given) {
      if (given.length !== 1)
        fail("Linear takes one row of features, but is given {shape}: put Flatten before it", { shape: given.join("×") });
      const out = whole("outFeatures", layer.outFeatures, 1);
      const [features] = given;
      const needed = layer.inFeatures ?? features;
      const counts = { needed, features };
      if (needed !== features) fail("Linear expects {needed} features, but is given {features}", counts);
      const macs = features * out;
      const parameters = macs + ((layer.bias ?? true) ? out : 0);
      return { shape: [out], parameters, macs, readsAll: true };
    },
    BatchNorm2d: (_layer, given) => same(planes(given, "BatchNorm2d"), 2 * given[0]),
    ReLU: (_layer, given) => same(given),
    Dropout: (_layer, given) => same(given),
  };

  /** @param {number[]} shape  @returns {Step} */
  const same = (shape, parameters = 0) => ({ shape: [...shape], parameters, macs: 0 });

  /** @param {Window1d[]} windows  @returns {Pick<Step, "jump" | "reads">} */
  const sliding = (windows) => ({
    jump: windows.map(({ stride }) => stride),
    reads: (at, axis) => {
      const { kernel, stride, padding, dilation } = windows[axis];
      return Array.from({ length: kernel }, (_, n) => at * stride - padding + n * dilation);
    },
  });

  /** @param {string} type  @param {any} layer  @param {number[]} given  @returns {Step} */
  function pool(type, layer, given) {
    const [channels, ...size] = planes(given, type);
    const windows = pooling(layer);
    const length = size.map((pixels, axis) => outputs(pixels, windows[axis], layer.ceilMode));
    return { shape: [channels, ...length], parameters: 0, macs: 0, ...sliding(windows) };
  }

  /** @param {Iterable<number>} numbers */
  const sorted = (numbers) => [...numbers].sort((one, other) => one - other);

  /** How many pixels of the input an output sees at most along an axis.
   * @param {Step[]} steps  up to the layer in question  @param {number} axis */
  function field(steps, axis) {
    const period = product(steps.map(({ period }) => period?.[axis] ?? 1));
    let widest = 0;
    for (let start = 0; start < Math.min(period, 512); start++) {
      let seen = new Set([start]);
      for (const { reads, all } of [...steps].reverse()) {
        if (all) seen = new Set(Array.from({ length: all[axis] }, (_, at) => at));
        else if (reads) seen = new Set([...seen].flatMap((at) => reads(at, axis)));
        // of very many, what counts are the outer ones
        const many = seen.size > 500 ? sorted(seen) : [];
        if (many.length) seen = new Set([...many.slice(0, 99), ...many.slice(-99)]);
      }
      const places = sorted(seen);
      if (places.length) widest = Math.max(widest, places[places.length - 1] - places[0] + 1);
    }
    return widest;
  }

  /** @type {LayerArithmetic["stack"]} */
  function stack({ layers, shape }) {
    const rows = /** @type {Row[]} */ ([]);
    const steps = /** @type {Step[]} */ ([]);
    const jump = [1, 1];
    if (!Array.isArray(layers)) fail("layers must be a list");
    if (shape?.length !== 3) fail("shape must be [channels, height, width]");
    for (const [at, name] of ["channels", "height", "width"].entries()) whole(name, shape[at], 1);
    let plane = shape.slice(1); // the last size that had a height and a width
    for (const [at, layer] of layers.entries())
      try {
        const { type } = layer ?? {};
        if (!Object.hasOwn(LAYERS, type)) fail("unknown layer {type}", { type });
        const step = LAYERS[type](layer, shape);
        if (step.readsAll) step.all = plane;
        steps.push(step);
        shape = step.shape;
        plane = shape.length === 3 ? shape.slice(1) : plane;
        for (const axis of [0, 1]) jump[axis] *= step.jump?.[axis] ?? 1;
        const { parameters, macs } = step;
        const receptiveField = one([0, 1].map((axis) => field(steps, axis)));
        rows.push({ shape: [...shape], parameters, macs, receptiveField, jump: one(jump) });
      } catch (error) {
        // who shows the stack can show it up to here
        throw Object.assign(/** @type {Error} */ (error), { layer: at, rows });
      }
    return rows;
  }

  /** One number where height and width have the same. @param {number[]} both */
  const one = (both) => (both[0] === both[1] ? both[0] : [...both]);

  globalThis.layerArithmetic = { conv2d, pool2d, stack };
}
