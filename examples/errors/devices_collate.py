# raises TypeError: default_collate: batch must contain tensors, numpy arrays, numbers,
from PIL import Image
from torch.utils.data import DataLoader

pictures = [Image.new("L", (8, 8)) for _ in range(2)]
next(iter(DataLoader(pictures, batch_size=2)))
