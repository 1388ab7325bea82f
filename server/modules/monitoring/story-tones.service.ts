import type { Ctx } from '../../platform/ctx';
import { marks } from '../../platform/database';
import { TONE_THRESHOLD, ToneValue } from './pipeline/tone';

/** Articles by tone. */
export interface ToneCounts {
  positive: number;
  neutral: number;
  negative: number;
}

/** A topic of a story: articles, and how machine and people judge them in it. */
export interface TopicRow {
  topicId: string;
  articleCount: number;
  machine: ToneCounts;
  person: ToneCounts;
  waitingCount: number;
}

const count = (condition: string, name: string) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS ${name}`;
const sure = (tone: number) => `m.toneMachine = ${tone} AND m.toneProbability >= ${TONE_THRESHOLD}`;

const SUMS = [
  count(sure(ToneValue.POSITIVE), 'machinePositive'),
  count(sure(ToneValue.NEUTRAL), 'machineNeutral'),
  count(sure(ToneValue.NEGATIVE), 'machineNegative'),
  count(`m.tonePerson = ${ToneValue.POSITIVE}`, 'personPositive'),
  count(`m.tonePerson = ${ToneValue.NEUTRAL}`, 'personNeutral'),
  count(`m.tonePerson = ${ToneValue.NEGATIVE}`, 'personNegative'),
  count(`t.tone = ${ToneValue.NEEDS_PERSON}`, 'waiting'),
].join(', ');

type Row = Record<string, number | string | null>;

/** The topics of stories, the largest first, in one statement. */
export async function topicRowsOf(ctx: Ctx, nos: readonly number[]): Promise<TopicRow[][]> {
  const rows: Row[] = await ctx.db.query(
    `SELECT a.storyNo AS storyNo, p.id AS topicId, COUNT(*) AS articles, ${SUMS}
     FROM article a JOIN article_topic t ON t.articleId = a.id JOIN topic p ON p.no = t.topicNo
     LEFT JOIN topic_match m ON m.topicNo = t.topicNo AND m.articleId = t.articleId
     WHERE a.storyNo IN (${marks(nos)}) AND a.status = 'USABLE'
     GROUP BY a.storyNo, p.id ORDER BY articles DESC, topicId`,
    [...nos],
  );
  return nos.map((no) => rows.filter((row) => Number(row.storyNo) === no).map(topicRow));
}

const topicRow = (row: Row): TopicRow => ({
  topicId: String(row.topicId),
  articleCount: Number(row.articles),
  machine: toneOf(row, 'machine'),
  person: toneOf(row, 'person'),
  waitingCount: Number(row.waiting),
});

const toneOf = (row: Row, whose: 'machine' | 'person'): ToneCounts => ({
  positive: Number(row[`${whose}Positive`]),
  neutral: Number(row[`${whose}Neutral`]),
  negative: Number(row[`${whose}Negative`]),
});
