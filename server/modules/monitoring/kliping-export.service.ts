import type { Ctx } from '../../platform/ctx';
import { type Download, filterOf, formatOf, type Offer, sheetOffer } from '../../platform/downloads';
import { invalid } from '../../platform/errors';
import { renderPdf } from '../../platform/pdf';
import { profileOf } from '../../platform/profile';
import type { Cell, Sheet, SheetColumn } from '../../platform/spreadsheet';
import type { CoverageItem } from './coverage-items.service';
import { describeFilter } from './coverage-words.service';
import { KlipingFilter } from './kliping.inputs';
import { assertReader, type KlipingHead, type KlipingList, klipingItems, klipingOf } from './kliping.service';
import { daysWords, paperFacts, whenWords } from './paper-facts.service';
import { channelCell, LEVELS, originOf, toneCell } from './pipeline/coverage-words';
import { type Edition, type KlipingEntry, klipingPaper } from './pipeline/kliping-paper';

/** A paper of more items is a book that nobody prints; tables have no limit. */
const PAPER_LIMIT = 1000;
const EDITIONS: readonly Edition[] = ['internal', 'external', 'full'];

const COLUMNS: SheetColumn[] = [
  { header: 'No', kind: 'NUMBER', width: 6 },
  { header: 'Topik', kind: 'TEXT', width: 24 },
  { header: 'Terbit', kind: 'MOMENT', width: 18 },
  { header: 'Tanggal', kind: 'DAY' },
  { header: 'Media', kind: 'TEXT', width: 24 },
  { header: 'Jangkauan', kind: 'TEXT' },
  { header: 'Saluran', kind: 'TEXT' },
  { header: 'Judul', kind: 'TEXT', width: 60 },
  { header: 'Cuplikan', kind: 'TEXT', width: 80 },
  { header: 'Alamat', kind: 'TEXT', width: 60 },
  { header: 'Jenis', kind: 'TEXT' },
  { header: 'Salinan', kind: 'NUMBER' },
  { header: 'Media penyalin', kind: 'TEXT', width: 40 },
  { header: 'Nomor bukti', kind: 'TEXT', width: 16 },
];
const TONE_COLUMN: SheetColumn = { header: 'Nada', kind: 'TEXT', width: 40 };

const outletsOf = ({ copies }: KlipingHead): string[] => [
  ...new Set(copies.flatMap(({ outletName }) => outletName ?? [])),
];

function cellsOf(ctx: Ctx, at: number, head: KlipingHead, item: CoverageItem, edition: Edition): Cell[] {
  const published = item.publishedAt ?? item.firstSeenAt;
  const tones = item.topics.flatMap((topic) => (topic.tone ? [`${topic.name}: ${toneCell(topic)}`] : []));
  return [
    at,
    head.topic?.name ?? null,
    published,
    profileOf(ctx).dayOf(published),
    item.outletName,
    LEVELS[item.reachLevel ?? ''] ?? null,
    channelCell(item),
    item.title,
    item.extract,
    item.url,
    originOf(item),
    head.copies.length,
    outletsOf(head).join(', '),
    item.evidenceNumber,
    ...(edition === 'external' ? [] : [tones.join('; ')]),
  ];
}

async function* rowsOf(ctx: Ctx, list: KlipingList, edition: Edition): AsyncGenerator<Cell[]> {
  let at = 0;
  for await (const [head, item] of klipingItems(ctx, list.heads)) {
    at += 1;
    yield cellsOf(ctx, at, head, item, edition);
  }
}

const sheetOf = (ctx: Ctx, list: KlipingList, edition: Edition): Sheet => ({
  name: 'Kliping',
  columns: edition === 'external' ? COLUMNS : [...COLUMNS, TONE_COLUMN],
  rows: rowsOf(ctx, list, edition),
});

async function pdfOf(ctx: Ctx, list: KlipingList, edition: Edition, words: string): Promise<Offer> {
  if (list.heads.length > PAPER_LIMIT)
    throw invalid(
      'filter',
      `Lebih dari ${PAPER_LIMIT} berita. Persempit penyaring, atau unduh sebagai XLSX.`,
    );
  const entries: KlipingEntry[] = [];
  for await (const [head, item] of klipingItems(ctx, list.heads))
    entries.push({
      item,
      topicName: head.topic?.name ?? null,
      copyOutlets: outletsOf(head),
      copyCount: head.copies.length,
      when: whenWords(ctx, item.publishedAt ?? item.firstSeenAt),
    });
  const { fromOn, toOn } = list.filter;
  const { articleCount, outletCount } = list;
  const data = { ...paperFacts(ctx), edition, entries, filter: words, articleCount, outletCount };
  return {
    fileName: `kliping-${fromOn}${toOn === fromOn ? '' : `-${toOn}`}.pdf`,
    mime: 'application/pdf',
    filter: `${words}; edisi: ${edition}`,
    rows: entries.length,
    bytes: await renderPdf(klipingPaper({ ...data, days: daysWords(fromOn, toOn) })),
  };
}

/** `/download/kliping`: a clipping as PDF, CSV or XLSX; the edition for outsiders has no tone and no whole text. */
export const klipingDownload: Download = {
  name: 'kliping',
  make: async (ctx, query, folder) => {
    assertReader(ctx);
    const format = formatOf(query, ['pdf', 'csv', 'xlsx']);
    const edition = EDITIONS.find((one) => one === (query.get('edition') ?? 'internal'));
    if (!edition) throw invalid('edition', `Edisi yang tersedia: ${EDITIONS.join(', ')}.`);
    const filter = filterOf(query, KlipingFilter);
    if (!filter.fromOn || !filter.toOn) throw invalid('filter', 'Pilih tanggal lebih dulu.');
    const list = await klipingOf(ctx, filter, { isForOutsiders: edition === 'external' });
    const words = await describeFilter(ctx, filter);
    if (format === 'pdf') return pdfOf(ctx, list, edition, words);
    const facts = { title: `Kliping, edisi ${edition}`, filter: words };
    return sheetOffer(ctx, folder, format, `kliping-${filter.fromOn}`, [sheetOf(ctx, list, edition)], facts);
  },
};
