"""The small network and its training, against the loop written out."""

import pytest
import torch
from torch import Tensor, nn

from common_layers.network import small_network, train, trained_network
from common_layers.shapes import layer_call
from common_layers.symbols import SYMBOLS, draw_symbols


def test_the_network_takes_pictures_and_returns_a_score_for_each_symbol() -> None:
    assert small_network()(torch.zeros(2, 1, 32, 32)).shape == (2, len(SYMBOLS))


def test_the_network_is_the_one_that_the_lesson_builds() -> None:
    assert list(map(layer_call, small_network())) == [
        "Conv2d(1, 8, 5, padding=2)",
        "ReLU()",
        "MaxPool2d(2)",
        "Conv2d(8, 16, 3, padding=1)",
        "ReLU()",
        "MaxPool2d(4)",
        "Flatten()",
        "Dropout(p=0.25)",
        "Linear(256, 4)",
    ]


def test_the_network_refuses_pictures_of_another_size() -> None:
    with pytest.raises(RuntimeError, match="shapes cannot be multiplied"):
        small_network()(torch.zeros(2, 1, 48, 48))


def test_training_takes_the_steps_that_the_loop_written_out_takes() -> None:
    pictures, labels = draw_symbols(60)
    torch.manual_seed(1)
    network = small_network()
    losses = train(network, pictures, labels, epochs=2)

    torch.manual_seed(1)
    other = small_network()
    optimizer = torch.optim.Adam(other.parameters(), lr=0.005)
    expected = []
    for _ in range(2):
        order = torch.randperm(60)
        for batch in (order[:25], order[25:50], order[50:]):
            other.zero_grad()
            loss = nn.CrossEntropyLoss()(other(pictures[batch]), labels[batch])
            loss.backward()
            optimizer.step()
            expected.append(loss.item())
    assert losses == pytest.approx(expected)
    for name, values in network.state_dict().items():
        torch.testing.assert_close(values, other.state_dict()[name])


def test_training_leaves_the_network_in_training_mode() -> None:
    network = small_network().eval()
    train(network, *draw_symbols(25), epochs=1)
    assert network.training


def test_a_label_for_each_picture_is_asked_for() -> None:
    pictures, labels = draw_symbols(4)
    with pytest.raises(ValueError, match="got shapes \\(4, 1, 32, 32\\) and \\(3,\\)"):
        train(small_network(), pictures, labels[:3])


def test_what_would_train_on_nothing_or_on_nan_is_refused() -> None:
    pictures, labels = draw_symbols(4)
    holed = pictures.clone()
    holed[0, 0, 0, 0] = torch.nan
    for wrong, names, message in (
        (holed, labels, "got a label of 0 or infinity or NaN among the pixels"),
        (pictures, labels - 100, "got a label of -100 or"),
        (pictures[:0], labels[:0], r"at least one, got shapes \(0, 1, 32, 32\)"),
    ):
        with pytest.raises(ValueError, match=message):
            train(small_network(), wrong, names)


def test_labels_may_be_whole_numbers_of_any_size() -> None:
    pictures, labels = draw_symbols(4)
    for type_ in (torch.uint8, torch.int16):
        assert len(train(small_network(), pictures, labels.to(type_), epochs=1)) == 1


def test_a_label_that_there_is_no_score_for_is_reported_by_torch() -> None:
    pictures, labels = draw_symbols(4)
    with pytest.raises(IndexError, match="Target 9 is out of bounds"):
        train(small_network(), pictures, labels * 0 + 9)


@pytest.fixture(scope="module")
def trained() -> tuple[nn.Sequential, Tensor]:
    """Return a trained network, and the random number that is drawn after it."""
    torch.manual_seed(0)
    return trained_network(), torch.rand(1)


def test_the_trained_network_knows_most_of_the_pictures_it_has_not_seen(
    trained: tuple[nn.Sequential, Tensor],
) -> None:
    pictures, labels = draw_symbols(1000, seed=1)
    network, _ = trained
    assert not network.training
    with torch.no_grad():
        right = network(pictures).argmax(dim=1) == labels
    assert right.float().mean() > 0.93


def test_the_trained_network_is_small_and_trained_on_1500_pictures(
    trained: tuple[nn.Sequential, Tensor],
) -> None:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        network = small_network()
        train(network, *draw_symbols(1500))
    for name, values in trained[0].state_dict().items():
        torch.testing.assert_close(values, network.state_dict()[name])


def test_training_one_leaves_the_random_numbers_of_torch_alone(
    trained: tuple[nn.Sequential, Tensor],
) -> None:
    torch.manual_seed(0)
    assert torch.equal(trained[1], torch.rand(1))
