from torch import nn

layers = {
    "BatchNorm2d(4)": nn.BatchNorm2d(4),
    "InstanceNorm2d(4)": nn.InstanceNorm2d(4),
    "GroupNorm(2, 4)": nn.GroupNorm(2, 4),
    "LayerNorm(4)": nn.LayerNorm(4),
    "RMSNorm(4)": nn.RMSNorm(4),
}
print("call  parameter names  buffer names")
for call, layer in layers.items():
    parameters = ", ".join(name for name, _ in layer.named_parameters()) or "none"
    buffers = ", ".join(name for name, _ in layer.named_buffers()) or "none"
    print(f"{call}  {parameters}  {buffers}")

# check
assert not layers["InstanceNorm2d(4)"].state_dict()
assert set(layers["RMSNorm(4)"].state_dict()) == {"weight"}
