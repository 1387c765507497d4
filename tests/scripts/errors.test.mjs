// What is impossible is said in a sentence, with a template to say it in another language.

import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./site.mjs";

load("arithmetic", "tool");
const { conv2d, pool2d, stack } = layerArithmetic;
const input = [[1, 2, 3], [4, 5, 6]];
const shape = [3, 8, 8];
const one = (layer) => () => stack({ layers: [layer], shape });

const sentences = [
  [() => conv2d({ input: [[1], [1, 2]], kernel: [[1]] }), "input must be rows of numbers, all of one length"],
  [() => conv2d({ input: [["1"]], kernel: [[1]] }), "input must hold numbers only"],
  [() => conv2d({ input: [[NaN]], kernel: [[1]] }), "input must hold numbers only"],
  [() => conv2d({ input, kernel: [[1, 1, 1, 1]] }), "kernel 4 is larger than the 3 pixels it is given"],
  [
    () => conv2d({ input, kernel: [[1, 1]], dilation: 4 }),
    "kernel 2 with dilation 4 is larger than the 3 pixels it is given",
  ],
  [() => conv2d({ input, kernel: [[1]], stride: 0 }), "stride must be a whole number of at least 1, not 0"],
  [() => conv2d({ input, kernel: [[1]], padding: [1, 2, 3] }), "padding must be one number or two"],
  [
    () => conv2d({ input, kernel: [[1]], padding: 2, paddingMode: "reflect" }),
    "reflect padding of 2 needs at least 3 pixels, and is given 2",
  ],
  [
    () => conv2d({ input, kernel: [[1]], paddingMode: "toString" }),
    "paddingMode must be zeros, replicate, reflect or circular, not toString",
  ],
  [() => pool2d({ input, kernelSize: 2, kind: "least" }), "kind must be max or average, not least"],
  [() => pool2d({ input, kernelSize: 2, padding: 2 }), "padding 2 is more than half of kernel 2"],
  [one({ type: "Conv2d", outChannels: 4, kernelSize: 3, groups: 2 }), "groups 2 does not divide the 3 channels it is given"],
  [one({ type: "Conv2d", outChannels: 4, kernelSize: 3, groups: 3 }), "groups 3 does not divide outChannels 4"],
  [one({ type: "Linear", outFeatures: 2 }), "Linear takes one row of features, but is given 3×8×8: put Flatten before it"],
  [one({ type: "ConvTranspose2d", outChannels: 1, kernelSize: 1, padding: 9 }), "padding 9 leaves no output"],
  [one({ type: "Conv3d" }), "unknown layer Conv3d"],
  [() => stack({ layers: [], shape: [3, 8] }), "shape must be [channels, height, width]"],
];

for (const [run, message] of sentences) test(message, () => assert.throws(run, { message }));

test("an error says which layer it is about and keeps the rows before it", () => {
  const layers = [{ type: "Flatten" }, { type: "MaxPool2d", kernelSize: 2 }];
  const message = "MaxPool2d takes channels × height × width, but is given 192 features in a row";
  assert.throws(() => stack({ layers, shape }), (error) => {
    assert.deepEqual([error.message, error.layer, error.rows.length], [message, 1, 1]);
    return true;
  });
});

test("a sentence of arithmetic.js can be said by its template, any other error is thrown", () => {
  try {
    conv2d({ input, kernel: [[1, 1, 1, 1]] });
    assert.fail("it fits");
  } catch (error) {
    assert.equal(tool.refusal(error), error.message);
    assert.match(error.template, /^kernel \{kernel\} is larger/);
  }
  assert.throws(() => tool.refusal(new RangeError("another")), RangeError);
});
