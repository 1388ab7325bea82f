import { createHash, randomBytes } from 'node:crypto';

/** A random token of 256 bits, as text for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
