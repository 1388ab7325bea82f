import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closePlatform, entities, officeSchema, openPlatform } from './app';
import { migrations } from './migrations';
import { hashPassword } from './modules/identity/password.service';
import { makeUser } from './modules/identity/user.service';
import { verifyEvidence } from './modules/monitoring/evidence-verify.service';
import { Role, SYSTEM } from './platform/actor';
import { perform } from './platform/boundary';
import { systemClock } from './platform/clock';
import { type Config, readConfig } from './platform/config';
import { Ctx, type Platform } from './platform/ctx';
import { migrate } from './platform/database-source';
import { event } from './platform/events';
import { projectRoot } from './platform/root';
import { schemaText } from './platform/schema';
import { sealNow, verifyChain } from './platform/sealer';
import { quietExchange } from './platform/worker';

interface Result {
  text: string;
  data: object;
  ok: boolean;
}
type Command = (config: Config, args: string[]) => Promise<Result>;

const onPlatform = async (config: Config, work: (platform: Platform) => Promise<Result>): Promise<Result> => {
  const platform = await openPlatform(config, systemClock);
  try {
    return await work(platform);
  } finally {
    await closePlatform(platform);
  }
};

/** Heads given as `--head 120=ab12…`: numbers and chain hashes published outside. */
const headsOf = (args: string[]): Map<number, string> =>
  new Map(
    args.flatMap((arg, i) => {
      const [seq, chain] = args[i - 1] === '--head' ? arg.split('=') : [];
      return seq && chain ? [[Number(seq), chain] as const] : [];
    }),
  );

const verifyAudit: Command = (config, args) =>
  onPlatform(config, async (platform) => {
    await sealNow(platform.writer);
    const report = await verifyChain(platform.reader.manager, headsOf(args));
    const { broken, checked, head } = report;
    const text = broken
      ? `BROKEN at number ${broken.seq}: ${broken.problem} (event ${broken.eventId || '-'}${broken.name ? `, ${broken.name}` : ''}).`
      : `Intact: ${checked} entries, head ${head.seq}=${head.chain}.`;
    return { text, data: report, ok: broken === null };
  });

const verifyEvidenceCommand: Command = (config) =>
  onPlatform(config, async (platform) => {
    await sealNow(platform.writer);
    const report = await verifyEvidence(platform);
    const { broken, checked, files, strays } = report;
    const where = broken?.file ? `, ${broken.file} at ${broken.offset}` : '';
    const rest = strays.map(({ file, bytes }) => ` ${bytes} bytes of ${file} belong to no capture.`).join('');
    const text = broken
      ? `BROKEN: evidence ${broken.evidenceId}${broken.articleId ? ` of article ${broken.articleId}` : ''}${where}: ${broken.problem}.`
      : `Intact: ${checked} captures in ${files} files.${rest}`;
    return { text, data: report, ok: broken === null };
  });

const schema: Command = async () => {
  const text = schemaText(officeSchema());
  writeFileSync(join(projectRoot, 'schema.graphql'), text);
  return { text: `schema.graphql: ${text.split('\n').length} lines.`, data: {}, ok: true };
};

const migrateCommand: Command = async (config) => {
  const names = await migrate(config.adminDatabaseUrl, entities, migrations);
  return { text: names.length ? `Done: ${names.join(', ')}.` : 'Nothing to do.', data: { names }, ok: true };
};

const auditHead: Command = (config) =>
  onPlatform(config, async (platform) => {
    await sealNow(platform.writer);
    const [head] = await platform.reader.manager.query('SELECT seq, chain FROM seal_head WHERE one = 1');
    return {
      text: `${head.seq}=${head.chain}`,
      data: { seq: Number(head.seq), chain: head.chain },
      ok: true,
    };
  });

/** `user add NAME EMAIL ROLE`: how the first administrator gets in; the password is printed once. */
const user: Command = (config, [verb, name, email, role]) =>
  onPlatform(config, async (platform) => {
    const known = Object.values(Role).find((one) => one === role);
    if (verb !== 'add' || !name || !email || !known) {
      return { text: 'Usage: user add "NAME" EMAIL ROLE', data: { roles: Object.values(Role) }, ok: false };
    }
    const password = randomBytes(12).toString('base64url');
    const passwordHash = await hashPassword(password);
    const ctx = new Ctx(platform, SYSTEM, quietExchange('cli'));
    const made = await perform(ctx, async () => {
      const account = await makeUser(ctx, { name, email, roles: [known], passwordHash });
      await ctx.emit(event<{ role: Role }>('user.added'), account, { role: known });
      return account;
    });
    return {
      text: `${made.email}: ${password}  (shown once; change it after signing in)`,
      data: { id: made.id },
      ok: true,
    };
  });

const commands: Record<string, Command> = {
  user,
  migrate: migrateCommand,
  schema,
  'verify-audit': verifyAudit,
  'verify-evidence': verifyEvidenceCommand,
  'audit-head': auditHead,
};

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) {
    process.stderr.write(`Usage: npm run cli -- ${Object.keys(commands).join(' | ')} [--json]\n`);
    process.exit(2);
  }
  const config = readConfig(process.env, projectRoot);
  const { text, data, ok } = await command({ ...config, logLevel: 'warn' }, args);
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ ok, ...data })}\n` : `${text}\n`);
  process.exitCode = ok ? 0 : 1;
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
