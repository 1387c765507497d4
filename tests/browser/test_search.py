"""Search finds the best page first, in both languages, served and from a folder."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from browser.served import SITE
from playwright.sync_api import Browser, Page

# what a reader types, and the page, with its section, that should come first
QUERIES = {
    "en": [
        ("convolution", "lessons/convolution"),
        ("convolutions", "lessons/convolution"),
        ("kernel", "lessons/convolution"),
        ("kernels", "lessons/convolution"),
        ("nn.Conv2d", "lessons/convolution"),
        ("pooling layers", "lessons/pooling"),
        ("linear layer", "lessons/linear"),
        ("batch norm", "lessons/normalization"),
        ("BatchNorm2d", "lessons/normalization"),
        ("running mean", "lessons/normalization"),
        ("in-place", "lessons/activation"),
        ("softmax before the loss", "errors/losses"),
        ("dropout", "lessons/dropout"),
        ("ModuleList", "lessons/modules"),
        ("load_picture", "api"),
        # error messages as they come, with a reader's own sizes
        (
            "RuntimeError: Given groups=1, weight of size [8, 1, 5, 5], expected input"
            "[4, 3, 224, 224] to have 1 channels, but got 3 channels instead",
            "errors/convolution",
        ),
        (
            "RuntimeError: pad should be at most half of effective kernel size, but "
            "got pad=5, kernel_size=3 and dilation=1",
            "errors/pooling",
        ),
        (
            "ValueError: Expected more than 1 value per channel when training, got "
            "input size torch.Size([1, 64])",
            "errors/normalization",
        ),
        (
            "RuntimeError: mat1 and mat2 shapes cannot be multiplied (7x9 and 3x4)",
            "errors/linear",
        ),
        (
            "RuntimeError: a leaf Variable that requires grad is being used in an "
            "in-place operation.",
            "errors/activation",
        ),
        (
            'NotImplementedError: Module [ModuleList] is missing the required "forward"'
            " function",
            "errors/modules",
        ),
        ("归一化", "lessons/normalization"),
    ],
    "zh-cn": [
        ("卷积", "lessons/convolution"),
        ("卷积层", "lessons/convolution"),
        ("池化", "lessons/pooling"),
        ("汇聚层", "lessons/pooling"),
        ("全连接层", "lessons/linear"),
        ("批归一化", "lessons/normalization"),
        ("批规范化", "lessons/normalization"),
        # what other books call it, and what readers type instead of a term
        ("反卷积", "reference/convolution"),
        ("批量归一化", "lessons/normalization"),
        ("批标准化", "lessons/normalization"),
        ("移动平均", "lessons/normalization"),
        ("BN 融合", "lessons/normalization"),
        ("丢弃法", "lessons/dropout"),
        ("深度可分离卷积", "lessons/channels"),
        ("逐点卷积", "lessons/channels"),
        ("空洞卷积", "lessons/sizes"),
        ("膨胀卷积", "lessons/sizes"),
        ("扩张卷积", "lessons/sizes"),
        ("神经元死亡", "lessons/activation"),
        ("dying ReLU", "lessons/activation"),
        ("就地", "lessons/activation"),
        ("延后初始化", "reference/linear"),
        ("内存不连续", "reference/linear"),
        ("棋盘格伪影", "reference/convolution"),
        ("棋盘效应", "reference/convolution"),
        ("逆卷积", "reference/convolution"),
        ("三维数据", "reference/convolution"),
        ("图像", "primer"),
        ("NHWC", "primer"),
        ("running_mean", "lessons/normalization"),
        ("BN", "lessons/normalization"),
        ("BN 折叠", "lessons/normalization"),
        ("空洞率", "lessons/sizes"),
        ("卷积输出大小公式", "lessons/sizes"),
        ("多层感知机", "lessons/activation"),
        ("inplace", "lessons/activation"),
        ("contiguous", "reference/linear"),
        ("骨干", "lessons/modules"),
        ("残差连接", "lessons/modules"),
        ("加载模型", "lessons/modules"),
        ("state_dict", "lessons/modules"),
        ("嵌入", "errors/modules"),
        ("学习率", "primer"),
        ("计算图", "primer"),
        ("广播", "reference/convolution"),
        ("安装", "index"),
        ("动手学深度学习", "reference/convolution"),
        ("检查点", "lessons/modules"),
        ("checkpoint", "lessons/modules"),
        ("显存", "errors/devices"),
        ("交叉熵", "lessons/losses"),
        ("过拟合", "lessons/dropout"),
        ("BatchNorm 方差", "reference/normalization"),
        ("原地操作", "lessons/activation"),
        ("随机失活", "lessons/dropout"),
        ("nn.Conv2d", "lessons/convolution"),
        ("BatchNorm2d", "lessons/normalization"),
        ("ModuleList", "lessons/modules"),
        ("max pooling", "lessons/pooling"),
        ("步长", "lessons/sizes"),
        ("梯度消失", "lessons/activation"),
        ("维度不匹配", "errors/linear"),
        ("断点续训", "reference/containers"),
        ("双线性插值", "reference/convolution"),
        ("不求梯度", "primer"),
        ("为什么 softmax 不能放在损失函数之前", "lessons/losses"),
        (
            "RuntimeError: Given groups=1, weight of size [8, 1, 5, 5], expected input"
            "[4, 3, 224, 224] to have 1 channels, but got 3 channels instead",
            "errors/convolution",
        ),
    ],
}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    opened = browser.new_page()
    yield opened
    opened.close()


def found(page: Page, address: str, language: str, query: str) -> list[str]:
    """Give the pages that a search finds, best first."""
    page.goto(f"{address}/{language}/search.html?q={quote(query)}")
    page.wait_for_function("document.querySelector('#search-count').textContent")
    return results(page)


def type_words(page: Page, words: str) -> list[str]:
    """Give the pages that are found as soon as words are typed."""
    page.fill("input.search-words", words)
    return results(page)


def results(page: Page) -> list[str]:
    """Give the pages that are shown as found."""
    script = "links => links.map((link) => link.getAttribute('href'))"
    links: list[str] = page.eval_on_selector_all("#search-results > li > a", script)
    return [link.removesuffix(".html") for link in links]


@pytest.mark.parametrize("where", ["served", "from a folder"])
@pytest.mark.parametrize("language", QUERIES)
def test_the_best_page_comes_first(
    language: str, where: str, page: Page, site: str
) -> None:
    address = site if where == "served" else SITE.as_uri()
    searches = QUERIES[language]
    # one as a page's search box asks it, the others as they are typed on that page
    first = found(page, address, language, searches[0][0])
    typed = [type_words(page, query) for query, _best in searches]
    assert [links[:1] for links in [first, *typed]] == [
        [best] for _query, best in [searches[0], *searches]
    ]


@pytest.mark.parametrize(
    ("language", "message"),
    [("en", "Nothing found."), ("zh-cn", "没有找到相关内容。")],
)
def test_nothing_is_found_for_nonsense(
    page: Page, site: str, language: str, message: str
) -> None:
    assert found(page, site, language, "xyzzyx 龘靐") == []
    assert page.inner_text("#search-count") == message


def test_a_result_shows_the_words_in_their_sentence(page: Page, site: str) -> None:
    found(page, site, "zh-cn", "最大池化")
    assert "最大池化" in page.locator("#search-results mark").all_inner_texts()


def test_a_result_leads_to_its_section(page: Page, site: str) -> None:
    found(page, site, "en", "pad should be at most half of effective kernel size")
    page.click("#search-results li:first-child p > a")
    assert page.url.endswith("errors/pooling.html#error-pooling-padding")


def test_results_follow_what_is_typed(page: Page, site: str) -> None:
    page.goto(f"{site}/en/search.html")
    page.fill("input.search-words", "dropout")
    first = page.locator("#search-results > li > a").first
    assert first.inner_text() == "Dropout"


def test_every_page_leads_to_the_search(page: Page, site: str) -> None:
    page.goto(f"{site}/zh-cn/reference/pooling.html")
    page.fill("input.sidebar-search", "池化")
    page.press("input.sidebar-search", "Enter")
    page.wait_for_url("**/zh-cn/search.html?q=*")
    assert page.input_value("input.search-words") == "池化"
