import type { Ctx } from '../../platform/ctx';
import { HoaxClarification } from './clarification.entity';
import { publishedClarification } from './clarification-public.service';
import { type CorrectionRequest, PublicTextKind } from './correction-request.entity';
import { publicStatement } from './press.service';
import { Statement } from './statement.entity';

/** A text of the press room that readers may call wrong. */
export interface PublicText {
  kind: PublicTextKind;
  id: string;
  /** Version that stands now; null for a clarification. */
  no: number | null;
  issueId: string | null;
  title: string;
}

/** A text as it is public now; null when the public has none of it. */
export async function publicText(ctx: Ctx, kind: PublicTextKind, id: string): Promise<PublicText | null> {
  if (kind === PublicTextKind.STATEMENT) {
    const shown = await publicStatement(ctx, id);
    if (!shown) return null;
    const { issueId } = await ctx.db.findOneByOrFail(Statement, { id });
    return { kind, id, no: shown.no, issueId, title: shown.title };
  }
  const shown = await publishedClarification(ctx, id);
  if (!shown) return null;
  const { issueId } = await ctx.db.findOneByOrFail(HoaxClarification, { id });
  return { kind, id, no: null, issueId, title: shown.title };
}

/** Whether the public saw a correction or a new version of the text since somebody called it wrong. */
export async function isCorrectedSince(
  ctx: Ctx,
  { subjectKind, subjectId, subjectNo, receivedAt }: CorrectionRequest,
): Promise<boolean> {
  const isLater = (at: Date | null): boolean => at !== null && at >= receivedAt;
  if (subjectKind === PublicTextKind.CLARIFICATION)
    return isLater((await publishedClarification(ctx, subjectId))?.correctedAt ?? null);
  const now = await publicStatement(ctx, subjectId);
  if (!now) return false;
  return now.no > (subjectNo ?? 0) || [now, ...now.earlier].some(({ retractedAt }) => isLater(retractedAt));
}
