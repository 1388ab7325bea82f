import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import type { Ctx } from '../../platform/ctx';
import { invalid } from '../../platform/errors';

/** argon2id with 46 MiB (OWASP's first choice, S-20); the library computes on its own threads. */
const COST = { memoryCost: 47_104, timeCost: 1, parallelism: 1 };
const MIN_LENGTH = 8;
const MAX_LENGTH = 200;

let common: ReadonlySet<string> | undefined;
let dummy: Promise<string> | undefined;

/** The argon2id hash of a password, in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST);

/** True when the password fits; an unknown account (null) costs the same time and is always false. */
export async function passwordFits(passwordHash: string | null, password: string): Promise<boolean> {
  dummy ??= hashPassword('an account that does not exist');
  const fits = await verify(passwordHash ?? (await dummy), password.normalize('NFC'));
  return passwordHash !== null && fits;
}

function commonPasswords(root: string): ReadonlySet<string> {
  common ??= new Set(readFileSync(join(root, 'profiles', 'common-passwords.txt'), 'utf8').split('\n'));
  return common;
}

/** Words that stand in every guess about this very account. */
function contextWords(ctx: Ctx, about: { name: string; email: string }): string[] {
  const { office } = ctx.profile;
  return [
    about.name,
    about.email.split('@')[0] ?? '',
    office.regency,
    office.agency,
    office.city,
    'sinergi',
    'diskominfo',
    'kominfo',
  ]
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length >= 4);
}

/** True when little is left beside context words: "rawaindah2026" is, a sentence with such a word in it is not. */
function isContext(password: string, words: string[]): boolean {
  let rest = password.replace(/[^\p{L}\p{N}]/gu, '');
  const length = rest.length;
  for (const word of [...words].sort((one, other) => other.length - one.length))
    rest = rest.replaceAll(word, '');
  return rest.length < length && rest.length <= 5;
}

/**
 * Refuses a password that is short, common or guessable from the account; no rules of composition (S-20).
 *
 * @throws INVALID_INPUT at `field`
 */
export function checkPassword(
  ctx: Ctx,
  password: string,
  about: { name: string; email: string },
  field = 'password',
): void {
  if ([...password].length < MIN_LENGTH)
    throw invalid(field, `Kata sandi paling sedikit ${MIN_LENGTH} karakter; kalimat pendek lebih baik.`);
  if (password.length > MAX_LENGTH) throw invalid(field, `Kata sandi paling banyak ${MAX_LENGTH} karakter.`);
  const plain = password.trim().toLowerCase();
  if (new Set(plain).size < 4 || commonPasswords(ctx.app.config.root).has(plain)) {
    throw invalid(field, 'Kata sandi ini terlalu umum dan pernah bocor. Pilih yang lain.');
  }
  if (isContext(plain, contextWords(ctx, about))) {
    throw invalid(field, 'Kata sandi ini mudah ditebak dari nama Anda atau nama kantor. Pilih yang lain.');
  }
}
