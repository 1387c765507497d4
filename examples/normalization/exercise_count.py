import torch

pictures = torch.randn(8, 64, 16, 16)
groups = pictures.reshape(8, 32, 2, 16, 16)
counts = {
    "BatchNorm2d(64)": pictures.mean(dim=(0, 2, 3)).numel(),
    "InstanceNorm2d(64)": pictures.mean(dim=(2, 3)).numel(),
    "GroupNorm(32, 64)": groups.mean(dim=(2, 3, 4)).numel(),
    "LayerNorm([64, 16, 16])": pictures.mean(dim=(1, 2, 3)).numel(),
}
for layer, count in counts.items():
    print(f"{layer:24} {count:3} means of {pictures.numel() // count} values each")
assert list(counts.values()) == [64, 8 * 64, 8 * 32, 8]
