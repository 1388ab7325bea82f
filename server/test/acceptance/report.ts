import { isDeepStrictEqual } from 'node:util';
import { TITLES, type Title } from './titles';

/** Fails the part of an assertion that is running, with what was expected and what came. */
export function same(what: string, got: unknown, expected: unknown): void {
  if (isDeepStrictEqual(plain(got), plain(expected))) return;
  throw new Error(`${what}: expected ${JSON.stringify(plain(expected))}, got ${JSON.stringify(plain(got))}`);
}

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** What became of one assertion. */
export interface Outcome {
  n: number;
  verdict: 'PASS' | 'FAIL';
  line: string;
}

/** Collects how the parts of the assertions went, while the story runs. */
export class Report {
  private readonly passed = new Map<number, number>();
  private readonly failures = new Map<number, string[]>();
  /** Why the story ended early; null when it came to its end. */
  stoppedBy: string | null = null;

  /** Runs one part of assertion `n`; a failure is kept and the story goes on. */
  async part(n: number, check: () => Promise<void>): Promise<void> {
    try {
      await check();
      this.passed.set(n, (this.passed.get(n) ?? 0) + 1);
    } catch (error) {
      this.failures.set(n, [...(this.failures.get(n) ?? []), (error as Error).message]);
    }
  }

  counts(): [number, number][] {
    return [...this.passed].sort(([a], [b]) => a - b);
  }

  outcomes(): Outcome[] {
    return TITLES.map((title) => this.outcome(title));
  }

  private outcome({ n, title, parts }: Title): Outcome {
    const failures = [...(this.failures.get(n) ?? [])];
    const passed = this.passed.get(n) ?? 0;
    if (passed + failures.length < parts)
      failures.push(
        `${passed} of ${parts} parts ran${this.stoppedBy ? `; the story stopped: ${this.stoppedBy}` : ''}`,
      );
    if (failures.length === 0) return { n, verdict: 'PASS', line: `PASS ${n} ${title}` };
    return { n, verdict: 'FAIL', line: `FAIL ${n} ${title}\n     ${failures.join('\n     ')}` };
  }

  /** The lines to print, the last one with the counts. */
  lines(): string[] {
    const all = this.outcomes();
    const count = (verdict: Outcome['verdict']) => all.filter((one) => one.verdict === verdict).length;
    return [...all.map(({ line }) => line), `${count('PASS')} passed, ${count('FAIL')} failed`];
  }

  get hasFailed(): boolean {
    return this.outcomes().some(({ verdict }) => verdict === 'FAIL');
  }
}
