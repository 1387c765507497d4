// How one pixel of the playground's result came about: the products, their sum, in words.
"use strict";
{
  const { say, make, number } = tool;

  /** @param {number} weight  @param {number} divide */
  function fraction(weight, divide) {
    const whole = Number.isInteger(weight) && Number.isInteger(divide) && divide > 1 && weight;
    const text = whole ? `${number(weight)}/${divide}` : number(weight / divide);
    return weight / divide < 0 ? `(${text})` : text;
  }

  /** How a value is shown that leaves the range. @param {number} value  @param {string} show */
  function seen(value, show) {
    const grey = Math.round(value * 255);
    if (show === "signed" || (grey >= 0 && grey <= 255)) return "";
    const values = { grey: number(grey), byte: ((grey % 256) + 256) % 256 };
    if (show === "wrap") return say("As a byte {grey} wraps round to {byte}.", values);
    return value < 0 ? say("Below 0: shown as black.") : say("Above 1: shown as white.");
  }

  globalThis.explainPixel = (place, given) => {
    const { kernel, divide, stride, padding, dilation, pool, picture, padded, sums } = given;
    const [row, column] = given.at;
    const find = tool.finder(place);
    const places = pool === "none" ? [[row, column]]
      : [0, 1, 2, 3].map((one) => [2 * row + (one >> 1), 2 * column + (one & 1)]);
    const four = places.map(([y, x]) => sums[y][x]);
    const shown = pool === "max" ? four.indexOf(Math.max(...four)) : 0;
    const order = kernel.map((_, one) => one);
    /** @param {number[]} place  where in the padded picture a sum reads */
    const reads = ([y, x]) => order.map((m) =>
      order.map((n) => [y * stride + m * dilation, x * stride + n * dilation]));

    const turned = given.flip ? kernel.map((line) => [...line].reverse()).reverse() : kernel;
    const rows = reads(places[shown]).map((line, m) => make("tr", {}, ...line.map(([y, x], n) => {
      const [value, product] = [padded[y][x], (padded[y][x] * turned[m][n]) / divide];
      const swatch = make("i");
      const grey = Math.round(value * 255);
      swatch.style.backgroundColor = `rgb(${grey} ${grey} ${grey})`;
      const weight = make("span", {}, `· ${fraction(turned[m][n], divide)}`);
      const factors = make("small", {}, `${number(value)} `, weight);
      const outside = picture[y - padding]?.[x - padding] === undefined ? "outside" : "";
      const sign = Math.sign(Number(product.toFixed(2)));
      return make("td", { class: outside, "data-sign": sign }, swatch, factors, number(product));
    })));
    find(".products").replaceChildren(make("tbody", {}, ...rows));

    const value = given.output[row][column];
    const values = { row, column, sum: number(four[shown], 3), value: number(value, 3) };
    const sentence = [
      say("Row {row}, column {column}: the products add up to {sum}.", values),
      seen(value, given.show),
      given.pinned ? say("Pinned.") : "",
    ].join(" ").replaceAll("。 ", "。");
    find(".total").textContent = sentence;
    const all = { ...values, four: four.map((sum) => number(sum)).join(", ") };
    find(".pooled").textContent =
      pool === "max" ? say("The largest of {four} is {value}; its products:", all)
      : pool === "average" ? say("The mean of {four} is {value}; the products of the first:", all)
      : "";

    const read = places.flatMap((one) => reads(one).flat());
    const [top, from] = [0, 1].map((axis) => Math.min(...read.map((one) => one[axis])));
    const [end, to] = [0, 1].map((axis) => Math.max(...read.map((one) => one[axis])) + 1);
    const apart = dilation === 1 ? [] : read.map(([y, x]) => [y - padding, x - padding, 1, 1]);
    const frame = [top - padding, from - padding, end - top, to - from];
    return { frame, read: apart, sentence };
  };
}
