/** One measured number, printed as a line of JSON; `bar` is what it must reach, `atMost` says that lower is better. */
export interface Figure {
  task: string;
  metric: string;
  value: number;
  /** The value divided by that of the yardstick, where there is one. */
  ratio?: number;
  bar?: number;
  atMost?: boolean;
}

const tidy = (value: number): number => Number(value.toPrecision(4));

/** Prints a figure; gives false when it misses its bar. The bar of a figure with a ratio is one of the ratio. */
export function print(figure: Figure, db: string): boolean {
  const { value, ratio, bar, atMost } = figure;
  const measured = ratio ?? value;
  const pass = bar === undefined || (atMost ? measured <= bar : measured >= bar);
  const line = {
    ...figure,
    value: tidy(value),
    ...(ratio !== undefined && { ratio: tidy(ratio) }),
    db,
    pass,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  return pass;
}

/** The middle one. */
export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
