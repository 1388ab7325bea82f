import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** What a sender says and signs beside the body. */
export interface Signed {
  id: string;
  /** Seconds since 1970, as text. */
  timestamp: string;
  /** Signatures parted by spaces, each with its version. */
  signature: string;
}

const TOLERANCE_MS = 5 * 60_000;
const MOST_SIGNATURES = 20;

/** A new secret as senders keep it: `whsec_` and 256 random bits. */
export const newDeliverySecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * Why a delivery is not proven to come from who holds one of the secrets, in Indonesian; null when it is. The library makes the
 * signature of Standard Webhooks; its own check would read the clock of the machine instead of ours. A name with a dot could be
 * cut elsewhere without changing what was signed, so there is none.
 */
export function signatureFault(
  { id, timestamp, signature }: Signed,
  body: string,
  secrets: readonly string[],
  now: Date,
): string | null {
  if (!id || !timestamp || !signature)
    return 'Kepala webhook-id, webhook-timestamp, dan webhook-signature wajib diisi.';
  if (!/^[!-\-/-~]{1,100}$/.test(id))
    return 'Kepala webhook-id paling banyak 100 huruf, angka, dan tanda tanpa spasi dan titik.';
  if (!/^\d{1,12}$/.test(timestamp)) return 'Kepala webhook-timestamp harus detik sejak 1970.';
  const at = new Date(Number(timestamp) * 1000);
  if (Math.abs(now.getTime() - at.getTime()) > TOLERANCE_MS)
    return 'Waktu kiriman berselisih lebih dari 5 menit.';
  const given = signature.split(' ', MOST_SIGNATURES);
  const isRight = secrets.some((secret) => {
    const expected = new Webhook(secret).sign(id, at, body);
    return given.some((one) => isSame(one, expected));
  });
  return isRight ? null : 'Tanda tangan kiriman tidak cocok.';
}

function isSame(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
