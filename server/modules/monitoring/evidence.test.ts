import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Role } from '../../platform/actor';
import { transaction } from '../../platform/database';
import { newId } from '../../platform/ids';
import { sealNow } from '../../platform/sealer';
import { testApp } from '../../test/app';
import { buildSource, LoopbackPress, newsPage, newsText, rss } from '../../test/factories/monitoring';
import { OverHttp } from '../../test/over-http';
import { asOwner } from '../../test/owner';
import { announce, articleNamed } from './announce.service';
import { Article } from './article.entity';
import { EvidenceCaptured } from './article.events';
import { requestCapture, watchText } from './article.service';
import { Evidence } from './evidence.entity';
import { evidenceHash, keepCaptures } from './evidence.service';
import { closeArchive } from './evidence-archive.service';
import { verifyEvidence } from './evidence-verify.service';
import { sha256 } from './hashes.service';
import { payloadOf, readRecords } from './pipeline/warc';
import { MOST_CAPTURES, WarcStore } from './warc-store';

const press = LoopbackPress.forTests();
const app = testApp({ routes: press.routes });
const http = new OverHttp(app);
const HOST = 'rawakini.example';
const link = (slug: string) => `http://${HOST}/${slug}`;
const pathOf = (file: string | null | undefined) => join(app.folder, 'warc', file ?? '');

beforeEach(async () => {
  Object.assign(app.platform.profile.polling, { routedHostGapSeconds: 0, totalTimeoutSeconds: 5 });
  await closeArchive(app.platform);
  rmSync(join(app.folder, 'warc'), { recursive: true, force: true });
});

const watch = (text: string) =>
  app.perform((ctx) =>
    watchText(ctx, {
      ownerKind: 'RELEASE',
      ownerRef: 'release-1',
      title: 'Siaran pers',
      text,
      outletIds: [],
      activeFrom: new Date('2026-01-01T00:00:00Z'),
      activeTo: null,
    }),
  );

/** Pages that were asked for, each captured; gives the rows in that order. */
const captured = async (...slugs: string[]): Promise<Evidence[]> => {
  for (const [n, slug] of slugs.entries()) {
    press.serve(HOST, `/${slug}`, newsPage(`Berita ${slug}`, newsText(200 + n)));
    await app.perform((ctx) => requestCapture(ctx, { url: link(slug), outletId: null, ref: slug }));
    await app.deliver();
  }
  await sealNow(app.platform.writer);
  return app.db.find(Evidence, { order: { id: 'ASC' } });
};

