import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** What a measured process tells about itself. */
export interface Usage {
  cpuSeconds: number;
  rssMb: number;
}

/** A process that serves HTTP on a free port and tells what it used. */
export class Child {
  port = 0;

  private constructor(private readonly process: ChildProcess) {}

  /** Starts `file` beside this one; it must call {@link answerUsage}. */
  static async start(file: string, env: Record<string, string>): Promise<Child> {
    const root = join(__dirname, '..', '..');
    const isSource = __filename.endsWith('.ts');
    const child = new Child(
      fork(join(__dirname, `${file}${isSource ? '.ts' : '.js'}`), [], {
        cwd: isSource ? root : join(root, '..'),
        execArgv: isSource ? ['-r', './scripts/register.js'] : [],
        env: { ...process.env, NODE_ENV: 'production', ...env },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      }),
    );
    child.port = Number(await child.told());
    return child;
  }

  /** What it used since its start. */
  usage(): Promise<Usage> {
    return this.ask('usage') as Promise<Usage>;
  }

  /** Sends a word and gives the answer; one question at a time. */
  ask(word: string): Promise<unknown> {
    this.process.send(word);
    return this.told();
  }

  /** Sends a word that has no answer. */
  say(word: string): void {
    this.process.send(word);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGKILL');
    await ended;
  }

  private told(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error('The measured process ended.'));
      this.process.once('exit', fail);
      this.process.once('message', (message) => {
        this.process.off('exit', fail);
        resolve(message);
      });
    });
  }
}

/** In the measured process: says that it listens, then tells its usage whenever asked. */
export function answerUsage(port: number): void {
  process.on('message', (word) => {
    if (word !== 'usage') return;
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuSeconds: (user + system) / 1e6, rssMb: process.memoryUsage().rss / 1_048_576 });
  });
  process.send?.(port);
}
