"""Normalizing over chosen axes: what batch, instance, layer and group norm share."""

import torch
from torch import Tensor


def normalize_over(
    values: Tensor, axes: tuple[int, ...], *, eps: float = 1e-5
) -> Tensor:
    """Bring the values to mean 0 and variance 1 over the axes you name.

    Values that differ only in their place along these axes share one mean and one
    biased variance::

        output = (values - mean) / sqrt(variance + eps)

    Args:
        values: floating point, of any shape.
        axes: the axes to average over, at least one, such as `(0, 2, 3)` for batch
            norm on pictures `(batch, channels, height, width)`.
        eps: added to the variance, so that equal values give 0 and not a division by
            zero; 1e-5 as in PyTorch's layers.

    Returns:
        The normalized values, same shape.

    Raises:
        TypeError: if the values are not of a floating-point type.
        ValueError: if no axis is named.

    Example:
        >>> import torch
        >>> from common_layers.normalization import normalize_over
        >>> normalize_over(torch.tensor([[1.0, 3.0]]), (1,), eps=0.0)
        tensor([[-1.,  1.]])

    Reference:
        "Group normalization" by Y. Wu and K. He, 2018, section 3.
    """
    if not values.is_floating_point():
        raise TypeError(
            f"expected floating-point values, got {values.dtype}; call values.float()"
        )
    if not axes:
        raise ValueError("expected at least one axis to average over, got none")
    mean = values.mean(dim=axes, keepdim=True)
    variance = values.var(dim=axes, correction=0, keepdim=True)
    return (values - mean) / torch.sqrt(variance + eps)