describe('the archive', () => {
  it('keeps only what matches a text of the office, of the rest the text alone', async () => {
    await watch(newsText(1));
    press.serve(
      HOST,
      '/feed',
      rss(['siaran', 'lain'].map((slug) => ({ guid: slug, link: link(slug), title: `Berita ${slug}` }))),
    );
    press.serve(HOST, '/siaran', newsPage('Berita siaran', newsText(1)));
    press.serve(HOST, '/lain', newsPage('Berita lain', newsText(2)));
    await buildSource(app);

    await app.at(app.clock.now());

    expect(await app.db.countBy(Article, {})).toBe(2);
    expect(await app.db.find(Evidence)).toMatchObject([{ url: link('siaran'), capturedBy: 'READ' }]);
  });

  it('holds the bytes as they came over the wire, compressed, with their headers and without cookies', async () => {
    const page = String(newsPage('Berita a', newsText(3)).body);
    const wire = gzipSync(page);
    press.serve(HOST, '/a', {
      body: wire,
      headers: { 'content-encoding': 'gzip', 'X-Surat': 'kabar', 'set-cookie': 'sesi=rahasia' },
    });
    await app.perform((ctx) => requestCapture(ctx, { url: link('a'), outletId: null, ref: 'a' }));
    await app.deliver();

    const [row] = await app.db.find(Evidence);
    expect(row).toMatchObject({
      payloadSha256: sha256(wire),
      bytes: wire.length,
      textSha256: sha256(newsText(3)),
      warcFile: expect.stringMatching(/^2026-01\/sinergi-20260105020000-[0-9a-f]{8}-00001\.warc\.gz$/),
    });
    expect(row && evidenceHash(row)).toBe(row?.hash);
    const file = readFileSync(pathOf(row?.warcFile));
    const [info, response, metadata, ...rest] = readRecords(gunzipSync(file));
    expect([info?.type, response?.type, metadata?.type, rest]).toEqual([
      'warcinfo',
      'response',
      'metadata',
      [],
    ]);
    const block = String(response?.block.toString('latin1'));
    expect(block).toContain('X-Surat: kabar\r\n');
    expect(block).not.toContain('rahasia');
    expect(response && payloadOf(response).equals(wire)).toBe(true);
    expect(JSON.parse(String(metadata?.block)).text).toBe(newsText(3));
  });

  it('begins a new file when the one in use is full', async () => {
    const store = new WarcStore(join(app.folder, 'warc'), {}, 3);
    const payload = { kind: 'resource' as const, type: 'text/plain', body: Buffer.from('x') };
    const fixed = { at: app.clock.now(), url: 'urn:a', peer: null, isTruncated: false, payload, facts: {} };
    const captures = (count: number) =>
      Array.from({ length: count }, () => ({ ...fixed, recordId: newId(), metadataId: newId() }));
    const places = [];
    for (const count of [2, 1, 1]) places.push(...(await store.append(captures(count), app.clock.now())));
    await store.close();

    expect(new Set(places.slice(0, 3).map(({ file }) => file)).size).toBe(1);
    expect(places[3]?.file).toMatch(/-00002\.warc\.gz$/);
    expect(MOST_CAPTURES).toBe(5000);
    const types = readRecords(gunzipSync(readFileSync(pathOf(places[0]?.file)))).map(({ type }) => type);
    expect(types).toEqual(['warcinfo', ...Array(3).fill(['resource', 'metadata']).flat()]);
  });

  it('outlives a process that died between the file and the row, and says what is left over', async () => {
    const [row] = await captured('a');
    const lost = app.perform(async (ctx) => {
      const payload = { kind: 'resource' as const, type: 'text/plain', body: Buffer.from('hilang') };
      const capture = { at: ctx.now(), url: 'urn:a', peer: null, isTruncated: false, payload, request: {} };
      const one = { articleId: 1, capture, title: '', text: null, capturedBy: 'CLIP' as const };
      await keepCaptures(ctx, [one], articleNamed(1));
      throw new Error('killed');
    });
    await expect(lost).rejects.toThrow('killed');
    appendFileSync(pathOf(row?.warcFile), Buffer.from('1f8b0800', 'hex'));
    await closeArchive(app.platform);

    const report = await verifyEvidence(app.platform);

    const size = readFileSync(pathOf(row?.warcFile)).length;
    const bytes = size - (row?.warcOffset ?? 0) - (row?.warcLength ?? 0);
    expect(report).toEqual({ checked: 1, files: 1, strays: [{ file: row?.warcFile, bytes }], broken: null });
    expect(bytes).toBeGreaterThan(4);
  });
});

