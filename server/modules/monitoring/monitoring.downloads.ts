import type { Ctx } from '../../platform/ctx';
import { type Download, formatOf, type Offer } from '../../platform/downloads';
import { ErrorCode, notFound } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { renderPdf } from '../../platform/pdf';
import { ArticleChannel } from './article.entity';
import { articleJson, articlesDownload, feedDownload, itemAsked } from './article-export.service';
import { badRowsDownload } from './clip-bad-rows.service';
import type { CoverageItem } from './coverage-items.service';
import { klipingDownload } from './kliping-export.service';
import { mayReadMonitoring } from './monitoring.roles';
import { exportOpml } from './opml.service';
import { paperFacts, whenWords } from './paper-facts.service';
import { clipPaper } from './pipeline/clip-paper';
import { reportDownload } from './report-files.service';
import { toneDownload } from './tone-export.service';

async function clipPdf(ctx: Ctx, item: CoverageItem, isExternal: boolean): Promise<Offer> {
  if (isExternal && item.channel === ArticleChannel.CHAT) throw notFound(['id']);
  const isInternal = !isExternal && ctx.actor.kind === 'PERSON' && mayReadMonitoring(ctx.actor);
  const document = clipPaper(item, { ...paperFacts(ctx), isInternal, when: (at) => whenWords(ctx, at) });
  return {
    fileName: `kliping-${item.id}.pdf`,
    mime: 'application/pdf',
    filter: `Artikel ${item.id}${isInternal ? '' : ', edisi luar'}`,
    rows: 1,
    bytes: await renderPdf(document),
  };
}

/** `/download/article?id=`: one article as a clipping on paper or as ninjs JSON. */
const articleDownload: Download = {
  name: 'article',
  make: async (ctx, query) => {
    const format = formatOf(query, ['pdf', 'json']);
    const item = await itemAsked(ctx, query);
    return format === 'json'
      ? articleJson(ctx, item)
      : clipPdf(ctx, item, query.get('edition') === 'external');
  },
};

/** `/download/sources`: the register of sources as an OPML 2.0 list. */
const sourcesDownload: Download = {
  name: 'sources',
  make: async (ctx) => {
    const list = await exportOpml(ctx);
    if (list === null) throw refusal(ErrorCode.FORBIDDEN);
    return {
      fileName: 'sumber.opml',
      mime: 'text/x-opml; charset=utf-8',
      filter: 'Semua sumber',
      rows: (list.match(/xmlUrl=/g) ?? []).length,
      bytes: Buffer.from(list, 'utf8'),
    };
  },
};

/** Files of monitoring that callers may fetch. */
export const monitoringDownloads: readonly Download[] = [
  articlesDownload,
  feedDownload,
  articleDownload,
  klipingDownload,
  toneDownload,
  sourcesDownload,
  reportDownload,
  badRowsDownload,
];
