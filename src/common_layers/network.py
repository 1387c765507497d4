"""A small network that tells symbols apart, and the loop that trains it."""

import torch
from torch import Tensor, nn

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
        ValueError: if there is not one label for each picture.

    Example:
        >>> from common_layers.network import small_network, train
        >>> from common_layers.symbols import draw_symbols
        >>> losses = train(small_network(), *draw_symbols(100), epochs=1)
        >>> len(losses)
        4
    """
    if len(pictures) != len(labels):
        raise ValueError(
            f"expected one label for each picture, got {len(pictures)} pictures and "
            f"{len(labels)} labels"
        )
    losses: list[float] = []
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(network.parameters(), lr=0.005)
    network.train()
    for _epoch in range(epochs):
        for batch in torch.split(torch.randperm(len(pictures)), 25):
            optimizer.zero_grad()
            scores = network(pictures[batch])
            loss = loss_function(scores, labels[batch])
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
