// A picture of the playground: a canvas with a grid of numbers, and frames over it.
"use strict";
{
  const NEGATIVE = [44, 123, 200]; // as common_layers.pictures colours them
  const POSITIVE = [215, 48, 57];

  globalThis.pictureView = (figure) => {
    const find = tool.finder(figure);
    const [canvas, svg] = [find("canvas"), find("svg")];
    const context = canvas.getContext("2d");
    return {
      box: find(".view"),
      mark(frame, read = []) {
        const path = [frame, ...read].map(([y, x, high, wide]) =>
          `M${x} ${y}h${wide}v${high}h${-wide}z`);
        for (const line of svg.children) line.setAttribute("d", path[0]);
        find(".read").setAttribute("d", path.slice(1).join(""));
      },
      paint(grid, show) {
        const [height, width] = [grid.length, grid[0].length];
        Object.assign(canvas, { height, width });
        svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
        find("figcaption span").textContent = `· ${height} × ${width}`;
        const image = context.createImageData(width, height);
        const reach = Math.max(...grid.flat().map(Math.abs)) || 1;
        let to = 0;
        for (const row of grid)
          for (const value of row) {
            const grey = Math.round(value * 255);
            const wrapped = show === "wrap" ? ((grey % 256) + 256) % 256 : grey;
            const color = value < 0 ? NEGATIVE : POSITIVE;
            // an image clamps what it is given
            for (let one = 0; one < 3; one++)
              image.data[to++] = show === "signed" ? color[one] : wrapped;
            const covers = (Math.abs(value) / reach) ** 0.7; // as to_signed_picture
            image.data[to++] = show === "signed" ? covers * 255 : 255;
          }
        context.putImageData(image, 0, 0);
      },
    };
  };
}
