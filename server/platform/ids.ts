import { randomFillSync } from 'node:crypto';

let lastMs = 0;
let counter = 0;

/** Random bytes are drawn a page at a time: one call to the system each would cost more than the rest. */
const page = Buffer.alloc(4096);
let used = page.length;

function randomBytes(count: number): Buffer {
  if (used + count > page.length) {
    randomFillSync(page);
    used = 0;
  }
  used += count;
  return page.subarray(used - count, used);
}

/** A UUIDv7 (RFC 9562): time-ordered, also within one millisecond of one process. */
export function newId(): string {
  const now = Math.max(Date.now(), lastMs);
  counter = now === lastMs ? counter + 1 : (randomBytes(1)[0] ?? 0);
  const ms = counter > 0xfff ? now + 1 : now;
  if (ms > now) counter = 0;
  lastMs = ms;
  const time = ms.toString(16).padStart(12, '0');
  const sequence = counter.toString(16).padStart(3, '0');
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  const tail = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
