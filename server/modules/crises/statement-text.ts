import { createHash } from 'node:crypto';
import type { StatementKind } from './statement.enums';

/** Blocks of first words, in the order they are read, with their headings on screen. */
export const HOLDING_BLOCKS = {
  empathy: 'Keprihatinan kami',
  known: 'Yang telah kami ketahui',
  unknown: 'Yang belum kami ketahui',
  action: 'Yang kami lakukan untuk memastikannya',
  commitment: 'Komitmen kami',
  more: 'Informasi lebih lanjut',
} as const;

export type HoldingBlock = keyof typeof HOLDING_BLOCKS;

/** Everything that approvers sign. */
export interface SignedText {
  statementId: string;
  no: number;
  kind: StatementKind;
  title: string;
  body: string;
  blocks: Record<string, string> | null;
  facts: { id: string; text: string }[];
  messages: { id: string; text: string }[];
}

/** SHA-256 in hex over the whole text with the facts and messages it uses: one changed letter is another hash. */
export function textHash(text: SignedText): string {
  const { statementId, no, kind, title, body, blocks, facts, messages } = text;
  const ordered = blocks
    ? Object.keys(blocks)
        .sort()
        .map((name) => [name, blocks[name]])
    : null;
  const parts = [statementId, no, kind, title, body, ordered, pairs(facts), pairs(messages)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const pairs = (rows: { id: string; text: string }[]) => rows.map(({ id, text }) => [id, text]);

/** The text in Markdown as the public reads it: the blocks of first words under their headings, else the body. */
export const publicBody = ({ body, blocks }: Pick<SignedText, 'body' | 'blocks'>): string =>
  blocks
    ? Object.entries(HOLDING_BLOCKS)
        .map(([name, heading]) => `## ${heading}\n\n${(blocks[name] ?? '').trim()}`)
        .join('\n\n')
    : body;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Names of the blocks that are missing or empty. */
export const emptyBlocks = (blocks: Record<string, string> | null): HoldingBlock[] =>
  (Object.keys(HOLDING_BLOCKS) as HoldingBlock[]).filter((name) => !blocks?.[name]?.trim());

/** Blocks besides "not yet known" that state a fact which is not confirmed. */
export const misplaced = (blocks: Record<string, string>, unconfirmed: readonly string[]): string[] =>
  Object.entries(blocks)
    .filter(
      ([name, text]) => name !== 'unknown' && unconfirmed.some((fact) => plain(text).includes(plain(fact))),
    )
    .map(([name]) => name);
