// One's own picture, as grey values: at most as large as fits, and it stays on the device.
"use strict";
{
  globalThis.greyPicture = async (file) => {
    const image = await createImageBitmap(file);
    const scale = 112 / Math.max(image.width, image.height);
    const [width, height] = [image.width, image.height].map((one) =>
      Math.max(1, Math.round(one * scale)));
    const canvas = tool.make("canvas", { width, height });
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.imageSmoothingQuality = "high";
    context.fillStyle = "white"; // what shows through
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => {
      const [red, green, blue] = data.subarray(4 * (y * width + x));
      return Math.round(0.299 * red + 0.587 * green + 0.114 * blue) / 255; // as Pillow
    }));
  };
}
