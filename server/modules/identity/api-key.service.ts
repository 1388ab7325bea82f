import { createHash, randomBytes } from 'node:crypto';
import * as ipaddr from 'ipaddr.js';
import { Role } from '../../platform/actor';
import type { Config } from '../../platform/config';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { ApiKey } from './api-key.entity';
import { ApiKeyCreated, ApiKeyRevoked } from './session.events';
import { requireStepUp } from './step-up.service';
import { tokenHash } from './token.service';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/** Scopes of api.md 7; those for company users are marked. */
export const SCOPES: Record<string, { forCompanies: boolean }> = {
  'outlets:read': { forCompanies: true },
  'contracts:read': { forCompanies: true },
  'orders:read': { forCompanies: true },
  'proofs:read': { forCompanies: true },
  'proofs:write': { forCompanies: true },
  'invoices:read': { forCompanies: true },
  'invoices:write': { forCompanies: true },
  'pressroom:read': { forCompanies: true },
  'reports:read': { forCompanies: false },
  'monitoring:read': { forCompanies: false },
  'articles:write': { forCompanies: false },
  'issues:read': { forCompanies: false },
  'audit:read': { forCompanies: false },
  'personal:read': { forCompanies: true },
  'webhooks:write': { forCompanies: true },
};

function base62(bytes: Buffer, length: number): string {
  let value = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  while (text.length < length) {
    text = BASE62[Number(value % 62n)] + text;
    value /= 62n;
  }
  return text;
}

const checksum = (body: string): string =>
  base62(createHash('sha256').update(body).digest().subarray(0, 4), 6);

const ENVIRONMENTS: Record<Config['mode'], string> = { demo: 'demo', development: 'dev', production: 'live' };

/** A new key of this environment: `snr_`, environment, 256 random bits, checksum. */
export function newKey(mode: Config['mode']): string {
  const body = `snr_${ENVIRONMENTS[mode]}_${base62(randomBytes(32), 43)}`;
  return `${body}_${checksum(body)}`;
}

/** True when a text has the form and the checksum of a key: typing errors and foreign tokens end here. */
export const isKey = (text: string): boolean =>
  /^snr_[a-z]+_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}$/.test(text) && checksum(text.slice(0, -7)) === text.slice(-6);

/** True when the caller's address is on the key's list, or the list is empty. */
export function addressFits(list: readonly string[], address: string): boolean {
  if (list.length === 0) return true;
  if (!ipaddr.isValid(address)) return false;
  const own = ipaddr.process(address);
  return list.some((one) => {
    const [network, bits] = networkOf(one) ?? [];
    return network !== undefined && network.kind() === own.kind() && own.match(network, bits);
  });
}

function networkOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | null {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

interface NewApiKey {
  name: string;
  scopes: string[];
  addresses?: string[] | null;
  validDays: number;
}

function checkScopes({ actor }: Ctx, scopes: string[]): void {
  if (scopes.length === 0) throw invalid('scopes', 'Pilih paling sedikit satu cakupan.');
  for (const scope of scopes) {
    const known = SCOPES[scope];
    if (!known) throw invalid('scopes', `Cakupan "${scope}" tidak dikenal.`);
    if (!actor.isStaff && !known.forCompanies)
      throw new DomainError(ErrorCode.FORBIDDEN, `Cakupan "${scope}" hanya untuk pegawai.`, ['scopes']);
  }
}

/**
 * Makes a key for the caller; its text is in the answer and nowhere else.
 *
 * @throws STEP_UP_REQUIRED, FORBIDDEN, INVALID_INPUT
 */
export async function createApiKey(ctx: Ctx, input: NewApiKey): Promise<{ apiKey: ApiKey; secret: string }> {
  const { actor } = ctx;
  if (actor.kind !== 'PERSON' || !actor.id || actor.roles.length === 0) throw refusal(ErrorCode.FORBIDDEN);
  await requireStepUp(ctx);
  const scopes = [...new Set(input.scopes)];
  checkScopes(ctx, scopes);
  const wrong = (input.addresses ?? []).find((address) => networkOf(address) === null);
  if (wrong !== undefined) throw invalid('addresses', `"${wrong}" bukan alamat jaringan.`);
  if (input.validDays > MAX_DAYS) throw invalid('validDays', `Masa berlaku paling lama ${MAX_DAYS} hari.`);
  const secret = newKey(ctx.app.config.mode);
  const apiKey = await ctx.create(ApiKey, {
    name: input.name,
    ownerId: actor.id,
    companyId: actor.companyId,
    prefix: secret.slice(0, secret.lastIndexOf('_') - 37),
    keyHash: tokenHash(secret),
    scopeList: scopes,
    addressList: input.addresses ?? [],
    expiresAt: new Date(ctx.now().getTime() + input.validDays * DAY_MS),
  });
  await ctx.emit(ApiKeyCreated, apiKey, { apiKeyId: apiKey.id, ownerId: actor.id, scopes });
  return { apiKey, secret };
}

/** Ends a key at once; its owner or an administrator. @throws NOT_FOUND, FORBIDDEN, INVALID_TRANSITION */
export async function revokeApiKey(ctx: Ctx, input: { apiKeyId: string; reason: string }): Promise<ApiKey> {
  const apiKey = await ctx.get(ApiKey, input.apiKeyId, ['apiKeyId']);
  const isOwners =
    apiKey.ownerId === ctx.actor.id ||
    (ctx.actor.companyId !== null && apiKey.companyId === ctx.actor.companyId);
  if (!isOwners && !ctx.actor.is(Role.SYSTEM_ADMIN)) throw refusal(ErrorCode.FORBIDDEN);
  if (apiKey.revokedAt) throw new DomainError(ErrorCode.INVALID_TRANSITION, 'Kunci ini sudah dicabut.');
  apiKey.revokedAt = ctx.now();
  await ctx.save(apiKey);
  await ctx.emit(
    ApiKeyRevoked,
    apiKey,
    { apiKeyId: apiKey.id, ownerId: apiKey.ownerId },
    { reason: input.reason },
  );
  return apiKey;
}

/** Keys the caller may see, newest first, at most 50. */
export async function ownApiKeys(ctx: Ctx): Promise<ApiKey[]> {
  const where = ApiKey.visibleTo(ctx.actor);
  return where ? ctx.db.find(ApiKey, { where, order: { createdAt: 'DESC', id: 'DESC' }, take: 50 }) : [];
}
