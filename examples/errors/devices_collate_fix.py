from PIL import Image
from torch.utils.data import DataLoader
from torchvision.transforms.functional import to_tensor

pictures = [to_tensor(Image.new("L", (8, 8))) for _ in range(2)]
batch = next(iter(DataLoader(pictures, batch_size=2)))
assert batch.shape == (2, 1, 8, 8)
