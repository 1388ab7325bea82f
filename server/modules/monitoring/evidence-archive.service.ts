import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Ctx, Platform } from '../../platform/ctx';
import type { SignedFileReader } from '../../platform/module';
import { Evidence } from './evidence.entity';
import { type WarcPlace, WarcStore } from './warc-store';

const stores = new WeakMap<Platform, WarcStore>();

/** The archive of this process; it begins a file with the first capture. */
export function archiveOf(app: Platform): WarcStore {
  let store = stores.get(app);
  if (!store) {
    store = new WarcStore(join(app.config.dataDir, 'warc'), {
      software: 'SINERGI/0.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      operator: app.profile.office.name,
      'http-header-user-agent': `SINERGI/0.1 (+${app.config.publicUrl})`,
      robots: 'obey',
    });
    stores.set(app, store);
  }
  return store;
}

/** Ends the file in use, where there is one. */
export async function closeArchive(app: Platform): Promise<void> {
  await stores.get(app)?.close();
  stores.delete(app);
}

/** Where a capture stands in the archive; null for captures older than it. */
export function placeOf({ warcFile, warcOffset, warcLength, recordSha256 }: Evidence): WarcPlace | null {
  if (warcFile === null || warcOffset === null || warcLength === null || recordSha256 === null) return null;
  return { file: warcFile, offset: warcOffset, length: warcLength, sha256: recordSha256 };
}

const MINUTES = 10;

/** A signed address of the records of a capture, valid ten minutes; null for captures older than the archive or kept no longer. */
export async function evidenceUrl(ctx: Ctx, evidence: Evidence): Promise<string | null> {
  const place = placeOf(evidence);
  if (!place || !(await archiveOf(ctx.app).has(place.file))) return null;
  return `/files/${ctx.app.secrets.sign(`evidence:${evidence.id}`, new Date(ctx.now().getTime() + MINUTES * 60_000))}`;
}

/** The records of a capture as a file of their own; null when row or file is gone. */
export const evidenceDownload: SignedFileReader = async (ctx, id) => {
  const evidence = await ctx.db.findOneBy(Evidence, { id });
  const place = evidence && placeOf(evidence);
  const bytes = place && (await archiveOf(ctx.app).read(place));
  if (!bytes) return null;
  const name = `bukti-${id}.warc.gz`;
  return {
    name,
    mime: 'application/warc',
    size: bytes.length,
    sha256: place.sha256,
    open: () => Readable.from([bytes]),
  };
};
