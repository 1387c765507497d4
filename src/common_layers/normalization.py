"""Normalizing over chosen axes: what batch, instance, layer and group norm share."""

import torch
from torch import Tensor

from common_layers._checks import as_list, as_number, as_tensor, as_whole_number


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
        TypeError: if the values are not of a floating-point type, or an axis is no
            whole number.
        ValueError: if there is no value, no axis is named or one is not there, or the
            values cannot be divided by: the variance is infinite, or 0 and `eps` too.

    Example:
        >>> import torch
        >>> from common_layers.normalization import normalize_over
        >>> normalize_over(torch.tensor([[1.0, 3.0]]), (1,), eps=0.0)
        tensor([[-1.,  1.]])

    Reference:
        "Group normalization" by Y. Wu and K. He, 2018, section 3.
    """
    values = as_tensor("values", values, floating=True)
    rank = max(values.dim(), 1)
    dims = [as_whole_number("axes", n, -rank, rank - 1) for n in as_list("axes", axes)]
    if not dims or not values.numel():
        raise ValueError(
            "expected at least one value and one axis to average over, got shape "
            f"{tuple(values.shape)} and axes {dims}"
        )
    # the squares of numbers above 255 overflow in half precision
    wide = values.float() if values.dtype.itemsize < 4 else values
    mean = wide.mean(dim=dims, keepdim=True)
    variance = wide.var(dim=dims, correction=0, keepdim=True)
    deviation = torch.sqrt(variance + as_number("eps", eps))
    if not (deviation.isfinite() & (deviation > 0)).all():
        raise ValueError(
            "expected a variance that is finite, and above 0 if eps is 0, got "
            f"{variance.min():g} to {variance.max():g}; look for infinity and NaN"
        )
    return ((wide - mean) / deviation).to(values.dtype)
