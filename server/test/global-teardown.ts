import { rmSync } from 'node:fs';

/** Stops and removes what the setup started and made. */
export default async function teardown(): Promise<void> {
  await globalThis.testMariaDb?.stop();
  if (process.env.TEST_KEPT) rmSync(process.env.TEST_KEPT, { recursive: true, force: true });
}
