import type { Ctx } from '../../platform/ctx';
import { LegalDocument } from '../outlets/legal-document.entity';
import { MediaOutlet } from '../outlets/outlet.entity';
import { PressCompany } from '../outlets/press-company.entity';

/** Name of an outlet for a sentence. */
export const outletName = async (ctx: Ctx, id: string | null): Promise<string> =>
  (id ? (await ctx.find(MediaOutlet, id))?.name : null) ?? 'media';

/** Name of a press company for a sentence. */
export const companyName = async (ctx: Ctx, id: string): Promise<string> =>
  (await ctx.find(PressCompany, id))?.legalName ?? 'perusahaan';

/** Name of a legal document for a sentence. */
export const documentName = async (ctx: Ctx, id: string): Promise<string> =>
  (await ctx.find(LegalDocument, id))?.label ?? 'dokumen';