describe('verify-evidence', () => {
  const broken = async () => (await verifyEvidence(app.platform)).broken;

  it('finds everything whole, and names the record of which one byte was flipped', async () => {
    const rows = await captured('a', 'b', 'c');
    expect(await verifyEvidence(app.platform)).toEqual({ checked: 3, files: 1, strays: [], broken: null });
    const [, row] = rows;
    const bytes = readFileSync(pathOf(row?.warcFile));
    const at = (row?.warcOffset ?? 0) + Math.floor((row?.warcLength ?? 0) / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(pathOf(row?.warcFile), bytes);

    expect(await broken()).toEqual({
      evidenceId: row?.id,
      articleId: row?.articleId,
      file: row?.warcFile,
      offset: row?.warcOffset,
      problem: 'the bytes of the record were changed',
    });
  });

  it('names the record whose file was cut, and the first of a file that is gone', async () => {
    const rows = await captured('a', 'b');
    const file = pathOf(rows[0]?.warcFile);
    truncateSync(file, readFileSync(file).length - 1);
    expect(await broken()).toMatchObject({ evidenceId: rows[1]?.id, problem: 'the file is missing or cut' });

    rmSync(file);
    expect(await broken()).toMatchObject({ evidenceId: rows[0]?.id, problem: 'the file is missing or cut' });
  });

  it('names the row that was changed, deleted, or put in beside the seal', async () => {
    const [row] = await captured('a');
    const sql = (text: string) => transaction(app.platform.writer, (db) => asOwner(db, ['evidence'], [text]));
    await sql('UPDATE evidence SET status = 201');
    expect(await broken()).toMatchObject({ evidenceId: row?.id, problem: 'the row was changed' });

    await sql('UPDATE evidence SET status = 200');
    await app.perform((ctx) => ctx.db.insert(Evidence, Object.assign(new Evidence(), row, { id: 'asing' })));
    expect(await broken()).toMatchObject({ evidenceId: 'asing', problem: 'no sealed event names the row' });

    await sql('DELETE FROM evidence');
    expect(await broken()).toMatchObject({ evidenceId: row?.id, problem: 'the row was deleted' });
  });

  it.each(['UPDATE evidence SET status = 201', 'DELETE FROM evidence'])(
    'needs the owner of the database: %s',
    async (statement) => {
      const [row] = await captured('a');
      await expect(app.perform((ctx) => ctx.db.query(statement))).rejects.toThrow('evidence is insert-only');
      expect(await app.db.find(Evidence)).toEqual([row]);
      expect(await broken()).toBeNull();
    },
  );

  it('still reads captures older than the archive from the file store', async () => {
    const body = Buffer.from('<p>lama</p>');
    const payloadSha256 = await app.platform.files.put(body);
    await app.perform(async (ctx) => {
      const facts = {
        articleId: 7,
        capturedAt: ctx.now(),
        url: link('lama'),
        status: 200,
        peer: null,
        bytes: body.length,
        payloadSha256,
        textSha256: null,
        capturedBy: 'READ',
        warcFile: null,
        warcOffset: null,
        warcLength: null,
        recordSha256: null,
      };
      const node = { id: 'lama-1', version: 1, createdAt: ctx.now(), updatedAt: ctx.now() };
      const row = Object.assign(new Evidence(), facts, node, { hash: evidenceHash(facts) });
      await ctx.db.insert(Evidence, row);
      const evidence = [{ id: row.id, articleId: 7, hash: row.hash }];
      await announce(ctx, EvidenceCaptured, articleNamed(7), { evidence }, [
        { type: 'Evidence', id: row.id },
      ]);
    });
    await sealNow(app.platform.writer);
    expect(await verifyEvidence(app.platform)).toMatchObject({ checked: 1, broken: null });

    rmSync(join(app.folder, 'files', payloadSha256.slice(0, 2), payloadSha256));
    expect(await broken()).toMatchObject({ evidenceId: 'lama-1', problem: 'the stored file is missing' });
  });
});

describe('the end of the time that captures are kept', () => {
  const later = (years: number) => {
    const at = app.clock.now();
    at.setUTCFullYear(at.getUTCFullYear() + years);
    return at;
  };

  it('takes the file and leaves row, hash and a sealed word, so that the check still holds', async () => {
    const [row] = await captured('a', 'b');
    const file = join(app.folder, 'warc', row?.warcFile ?? '');
    await closeArchive(app.platform);

    await app.at(later(9));
    expect([existsSync(file), await app.events('evidence.removed')]).toEqual([true, []]);

    await app.at(later(2));
    await app.deliver({ times: 2 });
    await app.at(new Date(app.clock.now().getTime() + 2 * 86_400_000));

    expect(existsSync(file)).toBe(false);
    // A file that stayed although it was told is deleted without another word.
    writeFileSync(file, 'sisa');
    await app.at(new Date(app.clock.now().getTime() + 2 * 86_400_000));
    await app.deliver({ times: 2 });
    expect(existsSync(file)).toBe(false);
    expect((await app.events('evidence.removed')).map(({ data }) => data)).toEqual([
      { files: [{ file: row?.warcFile, count: 2 }] },
    ]);
    await sealNow(app.platform.writer);
    expect(await verifyEvidence(app.platform)).toEqual({ checked: 2, files: 0, strays: [], broken: null });
    const analyst = app.as(Role.MONITORING_ANALYST);
    const query = 'query ($id: ID!) { article(id: $id) { evidence { id downloadUrl } } }';
    const { article } = await analyst.run(query, { id: String(row?.articleId) });
    expect(article.evidence).toEqual([{ id: row?.id, downloadUrl: null }]);
    const check = 'query ($id: ID!) { evidenceCheck(id: $id) { isIntact problem } }';
    expect((await analyst.run(check, { id: row?.id })).evidenceCheck).toEqual({
      isIntact: false,
      problem: 'Masa simpan arsip ini sudah berakhir; catatan dan sidiknya tetap tersimpan.',
    });
  });

  it('excuses no file that went without a word', async () => {
    const [row] = await captured('a');
    await closeArchive(app.platform);
    rmSync(join(app.folder, 'warc', row?.warcFile ?? ''));
    expect((await verifyEvidence(app.platform)).broken).toMatchObject({
      evidenceId: row?.id,
      problem: 'the file is missing or cut',
    });
  });
});

describe('the record of a capture', () => {
  const QUERY = `query ($id: ID!) { article(id: $id) { evidence { id sealNo recordSha256 downloadUrl } } }`;
  const CHECK = 'query ($id: ID!) { evidenceCheck(id: $id) { isIntact problem } }';

  it('is downloaded by staff and auditors as it was sealed, and by nobody else', async () => {
    const [row] = await captured('a');
    const id = String(row?.articleId);
    for (const role of [Role.MONITORING_ANALYST, Role.AUDITOR]) {
      const { article } = await app.as(role).run(QUERY, { id });
      expect(article.evidence[0]).toMatchObject({ id: row?.id, recordSha256: row?.recordSha256 });
      expect(article.evidence[0].sealNo).toBeGreaterThan(0);
      const answer = await fetch(http.origin + article.evidence[0].downloadUrl);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(sha256(bytes)).toBe(row?.recordSha256);
      const digest = Buffer.from(String(row?.recordSha256), 'hex').toString('base64');
      expect(answer.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
      expect(readRecords(gunzipSync(bytes)).map(({ type }) => type)).toEqual(['response', 'metadata']);
    }
    expect((await app.as(Role.COMPANY_ADMIN, { companyId: 'c' }).run(QUERY, { id })).article).toBeNull();
  });

  it('is hashed again on request', async () => {
    const [row] = await captured('a');
    const check = async (role: Role) => (await app.as(role).run(CHECK, { id: row?.id })).evidenceCheck;
    expect(await check(Role.AUDITOR)).toEqual({ isIntact: true, problem: null });
    expect(await app.as(Role.COMPANY_ADMIN, { companyId: 'c' }).run(CHECK, { id: row?.id })).toEqual({
      evidenceCheck: null,
    });

    rmSync(pathOf(row?.warcFile));
    expect(await check(Role.AUDITOR)).toEqual({
      isIntact: false,
      problem: 'Berkas arsip hilang atau tidak lagi sama dengan yang disegel.',
    });
  });
});
