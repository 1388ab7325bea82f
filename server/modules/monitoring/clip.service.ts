import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { newId } from '../../platform/ids';
import { refusal } from '../../platform/lifecycle';
import { StoredFile } from '../../platform/stored-file.entity';
import { ArticleChannel, ArticleEntry } from './article.entity';
import { ArticleClipped } from './article.events';
import { knownArticleId, urlHash } from './article-identity.service';
import { queueClip } from './capture.service';
import { ArticleAttachment, ArticleClip, ClipState } from './clip.entity';
import type { ClipArticleInput, ClipFormInput } from './clip.inputs';
import { type ClipFacts, checkClip, type RawClip } from './clip-check.service';
import { outletBook } from './clip-outlet.service';
import { enterClips, knownClip } from './clip-writer.service';
import { managesMonitoring } from './monitoring.roles';
import { repairUrl } from './pipeline/canonical-url';

const MOST_FILES = 10;

/**
 * Clips one item by hand: a page by its address, which is fetched and captured soon after, or what a person entered in a
 * form, which counts at once.
 *
 * @throws FORBIDDEN, INVALID_INPUT, NOT_FOUND, DUPLICATE
 */
export async function clipArticle(ctx: Ctx, input: ClipArticleInput): Promise<ArticleClip> {
  if (!managesMonitoring(ctx.actor)) throw refusal(ErrorCode.FORBIDDEN);
  if (input.form && !input.url) return clipForm(ctx, input.form);
  if (input.url && !input.form) return clipPage(ctx, input.url);
  throw invalid(['url'], 'Isi alamat halaman, atau isi formulir.');
}

async function clipPage(ctx: Ctx, given: string): Promise<ArticleClip> {
  const url = repairUrl(given);
  if (!url || url.username || url.password)
    throw invalid(['url'], 'Isi dengan alamat satu berita, misalnya https://contoh.id/berita/banjir.');
  const articleId = await knownArticleId(ctx, [urlHash(url.href)]);
  const clip = await makeClip(ctx, { url: url.href, state: ClipState.WAITING, outcome: null, articleId });
  await queueClip(ctx, clip.id, url.href);
  await ctx.emit(ArticleClipped, clip, { articleId, url: url.href, files: [] });
  return clip;
}

const makeClip = (
  ctx: Ctx,
  values: Pick<ArticleClip, 'url' | 'state' | 'outcome' | 'articleId'>,
): Promise<ArticleClip> =>
  ctx.create(ArticleClip, {
    ...values,
    clippedById: ctx.actor.id ?? 'system',
    clippedByName: ctx.actor.name.slice(0, 200),
  });

async function clipForm(ctx: Ctx, form: ClipFormInput): Promise<ArticleClip> {
  if (form.channel === ArticleChannel.ONLINE)
    throw invalid(['form', 'channel'], 'Halaman web dikliping lewat alamatnya.');
  const files = await filesOf(ctx, form.fileIds ?? []);
  const book = await outletBook(ctx);
  const scene = { book, source: '', registersOutlets: true, hasFile: files.length > 0 };
  const facts = await checkClip(ctx, rawOf(form), scene);
  if ('problem' in facts) throw invalid(['form', FIELDS[facts.field] ?? facts.field], facts.problem);
  if (form.outletId && facts.outlet?.id !== form.outletId && !facts.account)
    throw invalid(['form', 'outletId'], 'Media ini tidak terdaftar.');
  await assertNew(ctx, facts);
  const id = newId();
  const [entered] = await enterClips(ctx, [facts], book, ArticleEntry.HAND, { type: 'ArticleClip', id });
  if (!entered) throw new Error('A checked item was not entered.');
  const { articleId } = entered;
  await attach(ctx, articleId, files);
  const clip = await makeClip(ctx, { url: null, state: ClipState.DONE, outcome: 'HAND', articleId });
  const hashes = files.map(({ sha256 }) => sha256);
  await ctx.emit(ArticleClipped, clip, { articleId, url: facts.url, files: hashes });
  return clip;
}

const FIELDS: Record<string, string> = { outlet: 'outletName' };

function rawOf(form: ClipFormInput): RawClip {
  const { account, author, channel, edition, engagement, outletId, outletName, platform, programme } = form;
  return {
    channel,
    publishedAt: form.publishedAt.toISOString(),
    title: form.title ?? null,
    text: form.text ?? null,
    outlet: outletName ?? null,
    outletId: outletId ?? null,
    account: account ?? null,
    platform: platform ?? null,
    engagement: engagement ?? null,
    url: form.url ?? null,
    author: author ?? null,
    page: edition ?? null,
    programme: programme ?? null,
    externalId: null,
  };
}

async function assertNew(ctx: Ctx, facts: ClipFacts): Promise<void> {
  if ((await knownClip(ctx, facts)) !== null)
    throw new DomainError(ErrorCode.DUPLICATE, 'Kliping yang sama sudah ada.', ['form', 'title']);
}

async function filesOf(ctx: Ctx, ids: readonly string[]): Promise<StoredFile[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_FILES) throw invalid(['form', 'fileIds'], 'Paling banyak 10 berkas.');
  const files: StoredFile[] = [];
  for (const id of wanted) {
    const file = await ctx.find(StoredFile, id);
    if (file?.uploadedById !== ctx.actor.id) throw invalid(['form', 'fileIds'], 'Berkas tidak ditemukan.');
    files.push(file);
  }
  return files;
}

async function attach(ctx: Ctx, articleId: number, files: readonly StoredFile[]): Promise<void> {
  const by = { addedAt: ctx.now(), addedById: ctx.actor.id ?? 'system' };
  const rows = files.map(({ id: fileId, name, mime, size, sha256 }) => ({
    ...{ id: newId(), articleId, fileId, name, mime, size, sha256 },
    ...by,
  }));
  if (rows.length > 0) await ctx.db.insert(ArticleAttachment, rows);
}
