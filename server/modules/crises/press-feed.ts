import type { Ctx } from '../../platform/ctx';
import type { PageAnswer, PublicPage } from '../../platform/public-page';
import { CLARIFICATION_PATH, clarificationBody, clarificationFix } from './clarification-page';
import { changedClarifications, type PublicClarification } from './clarification-public.service';
import { type FeedEntry, type FeedHead, jsonFeedOf, latestOf, rssOf } from './feed-format';
import { changedStatements } from './press.service';
import type { PublicStatement } from './press.types';
import { excerpt, FEEDS_PATH, markdownHtml } from './press-html';
import { fixes, KINDS, MAX_AGE, PRESS_PATH } from './press-page';
import { StatementKind } from './statement.enums';

/** Items of a feed: the latest published or corrected ones. */
const ROWS = 30;

/** A correction is said in the title, where every reader shows it. */
function titleOf(one: PublicStatement): string {
  if (one.isRetracted) return `[Ditarik] ${one.title}`;
  return one.earlier.some(({ correction }) => correction) ? `[Koreksi] ${one.title}` : one.title;
}

function statementEntry(ctx: Ctx, one: PublicStatement): FeedEntry {
  const told = [one, ...one.earlier];
  const corrections = told.flatMap(({ correction }) => (correction ? [`Koreksi: ${correction}`] : []));
  const body = markdownHtml(one.text);
  return {
    id: one.id,
    url: `${ctx.app.config.publicUrl}${PRESS_PATH}/${one.id}`,
    title: titleOf(one),
    summary: corrections.join(' ') || excerpt(one.text),
    html: fixes(ctx, one) + (one.isRetracted ? `<p>Naskah yang ditarik:</p><del>${body}</del>` : body),
    kind: KINDS[one.kind],
    publishedAt: new Date(Math.min(...told.map(({ publishedAt }) => publishedAt.getTime()))),
    changedAt: one.retractedAt ?? one.publishedAt,
  };
}

const clarificationEntry = (ctx: Ctx, one: PublicClarification): FeedEntry => ({
  id: one.id,
  url: `${ctx.app.config.publicUrl}${CLARIFICATION_PATH}/${one.id}`,
  title: one.correction ? `[Koreksi] ${one.title}` : one.title,
  summary: one.correction ? `Koreksi: ${one.correction}` : excerpt(one.truth),
  html: clarificationFix(ctx, one) + clarificationBody(one),
  kind: one.label ?? KINDS.CLARIFICATION,
  publishedAt: one.publishedAt,
  changedAt: one.correctedAt ?? one.publishedAt,
});

/** What changed last comes first, also when an old text was corrected today. */
async function entriesOf(ctx: Ctx, kinds: readonly StatementKind[]): Promise<FeedEntry[]> {
  const statements = await changedStatements(ctx, ROWS, kinds);
  const clarifications = await changedClarifications(ctx, ROWS);
  return [
    ...statements.map((one) => statementEntry(ctx, one)),
    ...clarifications.map((one) => clarificationEntry(ctx, one)),
  ]
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || (a.id < b.id ? 1 : -1))
    .slice(0, ROWS);
}

const FORMS = {
  xml: { type: 'application/rss+xml', write: rssOf },
  json: { type: 'application/feed+json', write: jsonFeedOf },
} as const;

interface Feed {
  name: string;
  title: string;
  pagePath: string;
  kinds: readonly StatementKind[];
}

const FEEDS: readonly Feed[] = [
  { name: 'ruang-pers', title: 'Ruang pers', pagePath: PRESS_PATH, kinds: [] },
  {
    name: 'klarifikasi',
    title: 'Klarifikasi',
    pagePath: CLARIFICATION_PATH,
    kinds: [StatementKind.CLARIFICATION],
  },
];

async function answer(ctx: Ctx, feed: Feed, form: keyof typeof FORMS): Promise<PageAnswer> {
  const { regency, agency } = ctx.profile.office;
  const home = ctx.app.config.publicUrl;
  const head: FeedHead = {
    title: `${feed.title} ${regency}`,
    description: `Pernyataan resmi dan klarifikasi ${regency}, beserta koreksinya.`,
    pageUrl: `${home}${feed.pagePath}`,
    feedUrl: `${home}${FEEDS_PATH}/${feed.name}.${form}`,
    author: `${agency} ${regency}`,
    authorUrl: `${home}${PRESS_PATH}`,
  };
  const entries = await entriesOf(ctx, feed.kinds);
  const { type, write } = FORMS[form];
  const changedAt = latestOf(entries);
  return { body: write(head, entries), maxAge: MAX_AGE, type, ...(changedAt && { changedAt }) };
}

/** The press room for machines: RSS and JSON Feed of statements and clarifications, corrections as updated items. */
export const pressFeeds: PublicPage[] = FEEDS.flatMap((feed) =>
  (['xml', 'json'] as const).map((form) => ({
    path: `${FEEDS_PATH}/${feed.name}.${form}`,
    render: (ctx: Ctx) => answer(ctx, feed, form),
  })),
);
