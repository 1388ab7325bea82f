import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { Issue } from '../issues/issue.entity';
import { KeyMessage } from './fact.entity';
import { KeyMessageRemoved, KeyMessageSaved } from './fact.events';
import type { KeyMessageInput, SaveKeyMessageInput } from './fact.inputs';
import { ADDERS } from './fact.service';
import { StatementVersion, VersionState } from './statement.entity';

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 20);

/** True when a version that was handed in carries the message: its words are signed. */
async function isSigned(ctx: Ctx, message: KeyMessage): Promise<boolean> {
  const versions = await ctx.db.findBy(StatementVersion, { issueId: message.issueId });
  return versions.some(
    ({ state, messageIds }) => state !== VersionState.DRAFT && messageIds.includes(message.id),
  );
}

const signed = () =>
  new DomainError(
    ErrorCode.INVALID_TRANSITION,
    'Pesan ini sudah dipakai dalam pernyataan yang diajukan. Buat pesan baru.',
  );

/** Adds a key message or changes one; the words of one that was handed in stay. @throws FORBIDDEN, INVALID_TRANSITION */
export async function saveKeyMessage(ctx: Ctx, input: SaveKeyMessageInput): Promise<KeyMessage> {
  const issue = await ctx.get(Issue, input.issueId, ['issueId']);
  if (!ctx.actor.is(...ADDERS)) throw refusal(ErrorCode.FORBIDDEN);
  const text = input.text.trim();
  const phrases = linesOf(input.phrases);
  if (!input.keyMessageId) {
    const last = (await ctx.db.maximum(KeyMessage, 'position', { issueId: issue.id })) ?? 0;
    const values = {
      issueId: issue.id,
      text,
      phrases: phrases.length ? phrases : [text],
      position: input.position ?? last + 1,
    };
    const made = await ctx.create(KeyMessage, values);
    await ctx.emit(KeyMessageSaved, made, { issueId: issue.id });
    return made;
  }
  const message = await ctx.get(KeyMessage, input.keyMessageId, ['keyMessageId']);
  if (message.text !== text && (await isSigned(ctx, message))) throw signed();
  Object.assign(message, { text, ...(input.position && { position: input.position }) });
  if (phrases.length) message.phrases = phrases;
  await ctx.save(message);
  await ctx.emit(KeyMessageSaved, message, { issueId: issue.id });
  return message;
}

/** Removes a key message that no version handed in carries. @throws FORBIDDEN, INVALID_TRANSITION */
export async function removeKeyMessage(ctx: Ctx, input: KeyMessageInput): Promise<void> {
  const message = await ctx.get(KeyMessage, input.keyMessageId, ['keyMessageId']);
  if (!ctx.actor.is(...ADDERS)) throw refusal(ErrorCode.FORBIDDEN);
  if (await isSigned(ctx, message)) throw signed();
  const drafts = await ctx.db.findBy(StatementVersion, {
    issueId: message.issueId,
    state: VersionState.DRAFT,
  });
  for (const draft of drafts.filter(({ messageIds }) => messageIds.includes(message.id))) {
    const locked = await ctx.get(StatementVersion, draft.id);
    locked.messageIds = locked.messageIds.filter((id) => id !== message.id);
    await ctx.save(locked);
  }
  await ctx.db.delete(KeyMessage, { id: message.id });
  await ctx.emit(KeyMessageRemoved, message, { issueId: message.issueId });
}

/** Key messages of an issue in their order. */
export const keyMessagesOf = async (ctx: Ctx, issueId: string): Promise<KeyMessage[]> =>
  (await ctx.list(KeyMessage, 'issueId', issueId)).sort(
    (a, b) => a.position - b.position || (a.id < b.id ? -1 : 1),
  );
