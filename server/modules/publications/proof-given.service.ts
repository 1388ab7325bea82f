import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate, notFound } from '../../platform/errors';
import { StoredFile } from '../../platform/stored-file.entity';
import { comparedUrl } from '../monitoring/article-identity.service';
import type { PublicationOrder } from './order.entity';
import type { Proof } from './proof.entity';
import type { SubmitProofInput } from './proof.inputs';
import { assertFileFree, assertUrlFree } from './proof-duplicates.service';
import { urlKeyOf } from './proof-facts.service';

/** What a company gives as proof. */
export type Given = Pick<SubmitProofInput, 'url' | 'fileId' | 'airedAt' | 'note'>;

const NO_URL = { url: null, canonicalUrl: null, urlKey: null };

/** No order, no pay: what aired before the order, or not yet, proves nothing. @throws INVALID_INPUT */
function assertAiredAt(ctx: Ctx, order: PublicationOrder, airedAt: Date | null): void {
  if (airedAt && airedAt > ctx.now()) throw invalid('airedAt', 'Waktu tayang belum terjadi.');
  if (airedAt && order.issuedAt && airedAt < order.issuedAt) {
    throw invalid('airedAt', 'Yang tayang sebelum pesanan terbit tidak dapat menjadi bukti pesanan itu.');
  }
}

/** What was given, as columns. @throws INVALID_INPUT, NOT_FOUND, DUPLICATE */
export async function givenValues(
  ctx: Ctx,
  order: PublicationOrder,
  given: Given,
  except: string | null,
): Promise<Partial<Proof>> {
  if (!given.url === !given.fileId) throw invalid('url', 'Isi tautan halaman, atau unggah satu berkas.');
  const { airedAt = null } = given;
  assertAiredAt(ctx, order, airedAt);
  const of = { companyId: order.companyId, except };
  const note = given.note?.trim() || null;
  if (given.url)
    return { airedAt, note, fileId: null, fileKey: null, ...(await urlValues(ctx, given.url, of)) };
  if (!airedAt) throw invalid('airedAt', 'Isi waktu tayang.');
  const file = await ctx.find(StoredFile, given.fileId ?? '');
  if (!file) throw notFound(['fileId']);
  await assertFileFree(ctx, file.sha256, of);
  return { airedAt, note, fileId: file.id, fileKey: file.sha256, ...NO_URL };
}

async function urlValues(
  ctx: Ctx,
  text: string,
  of: { companyId: string; except: string | null },
): Promise<Partial<Proof>> {
  const url = text.trim();
  const canonicalUrl = comparedUrl(url);
  if (!canonicalUrl.startsWith('https://'))
    throw invalid('url', 'Tulis alamat lengkap halaman, misalnya https://media.example/berita.');
  const urlKey = urlKeyOf(canonicalUrl);
  await assertUrlFree(ctx, url, urlKey, of);
  return { url, canonicalUrl, urlKey };
}

/** Turns a unique index that was hit meanwhile into a refusal. */
export const taken =
  (field: string) =>
  (error: unknown): never => {
    if (!isDuplicate(error)) throw error;
    throw new DomainError(ErrorCode.DUPLICATE, 'Ini baru saja menjadi bukti tayang pesanan lain.', [field]);
  };
