// The PyTorch code that computes what the playground shows.
"use strict";
{
  /** @param {number} value  as Python writes a float */
  const float = (value) => (Number.isInteger(value) ? `${value}.0` : String(value));

  globalThis.pythonOfPlayground = ({ kernel, picture, isOwn, ...set }) => {
    const [height, width] = [picture.length, picture[0].length];
    const rows = kernel.map((line) => `[${line.map(float).join(", ")}]`);
    const grid = `[${rows.join(", ")}]`;
    const conv = [`1, 1, ${kernel.length}`];
    if (set.stride !== 1) conv.push(`stride=${set.stride}`);
    if (set.padding !== 0) conv.push(`padding=${set.padding}`);
    if (set.dilation !== 1) conv.push(`dilation=${set.dilation}`);
    if (set.padding && set.mode !== "zeros") conv.push(`padding_mode="${set.mode}"`);
    const weights = `kernel${set.flip ? ".flip(0, 1)" : ""}`;
    const scaled = set.divide === 1 ? weights : `${weights} / ${float(set.divide)}`;
    const pool = { max: "MaxPool2d", average: "AvgPool2d" }[set.pool];
    const show = set.show === "signed" ? "to_signed_picture" : "to_picture";
    const shown = set.show === "wrap" ? "(output * 255).round().remainder(256) / 255" : "output";
    const names = `load_picture, show_pictures, to_batch, ${show}`;
    /** @param {string} text  as one of several lines in brackets */
    const line = (text) => `    ${text},`;
    return [
      "import torch",
      "from torch import nn",
      "",
      ...(show === "to_picture"
        ? [`from common_layers.pictures import ${names}`]
        : ["from common_layers.pictures import (", ...names.split(", ").map(line), ")"]),
      "",
      isOwn
        ? `picture = load_picture("picture.jpg").resize((${width}, ${height}))`
        : "picture = load_picture().resize((128, 150)).crop((16, 0, 112, 112))",
      ...(grid.length < 66
        ? [`kernel = torch.tensor(${grid})`]
        : ["kernel = torch.tensor([", ...rows.map(line), "])"]),
      `conv = nn.Conv2d(${conv.join(", ")}, bias=False)`,
      "with torch.no_grad():",
      `    conv.weight.copy_(${scaled})`,
      "    output = conv(to_batch(picture))",
      ...(pool ? [`    output = nn.${pool}(2)(output)`] : []),
      "",
      `result = ${show}(${shown})`,
      "show_pictures([picture, result])",
      "",
    ].join("\n");
  };
}
