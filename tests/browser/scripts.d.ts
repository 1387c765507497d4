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
  /** An element; attributes that are functions listen to events. */
  make<Name extends string>(
    name: Name,
    attributes?: Record<string, unknown>,
    ...children: (Node | string)[]
  ): Name extends keyof HTMLElementTagNameMap
    ? HTMLElementTagNameMap[Name]
    : SVGElement;
  number(value: number, digits?: number): string;
  readState(): URLSearchParams | null;
  writeState(state: Record<string, string>): void;
  select(
    label: string,
    options: Record<string, string>,
    change: (value: string) => void,
  ): { control: HTMLSelectElement; row: HTMLElement };
  codeBlock(): { text: HTMLElement; row: HTMLElement };
}

declare var tool: Tool;

/** Made by docs/_ext/docsite/pages/tools.py: a byte of grey a pixel, in base64. */
declare var portrait: { width: number; height: number; pixels: string };

/** In playground_code.js. */
declare var pythonOfPlayground: (given: {
  kernel: Grid;
  divisor: number;
  set: Record<string, string>;
  picture: Grid;
  isOwn: boolean;
}) => string;

/** In playground_view.js. */
declare var pictureView: (
  label: string,
  attributes: Record<string, unknown>,
) => {
  box: HTMLElement;
  row: HTMLElement;
  /** Frame places: row, column, height, width. */
  mark(frames: [number, number, number, number][]): void;
  paint(grid: Grid, show: string, title: string): void;
};
