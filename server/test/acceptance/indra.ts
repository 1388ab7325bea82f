import { createHash } from 'node:crypto';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { officeSchema } from '../../app';
import type { MutationAccess } from '../../platform/boundary';
import { queues } from '../../platform/database';
import { same } from './report';
import { partner, type Stage } from './stage';

/** Lists of the API and the rows behind them, all but drafts that nobody but their maker sees until submitted (S-27). */
const LISTS: readonly [string, string][] = [
  ['companies', 'press_company WHERE isDraft = 0'],
  ['outlets', 'media_outlet WHERE isDraft = 0'],
  ['applications', "outlet_application WHERE state <> 'DRAFT'"],
  ['contracts', 'contract'],
  ['orders', 'publication_order'],
  ['proofs', 'proof'],
  ['invoices', "invoice WHERE state <> 'DRAFT'"],
  ['payments', 'payment'],
  ['budgetLines', 'budget_line'],
  ['articles', 'article'],
  ['users', '`user`'],
  ['events', 'event'],
];

/** The lists of Indra hold every row, and a record of a company shows what is restricted. */
export async function indraReads(stage: Stage): Promise<void> {
  const { indra } = stage.cast;
  const unseen: Record<string, [number, number]> = {};
  await indra.enter();
  for (const [field, rows] of LISTS) {
    const [{ n }] = await stage.app.db.query(`SELECT COUNT(*) AS n FROM ${rows}`);
    const list = (await indra.ask(`{ ${field}(first: 1) { totalCount } }`))[field];
    if (list.totalCount !== Number(n)) unseen[field] = [list.totalCount, Number(n)];
  }
  same('lists of Indra with fewer rows than the table', unseen, {});
  const { company } = await indra.ask(
    'query ($id: ID!) { company(id: $id) { legalName npwp bankAccounts { number state } taxProfiles { vatRegistered } } }',
    {
      id: partner(stage, 'RK').companyId,
    },
  );
  same(
    'what is restricted',
    [company.legalName, Boolean(company.npwp), company.bankAccounts.length, company.taxProfiles.length],
    ['PT Rawa Kini Media', true, 1, 1],
  );
}

/** A value that fits the type, with ids of the story, so that only the right to act can be refused. */
function sample(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, id);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, sample(field.type, id)]));
  }
  const values: Record<string, unknown> = {
    ID: id,
    String: 'contoh',
    Int: 1,
    Boolean: true,
    Rupiah: 1000,
    LocalDate: '2026-02-04',
    DateTime: '2026-02-04T03:05:00Z',
    Float: 0.5,
  };
  return isScalarType(type) ? values[type.name] : null;
}

/** Tables that grow by refused attempts and sign-ins themselves. */
const OWN = new Set([
  'event',
  'event_link',
  'event_unsealed',
  'seal',
  'seal_head',
  'session',
  'migrations',
  'sqlite_sequence',
]);

/** A digest of each table. */
async function snapshot({ app }: Stage): Promise<Record<string, string>> {
  const tables: { name: string }[] = await app.db.query(
    queues(app.platform.writer)
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !OWN.has(table.name))) {
    const rows: object[] = await app.db.query(`SELECT * FROM \`${name}\``);
    const text = rows
      .map((row) => JSON.stringify(row))
      .sort()
      .join('\n');
    digests[name] = createHash('sha256').update(text).digest('hex');
  }
  return digests;
}

/** Indra sends every mutation that is not about the own account or open to everybody; gives what to check. */
export async function indraTries(stage: Stage): Promise<{ check: () => Promise<void>; refusals: string[] }> {
  const { indra } = stage.cast;
  await indra.enter();
  const before = await snapshot(stage);
  const wrong: Record<string, string[]> = {};
  const refusals: string[] = [];
  const ids = [partner(stage, 'RK').contractId, stage.budgetLineId];
  for (const field of Object.values(officeSchema().getMutationType()?.getFields() ?? {})) {
    const { isPublic, isOwnAccount } = field.extensions as MutationAccess;
    if (isPublic || isOwnAccount) continue;
    const type = field.args[0]?.type;
    for (const id of ids) {
      const { errors } = await indra.try(
        field.name,
        type ? (sample(type, id) as object) : null,
        '__typename',
      );
      const codes = errors.map(({ code }: { code: string }) => code);
      if (codes.join() !== 'FORBIDDEN') wrong[field.name] = codes;
      refusals.push(`${field.name} Indra FORBIDDEN`);
    }
  }
  const after = await snapshot(stage);
  const check = async () => {
    same('mutations by Indra that were not refused FORBIDDEN', wrong, {});
    same('mutations tried', refusals.length > 100, true);
    same(
      'tables that changed',
      Object.keys(after).filter((name) => after[name] !== before[name]),
      [],
    );
  };
  return { check, refusals };
}
