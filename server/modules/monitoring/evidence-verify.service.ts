import { createHash } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import type { Platform } from '../../platform/ctx';
import { verifyChain } from '../../platform/sealer';
import { EvidenceCaptured, EvidenceRemoved } from './article.events';
import { Evidence } from './evidence.entity';
import { evidenceHash } from './evidence.service';
import { archiveOf, placeOf } from './evidence-archive.service';
import { sha256 } from './hashes.service';
import { payloadOf, type WarcRecord } from './pipeline/warc';
import { unpackRecords } from './warc-store';

/** One capture that does not prove what it says any more, and where it stands. */
export interface BrokenEvidence {
  evidenceId: string;
  articleId: number | null;
  file: string | null;
  offset: number | null;
  problem: string;
}

/** What was checked; `strays` are bytes of files that no row names, left by a crash or a repeated transaction. */
export interface EvidenceReport {
  checked: number;
  files: number;
  strays: { file: string; bytes: number }[];
  broken: BrokenEvidence | null;
}

interface Told {
  id: string;
  articleId: number;
  hash: string;
}

const PAGE = 200;

/** Re-hashes every capture from files and rows against the sealed events, and the chain itself; ends at the first bad one. */
export async function verifyEvidence(app: Platform): Promise<EvidenceReport> {
  const db = app.reader.manager;
  const chain = (await verifyChain(db, new Map())).broken;
  const none: EvidenceReport = { checked: 0, files: 0, strays: [], broken: null };
  if (chain) {
    const problem = `the seal is broken at number ${chain.seq}: ${chain.problem}`;
    return { ...none, broken: nameless(chain.eventId, problem) };
  }
  const found = await walk(app, db);
  const { files, strays } = await straysOf(app, db);
  return { checked: found.checked, files, strays, broken: found.broken };
}

const nameless = (evidenceId: string, problem: string): BrokenEvidence => ({
  evidenceId,
  articleId: null,
  file: null,
  offset: null,
  problem,
});

async function walk(app: Platform, db: EntityManager): Promise<Pick<EvidenceReport, 'checked' | 'broken'>> {
  const removed = await removedFiles(db);
  let checked = 0;
  for (let last = ''; ; ) {
    const events: { id: string; data: string }[] = await db.query(
      `SELECT id, data FROM event WHERE name = ? AND id > ? ORDER BY id LIMIT ${PAGE}`,
      [EvidenceCaptured.name, last],
    );
    for (const event of events) {
      const told: Told[] = JSON.parse(event.data).evidence;
      const broken = await firstBroken(app, db, told, removed);
      if (broken) return { checked, broken };
      checked += told.length;
      last = event.id;
    }
    if (events.length < PAGE) break;
  }
  const rows = await db.countBy(Evidence, {});
  return { checked, broken: rows > checked ? await unannounced(db) : null };
}

/** Files that went at the end of the time they are kept, as sealed events tell. */
export async function removedFiles(db: EntityManager): Promise<Set<string>> {
  const events: { data: string }[] = await db.query('SELECT data FROM event WHERE name = ?', [
    EvidenceRemoved.name,
  ]);
  return new Set(
    events.flatMap(({ data }) => JSON.parse(data).files.map(({ file }: { file: string }) => file)),
  );
}

async function firstBroken(
  app: Platform,
  db: EntityManager,
  told: readonly Told[],
  removed: ReadonlySet<string>,
): Promise<BrokenEvidence | null> {
  const rows = await db.findBy(Evidence, { id: In(told.map(({ id }) => id)) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { id, hash } of told) {
    const row = byId.get(id);
    if (!row) return nameless(id, 'the row was deleted');
    const problem =
      row.hash !== hash || evidenceHash(row) !== hash
        ? 'the row was changed'
        : removed.has(row.warcFile ?? '')
          ? null
          : await fileProblem(app, row);
    if (problem) return brokenRow(row, problem);
  }
  return null;
}

const brokenRow = ({ id, articleId, warcFile, warcOffset }: Evidence, problem: string): BrokenEvidence => ({
  evidenceId: id,
  articleId,
  file: warcFile,
  offset: warcOffset,
  problem,
});

/** What is wrong with the stored bytes of a capture; null when they are what was sealed. */
export async function fileProblem(app: Platform, row: Evidence): Promise<string | null> {
  const place = placeOf(row);
  if (!place) return storedProblem(app, row);
  const bytes = await archiveOf(app).read(place);
  if (!bytes) return 'the file is missing or cut';
  if (sha256(bytes) !== place.sha256) return 'the bytes of the record were changed';
  const records = await unpackRecords(bytes).catch(() => []);
  return recordProblem(row, records);
}

function recordProblem(row: Evidence, [main, metadata]: readonly WarcRecord[]): string | null {
  if (!main || metadata?.type !== 'metadata') return 'the records cannot be read';
  if (main.headers.get('warc-record-id') !== `<urn:uuid:${row.id}>`) return 'the record is another one';
  if (sha256(payloadOf(main)) !== row.payloadSha256) return 'the payload differs from its hash';
  const { text } = JSON.parse(metadata.block.toString('utf8'));
  const textSha256 = typeof text === 'string' ? sha256(text) : null;
  return textSha256 === row.textSha256 ? null : 'the text differs from its hash';
}

/** Captures older than the archive: their bytes lie in the file store under their own hash. */
async function storedProblem(app: Platform, { payloadSha256 }: Evidence): Promise<string | null> {
  if ((await app.files.sizeOf(payloadSha256)) === null) return 'the stored file is missing';
  const hash = createHash('sha256');
  for await (const chunk of app.files.open(payloadSha256)) hash.update(chunk as Buffer);
  return hash.digest('hex') === payloadSha256 ? null : 'the stored file was changed';
}

async function unannounced(db: EntityManager): Promise<BrokenEvidence> {
  const [row] = await db.query(
    `SELECT v.id FROM evidence v WHERE NOT EXISTS
     (SELECT 1 FROM event_link l JOIN event e ON e.id = l.event_id WHERE l.subject_id = v.id AND e.name = ?)
     ORDER BY v.id LIMIT 1`,
    [EvidenceCaptured.name],
  );
  return nameless(row?.id ?? '', 'no sealed event names the row');
}

async function straysOf(
  app: Platform,
  db: EntityManager,
): Promise<Pick<EvidenceReport, 'strays'> & { files: number }> {
  const rows: { file: string; used: number | string; first: number | string }[] = await db.query(
    `SELECT warcFile AS file, SUM(warcLength) AS used, MIN(warcOffset) AS first FROM evidence
     WHERE warcFile IS NOT NULL GROUP BY warcFile`,
  );
  const used = new Map(rows.map((row) => [row.file, Number(row.used) + Number(row.first)]));
  const files = await archiveOf(app).list();
  const strays = files.map(({ file, size }) => ({ file, bytes: size - (used.get(file) ?? 0) }));
  return { files: files.length, strays: strays.filter(({ bytes }) => bytes > 0) };
}
