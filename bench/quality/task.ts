/** One measured number; `bar` is what it must reach, `atMost` says that lower is better. */
export interface Measure {
  task: string;
  metric: string;
  value: number;
  n: number;
  bar?: number;
  atMost?: boolean;
}

/** One task of the bench: the file it needs in the data folder, and what it measures there. */
export interface Task {
  needs: string;
  run(data: string, options: { verbose: boolean }): Measure[];
}
