import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { compareTexts, textOf } from '../monitoring/article.service';
import { PublicationOrder } from '../publications/order.entity';
import { CrisisRole, CrisisRoleKind } from './crisis.entity';
import { type Distribution, DistributionTarget } from './distribution.entity';
import { releaseText } from './distribution-case.service';
import { KeyMessage } from './fact.entity';
import { MachineVerdict } from './pickup.entity';
import { figuresOf, foldText, holds, matchScore, messagesIn, verdictOf } from './pickup-match';
import { StatementVersion } from './statement.entity';
import { statementUrl } from './statement-url';

/** What is looked for in articles after a sending. */
export interface Sought {
  row: Distribution;
  version: StatementVersion;
  text: string;
  messages: KeyMessage[];
  /** Names and figures that give the statement away. */
  names: string[];
  /** Its public address and the numbers of its orders. */
  marks: string[];
}

/** What was found of it in an article. */
export interface Found {
  containment: number;
  messagesFound: string[];
  isNamed: boolean;
  isCited: boolean;
  matchScore: number;
  machineSaid: MachineVerdict;
}

/** Everybody who ever spoke for the office in the crisis. */
async function spokespersons(ctx: Ctx, crisisId: string | null): Promise<string[]> {
  if (!crisisId) return [];
  const roles = await ctx.db.findBy(CrisisRole, { crisisId, kind: CrisisRoleKind.SPOKESPERSON });
  return roles.map(({ personName }) => personName);
}

async function orderNumbers(ctx: Ctx, distributionId: string): Promise<string[]> {
  const targets = await ctx.db.findBy(DistributionTarget, { distributionId });
  const ids = targets.flatMap(({ orderId }) => (orderId ? [orderId] : []));
  const orders = ids.length > 0 ? await ctx.db.findBy(PublicationOrder, { id: In(ids) }) : [];
  return orders.flatMap(({ number }) => (number ? [number] : []));
}

/** What to look for after this sending. */
export async function soughtOf(ctx: Ctx, row: Distribution): Promise<Sought> {
  const version = await ctx.db.findOneByOrFail(StatementVersion, { id: row.versionId });
  const { messageIds } = version;
  const messages = messageIds.length > 0 ? await ctx.db.findBy(KeyMessage, { id: In(messageIds) }) : [];
  const text = releaseText(version);
  const url = statementUrl(ctx, version);
  return {
    row,
    version,
    text,
    messages,
    names: [...(await spokespersons(ctx, row.crisisId)), ...figuresOf(text)],
    marks: [...(url ? [url] : []), ...(await orderNumbers(ctx, row.id))],
  };
}

/** Phrases of a message; the message itself where none was given. */
const phrasesOf = ({ id, phrases, text }: KeyMessage) => ({
  id,
  phrases: phrases.length > 0 ? phrases : [text],
});

/** Compares an article with what is sought. */
export async function compareWith(
  ctx: Ctx,
  article: { id: number; title: string },
  sought: Sought,
): Promise<Found> {
  const text = await textOf(ctx, article.id);
  const whole = `${article.title}\n${text}`;
  const folded = foldText(whole);
  const containment = compareTexts(sought.text, text).forward;
  const messagesFound = messagesIn(folded, sought.messages.map(phrasesOf));
  const isNamed = sought.names.some((name) => holds(folded, name));
  const isCited = sought.marks.some((mark) => whole.toLowerCase().includes(mark.toLowerCase()));
  const { length: messages } = sought.messages;
  const score = matchScore({ containment, found: messagesFound.length, messages, isNamed });
  const machineSaid = MachineVerdict[verdictOf(score, isCited)];
  return { containment, messagesFound, isNamed, isCited, matchScore: score, machineSaid };
}
