import { Role } from '../../platform/actor';
import { StoredFile } from '../../platform/stored-file.entity';
import type { Caller, TestApp } from '../app';

/** A post as another system delivers it. */
export const post = (values: object = {}): object => ({
  channel: 'SOCIAL',
  platform: 'X',
  account: '@wargaMJ',
  engagement: 420,
  publishedAt: '2026-01-05T01:25:00.000Z',
  title: 'Video antrean',
  text: 'Banjir di Sungai Lintang merendam rumah warga sejak subuh, bantuan belum datang.',
  ...values,
});

const FIELDS = `id kind name state rowCount createdCount updatedCount duplicateCount errorCount undoUntil undoneAt
  allowedActions rows { no verdict reason externalId title articleId }`;
const BATCH = `batch { ${FIELDS} } errors { code message field }`;

/** Sends items of another system. */
export const send = async (who: Caller, items: object[], more: object = {}) =>
  (
    await who.run(`mutation ($input: ImportArticlesInput!) { articlesImport(input: $input) { ${BATCH} } }`, {
      input: { items, ...more },
    })
  ).articlesImport;

/** Imports a file. */
export const importFile = async (who: Caller, text: string, more: object = {}) =>
  (
    await who.run(`mutation ($input: ClipFileInput!) { clipFileImport(input: $input) { ${BATCH} } }`, {
      input: { fileName: 'januari.csv', text, ...more },
    })
  ).clipFileImport;

/** Looks at a file before it is imported. */
export const checkFile = async (who: Caller, text: string, more: object = {}) =>
  (
    await who.run(
      `mutation ($input: ClipFileInput!) { clipFileCheck(input: $input) {
        rows { no verdict reason title carrier channel publishedAt } unknownColumns errors { code message } } }`,
      { input: { fileName: 'januari.csv', text, ...more } },
    )
  ).clipFileCheck;

/** An import as it stands now. */
export const batchOf = async (who: Caller, id: string) =>
  (await who.run(`query ($id: ID!) { clipBatch(id: $id) { ${FIELDS} } }`, { id })).clipBatch;

/** The rows that an import left out, as the file that is downloaded. */
export const badRowsOf = async (app: TestApp, id: string): Promise<string> => {
  const offer = await app.perform(
    async (ctx) => app.platform.downloads.get('clip-bad-rows')?.make(ctx, new Map([['id', id]]), app.folder),
    analyst(app).actor,
  );
  return offer?.bytes?.toString('utf8') ?? '';
};

/** Takes an import back. */
export const undo = async (who: Caller, batchId: string) =>
  (
    await who.run(`mutation ($input: UndoClipBatchInput!) { clipBatchUndo(input: $input) { ${BATCH} } }`, {
      input: { batchId },
    })
  ).clipBatchUndo;

/** Clips by hand. */
export const clip = async (who: Caller, input: object) =>
  (
    await who.run(
      `mutation ($input: ClipArticleInput!) { articleClip(input: $input) {
        clip { id url state outcomeText article { id } } errors { code message field } } }`,
      { input },
    )
  ).articleClip;

/** A file that the analyst uploaded. */
export const uploaded = (app: TestApp, who: Caller, values: Partial<StoredFile> = {}): Promise<StoredFile> =>
  app.perform(
    (ctx) =>
      ctx.create(StoredFile, {
        name: 'halaman.jpg',
        mime: 'image/jpeg',
        size: 1_234,
        sha256: 'ab'.repeat(32),
        uploadedById: who.actor.id ?? '',
        companyId: null,
        ...values,
      }),
    who.actor,
  );

/** Every table that articles and their counts fill, for proving that a refusal changed nothing. */
export async function everything(app: TestApp): Promise<Record<string, unknown>> {
  const tables = [
    'article',
    'article_text',
    'article_url',
    'article_topic',
    'clip_key',
    'clip_batch',
    'clip_row',
  ];
  const counted = [
    'article_clip',
    'article_attachment',
    'article_shelf',
    'topic_day',
    'topic_bucket',
    'story',
  ];
  const all = await Promise.all(
    [...tables, ...counted, 'media_outlet'].map(async (name) => [
      name,
      await app.db.query(`SELECT * FROM ${name}`),
    ]),
  );
  return Object.fromEntries(all);
}

export const analyst = (app: TestApp): Caller => app.as(Role.MONITORING_ANALYST);
