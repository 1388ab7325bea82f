import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Keys derived from the one SECRET: encryption of personal data, keyed look-up hashes, signed links. */
export class Secrets {
  private readonly cipherKey: Buffer;
  private readonly lookupKey: Buffer;
  private readonly linkKey: Buffer;

  constructor(secret: string) {
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'sinergi', use, 32));
    this.cipherKey = derive('personal data');
    this.lookupKey = derive('look-up');
    this.linkKey = derive('links');
  }

  /** AES-256-GCM, as base64 text that carries its own nonce. */
  encrypt(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  decrypt(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.cipherKey, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** The same text always gives the same hash, which nobody without the key can recompute. */
  lookup(text: string): string {
    return createHmac('sha256', this.lookupKey).update(text).digest('hex');
  }

  /** A token for a link that carries `payload` and ends at `expiresAt`. */
  sign(payload: string, expiresAt: Date): string {
    const body = Buffer.from(JSON.stringify([payload, expiresAt.getTime()])).toString('base64url');
    return `${body}.${createHmac('sha256', this.linkKey).update(body).digest('base64url')}`;
  }

  /** What was signed, or null when forged or over. */
  unsign(token: string, now: Date): string | null {
    const [body = '', mark = ''] = token.split('.');
    const expected = createHmac('sha256', this.linkKey).update(body).digest();
    const given = Buffer.from(mark, 'base64url');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const [payload, expiresAt] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [
      string,
      number,
    ];
    return expiresAt > now.getTime() ? payload : null;
  }
}
