// What is set goes into the address, or into a small tool's link, and comes back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { calculator, load } from "./site.mjs";

load("arithmetic", "tool", "calculator_layers");
const list = layerList(calculator());
const texts = [
  "Conv2d-c6-k5,ReLU,AvgPool2d-k2,Flatten,Linear-f120,ReLU,Linear-f10",
  "Conv2d-c64-k7-s2-p3-b0,BatchNorm2d,ReLU,MaxPool2d-k3-s2-p1",
  "ConvTranspose2d-c4-k3-s2-x1-d2-g4-b0,AdaptiveAvgPool2d-o2,Dropout",
];

for (const text of texts)
  test(`${text} is read and written alike`, () => assert.equal(list.write(list.read(text)), text));

test("every type with every setting changed comes back", () => {
  for (const [type, keys] of Object.entries(list.types)) {
    const values = Object.fromEntries([...keys].map((key) => [key, key === "b" ? 0 : 7]));
    const layer = list.make(type, values);
    assert.deepEqual(list.read(list.write([layer])), [layer]);
  }
});

test("what is no layer or no number is passed over", () => {
  assert.deepEqual(list.read("Conv9d,toString,ReLU-q7-k,,Linear-fx").map(({ type }) => type), ["ReLU", "Linear"]);
  assert.equal(list.read("Linear-fx")[0].values.f, 10);
});

test("a pooling's stride is its kernel unless it has one", () => {
  assert.deepEqual(list.read("MaxPool2d-k4")[0].values, { k: 4, s: 4, p: 0 });
  assert.equal(list.write(list.read("MaxPool2d-k4-s4")), "MaxPool2d-k4");
});

test("a tool saves into the address, with commas to read", () => {
  const seen = [];
  globalThis.history = { replaceState: (...given) => seen.push(given[2]) };
  tool.save({ querySelector: () => null }, { kernel: "1,-1,0", show: "signed" });
  assert.deepEqual(seen, ["#kernel=1,-1,0&show=signed"]);
});

test("a small tool saves into its link and leaves the address alone", () => {
  globalThis.history = { replaceState: () => assert.fail("the address was changed") };
  const link = {};
  tool.save({ querySelector: () => link }, { shape: "1,8,8" });
  assert.equal(link.hash, "#shape=1,8,8");
});
