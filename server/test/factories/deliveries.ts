import { createHmac } from 'node:crypto';
import { Role } from '../../platform/actor';
import type { Caller, TestApp } from '../app';
import type { OverHttp } from '../over-http';
import { everything } from './clips';
import { demoPerson } from './identity';

const ADDRESS = `id name source state registersOutlets url formerUntil owner { name } allowedActions
  deliveries { messageId at outcome reason batch { id createdCount } }`;

/** An analyst with an account, who can register addresses. */
export async function registrant(
  app: TestApp,
  name = 'Rina',
  role = Role.MONITORING_ANALYST,
): Promise<Caller> {
  const user = await app.perform((ctx) => demoPerson(ctx, role, { name }));
  return app.as(role, { id: user.id, name });
}

/** Any mutation of receiving addresses. */
export const change = async (who: Caller, verb: string, type: string, input: object) => {
  const text = `mutation ($input: ${type}!) { receivingAddress${verb}(input: $input) {
    receivingAddress { ${ADDRESS} } ${/Create|Renew/.test(verb) ? 'secret' : ''} errors { code message field } } }`;
  return (await who.run(text, { input }))[`receivingAddress${verb}`];
};

/** Registers an address. */
export const register = (who: Caller, more: object = {}) =>
  change(who, 'Create', 'CreateReceivingAddressInput', { name: 'Agregator', source: 'Pemantau', ...more });

/** One address as this caller sees it. */
export const addressOf = async (who: Caller, id: string) =>
  (await who.run(`query ($id: ID!) { receivingAddress(id: $id) { ${ADDRESS} } }`, { id })).receivingAddress;

/** The signature of Standard Webhooks, made without the library. */
export function signed(secret: string, id: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`;
}

/** How a delivery differs from an honest one; null leaves a header out. */
export interface Differing {
  id?: string;
  late?: number;
  body?: string;
  sent?: string;
  headers?: Record<string, string | null>;
}

/** Posts a delivery of these items, as its sender would. */
export async function deliver(
  app: TestApp,
  http: OverHttp,
  to: { id: string; secret: string },
  items: unknown,
  { id = 'msg_1', late = 0, body = JSON.stringify({ items }), sent = body, headers = {} }: Differing = {},
): Promise<{ status: number; answer: Record<string, unknown> }> {
  const seconds = Math.floor(app.clock.now().getTime() / 1000) - late;
  const all = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signed(to.secret, id, seconds, body),
    ...headers,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null);
  const answer = await fetch(`${http.origin}/hooks/articles/${to.id}`, {
    method: 'POST',
    headers: Object.fromEntries(given),
    body: sent,
  });
  return { status: answer.status, answer: (await answer.json()) as Record<string, unknown> };
}

/** Everything that a delivery could change, events too. */
export const whole = async (app: TestApp): Promise<Record<string, unknown>> => ({
  ...(await everything(app)),
  addresses: await app.db.query('SELECT * FROM receiving_address'),
  deliveries: await app.db.query('SELECT * FROM received_delivery'),
  events: await app.db.query('SELECT id FROM event ORDER BY id'),
});
