// The PyTorch code for what is set; tests/browser runs some of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { calculator, load } from "./site.mjs";

load("arithmetic", "tool", "calculator_layers", "playground_code");
const list = layerList(calculator());
const python = (text, channels) => list.python(list.read(text)[0], channels);

for (const [text, channels, code] of [
  ["Conv2d-c6-k5", 1, "Conv2d(1, 6, 5)"],
  ["Conv2d-c8-k3-s2-p1-d2-g4-b0", 4, "Conv2d(4, 8, 3, stride=2, padding=1, dilation=2, groups=4, bias=False)"],
  ["ConvTranspose2d-c4-k3-s2-x1", 8, "ConvTranspose2d(8, 4, 3, stride=2, output_padding=1)"],
  ["MaxPool2d-k2", 8, "MaxPool2d(2)"],
  ["AvgPool2d-k3-s2-p1", 8, "AvgPool2d(3, stride=2, padding=1)"],
  ["AdaptiveAvgPool2d-o1", 8, "AdaptiveAvgPool2d(1)"],
  ["BatchNorm2d", 8, "BatchNorm2d(8)"],
  ["Linear-f4-b0", 256, "Linear(256, 4, bias=False)"],
  ["Flatten", 8, "Flatten()"],
])
  test(code, () => assert.equal(python(text, channels), code));

const usual = {
  kernel: [[0, 1], [2.5, -1]],
  picture: [[0, 0, 0], [0, 0, 0]],
  isOwn: false,
  ...{ stride: 1, padding: 0, dilation: 1, divide: 1 },
  ...{ mode: "zeros", pool: "none", show: "clamp", flip: false },
};
const lines = (changed) => pythonOfPlayground({ ...usual, ...changed }).split("\n");

for (const [name, changed, line] of [
  ["numbers are floats", {}, "kernel = torch.tensor([[0.0, 1.0], [2.5, -1.0]])"],
  ["what is usual is not told", {}, "conv = nn.Conv2d(1, 1, 2, bias=False)"],
  [
    "what is set is told",
    { stride: 2, padding: 1, dilation: 3, mode: "reflect" },
    'conv = nn.Conv2d(1, 1, 2, stride=2, padding=1, dilation=3, padding_mode="reflect", bias=False)',
  ],
  ["a mode without padding is not told", { mode: "reflect" }, "conv = nn.Conv2d(1, 1, 2, bias=False)"],
  ["a kernel is turned and divided", { flip: true, divide: 9 }, "    conv.weight.copy_(kernel.flip(0, 1) / 9.0)"],
  ["a pooling follows", { pool: "max" }, "    output = nn.MaxPool2d(2)(output)"],
  ["one's own picture is a file of its size", { isOwn: true }, 'picture = load_picture("picture.jpg").resize((3, 2))'],
  ["signed values have colours", { show: "signed" }, "result = to_signed_picture(output)"],
  ["wrapped values are bytes", { show: "wrap" }, "result = to_picture((output * 255).round().remainder(256) / 255)"],
])
  test(name, () => assert.ok(lines(changed).includes(line), lines(changed).join("\n")));
