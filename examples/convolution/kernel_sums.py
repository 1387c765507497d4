import torch

from common_layers.convolution import HIGH_PASS, SHARPEN, convolution_from_kernel
from common_layers.pictures import load_picture, to_batch

portrait = to_batch(load_picture())
kernels = {
    "blur": torch.full((3, 3), 1 / 9),
    "SHARPEN": SHARPEN,
    "HIGH_PASS": HIGH_PASS,
    "sobel": torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]]),
}
rows = [("kernel", "sum of weights", "mean of the output")]
for name, kernel in kernels.items():
    output = convolution_from_kernel(kernel)(portrait)
    rows.append((name, f"{kernel.sum():.2f}", f"{output.mean():.2f}"))
for row in rows:
    print("{:9}  {:>14}  {:>18}".format(*row))

# check
assert round(portrait.mean().item(), 2) == 0.3
for kernel in kernels.values():
    mean = convolution_from_kernel(kernel)(portrait).mean()
    torch.testing.assert_close(mean, kernel.sum() * portrait.mean(), atol=2e-3, rtol=0)
assert rows[-1][1:] == ("0.00", "0.00")
