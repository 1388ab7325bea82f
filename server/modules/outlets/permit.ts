import type { Verdict } from '../../platform/actor';
import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid, isDuplicate, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { StoredFile } from '../../platform/stored-file.entity';

/** Throws the refusal of a rule that does not hold. */
export function permit(verdict: Verdict): void {
  if (verdict !== true) throw refusal(verdict);
}

/** INVALID_TRANSITION with words of its own. */
export const notNow = (message: string): DomainError =>
  new DomainError(ErrorCode.INVALID_TRANSITION, message);

/** DUPLICATE on one field. */
export const duplicate = (field: string, message: string): DomainError =>
  new DomainError(ErrorCode.DUPLICATE, message, [field]);

/** Runs an insert or update; a unique key that exists already becomes `refused`. */
export async function orDuplicate<T>(work: Promise<T>, refused: () => DomainError): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isDuplicate(error)) throw refused();
    throw error;
  }
}

/** Trimmed text that must not be blank. @throws INVALID_INPUT */
export function spoken(
  text: string | null | undefined,
  field: string | string[],
  message = 'Tulis alasannya.',
): string {
  const trimmed = text?.trim() ?? '';
  if (!trimmed) throw invalid(field, message);
  return trimmed;
}

/**
 * An uploaded file for a paper of `companyId`: it becomes the company's own, so that the company can read what
 * staff uploaded for it.
 *
 * @throws NOT_FOUND for an unknown file and for one of another company
 */
export async function fileFor(
  ctx: Ctx,
  fileId: string,
  companyId: string | null,
  field = 'fileId',
): Promise<StoredFile> {
  const file = await ctx.get(StoredFile, fileId, [field]);
  if (file.companyId !== null && file.companyId !== companyId) throw notFound([field]);
  if (file.companyId === null && companyId !== null) {
    file.companyId = companyId;
    await ctx.save(file);
  }
  return file;
}
