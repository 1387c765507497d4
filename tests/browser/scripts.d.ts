// The types that the site's classic scripts share; `tsc -p tests/browser` checks them.

type Grid = number[][];
type Sizes = number | [number, number];

interface Window1d {
  kernel: number;
  stride: number;
  padding: number;
  dilation: number;
}

/** What a layer makes of a shape; see LAYERS in arithmetic.js. */
interface Step {
  shape: number[];
  parameters: number;
  macs: number;
  jump?: number[];
  period?: number[];
  reads?: (at: number, axis: number) => number[];
  readsAll?: boolean;
  all?: number[];
}

interface Row {
  shape: number[];
  parameters: number;
  macs: number;
  receptiveField: number | number[];
  jump: number | number[];
}

interface Layer {
  type: string;
  outChannels?: number;
  outFeatures?: number;
  inFeatures?: number;
  kernelSize?: Sizes;
  stride?: Sizes;
  padding?: Sizes;
  dilation?: Sizes;
  outputPadding?: Sizes;
  outputSize?: Sizes;
  groups?: number;
  bias?: boolean;
  ceilMode?: boolean;
}

interface LayerArithmetic {
  conv2d(given: {
    input: Grid;
    kernel: Grid;
    stride?: Sizes;
    padding?: Sizes;
    dilation?: Sizes;
    paddingMode?: string;
    flip?: boolean;
  }): Grid;
  pool2d(given: {
    input: Grid;
    kind?: string;
    kernelSize: Sizes;
    stride?: Sizes;
    padding?: Sizes;
    ceilMode?: boolean;
  }): Grid;
  stack(given: { layers: Layer[]; shape: number[] }): Row[];
}

/** What arithmetic.js throws: its message, and what others need to translate it. */
interface Refusal extends Error {
  template: string;
  values: Record<string, unknown>;
  layer?: number;
  rows?: Row[];
}

declare var layerArithmetic: LayerArithmetic;

interface Tool {
  /** A sentence in the page's language; names in braces are filled in. */
  say(template: string, values?: Record<string, unknown>): string;
  /** The sentence of an error of arithmetic.js; throws any other again. */
  refusal(error: unknown): string;
  make<Name extends string>(
    name: Name,
    attributes?: Record<string, unknown>,
    ...children: (Node | string)[]
  ): Name extends keyof HTMLElementTagNameMap
    ? HTMLElementTagNameMap[Name]
    : SVGElement;
  number(value: number, digits?: number): string;
  finder(place: Element): (selector: string) => any;
  /** Rows and columns that an arrow key goes; undefined for other keys. */
  arrow(event: KeyboardEvent): number[] | undefined;
  /** Mark the presets whose state is set. */
  press(place: Element, isSet: (state: string) => boolean): void;
  /** Bring a place to life: `read` takes a state, `show` shows what is set. */
  start(
    place: Element,
    read: (state: URLSearchParams, preset?: boolean) => void,
    show: (fresh?: boolean) => void,
  ): void;
  /** In the address, or in the link that opens a small tool whole. */
  save(place: Element, state: Record<string, string>): void;
}

declare var tool: Tool;

/** Made by docs/_ext/docsite/pages/tools.py: a byte of grey a pixel, in base64. */
declare var portrait: { width: number; height: number; pixels: string };

interface PlaygroundSettings {
  stride: number;
  padding: number;
  dilation: number;
  divide: number;
  mode: string;
  pool: string;
  show: string;
  flip: boolean;
}

/** In playground_code.js. */
declare var pythonOfPlayground: (
  given: PlaygroundSettings & { kernel: Grid; picture: Grid; isOwn: boolean },
) => string;

/** In playground_picture.js. */
declare var greyPicture: (file: File) => Promise<Grid>;

/** In playground_pixel.js; returns the frames of what is read. */
declare var explainPixel: (
  place: Element,
  given: PlaygroundSettings & {
    at: number[];
    pinned: boolean;
    kernel: Grid;
    picture: Grid;
    padded: Grid;
    sums: Grid;
    output: Grid;
  },
) => { frame: number[]; read: Grid; sentence: string };

/** In playground_view.js. */
declare var pictureView: (figure: Element) => {
  box: HTMLElement;
  /** Frame a place, and fill others: row, column, height, width. */
  mark(frame: number[], read?: Grid): void;
  paint(grid: Grid, show: string): void;
};

/** A layer of the calculator: its settings by their letters. */
interface Stacked {
  type: string;
  values: Record<string, number>;
}

/** In calculator_layers.js. */
declare var layerList: (place: Element) => {
  types: Record<string, string>;
  controls: Record<string, HTMLInputElement>;
  make(type: string, given?: Record<string, number>): Stacked;
  read(text: string): Stacked[];
  write(layers: Stacked[]): string;
  given(layer: Stacked): Layer;
  python(layer: Stacked, channels: number): string;
  formulas(
    layer: Stacked,
    from: number[],
  ): Partial<Record<"height" | "parameters", unknown>>;
  windows(layer: Stacked, size: number, result: number): number[][];
};

interface Strip {
  size: number;
  windows: number[][];
  up: boolean;
}

/** In calculator_strip.js. */
declare var showStrip: (place: Element, strip: Strip) => void;
