"""A small network that tells symbols apart, and the loop that trains it."""

import torch
from torch import Tensor, nn

from common_layers._checks import as_layer, as_tensor, as_whole_number
from common_layers.symbols import SYMBOLS, draw_symbols


def small_network() -> nn.Sequential:
    """Return a network for grey pictures of 32 by 32 pixels, not trained yet.

    Two stages of convolution, ReLU and pooling, then dropout and a linear layer. It
    takes `(batch, 1, 32, 32)` and returns a score for each of `SYMBOLS`, `(batch, 4)`.

    Example:
        >>> import torch
        >>> from common_layers.network import small_network
        >>> small_network()(torch.zeros(5, 1, 32, 32)).shape
        torch.Size([5, 4])
    """
    return nn.Sequential(
        nn.Conv2d(1, 8, kernel_size=5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.MaxPool2d(4),
        nn.Flatten(),
        nn.Dropout(0.25),
        nn.Linear(16 * 4 * 4, len(SYMBOLS)),
    )


def train(
    network: nn.Module, pictures: Tensor, labels: Tensor, *, epochs: int = 3
) -> list[float]:
    """Train a network in place and return the loss of each step.

    Each epoch goes through all pictures in a new order, 25 a step; Adam with a
    learning rate of 0.005 takes the steps. The network is left in training mode.

    Args:
        network: takes a batch of pictures and returns scores, `(batch, classes)`.
        pictures: shape `(count, channels, height, width)`.
        labels: the right class of each, whole numbers, shape `(count,)`.
        epochs: how often it sees every picture.

    Returns:
        The cross-entropy of each batch, before the step that it led to.

    Raises:
        TypeError: if the network is no module, the pictures are not of a floating-point
            type, or the labels or `epochs` no whole numbers.
        ValueError: if there is no picture, or not one label for each, one is negative,
            or the pictures hold infinity or NaN.

    Example:
        >>> from common_layers.network import small_network, train
        >>> from common_layers.symbols import draw_symbols
        >>> losses = train(small_network(), *draw_symbols(100), epochs=1)
        >>> len(losses)
        4
    """
    as_layer("network", network)
    as_tensor("pictures", pictures, floating=True)
    epochs = as_whole_number("epochs", epochs)
    as_tensor("labels", labels, whole=True)
    if pictures.dim() < 2 or labels.shape != pictures.shape[:1] or not len(labels):
        raise ValueError(
            "expected one label for each picture, at least one, got shapes "
            f"{tuple(pictures.shape)} and {tuple(labels.shape)}"
        )
    if labels.min() < 0 or not pictures.isfinite().all():
        raise ValueError(
            "expected labels from 0 and finite pictures, got a label of "
            f"{labels.min()} or infinity or NaN among the pixels"
        )
    losses: list[float] = []
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(network.parameters(), lr=0.005)
    network.train()
    for _epoch in range(epochs):
        for batch in torch.split(torch.randperm(len(pictures)), 25):
            optimizer.zero_grad()
            scores = network(pictures[batch])
            loss = loss_function(scores, labels[batch].long())
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses


def trained_network() -> nn.Sequential:
    """Return `small_network()`, trained on 1,500 drawn pictures, in evaluation mode.

    Takes about half a second. The random numbers of torch go on as if nothing had been
    drawn. Which last digits come out depends on the machine.

    Example:
        >>> from common_layers.network import trained_network
        >>> trained_network().training
        False
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        network = small_network()
        train(network, *draw_symbols(1500))
    return network.eval()
