import { type Block, heading, type PaperFacts, paper } from '../../../platform/paper';
import type { CoverageItem } from '../coverage-items.service';
import { channelCell, originOf, toneCell } from './coverage-words';

/** For whom a clipping is: outsiders get title, extract and link alone. */
export type Edition = 'external' | 'internal' | 'full';

/** One item as papers and tables show it. */
export interface KlipingEntry {
  item: CoverageItem;
  topicName: string | null;
  copyOutlets: string[];
  copyCount: number;
  /** When it was published, in words of the office. */
  when: string;
}

export interface KlipingPaper extends Omit<PaperFacts, 'title' | 'lines'> {
  edition: Edition;
  /** The days in words. */
  days: string;
  /** The conditions in words. */
  filter: string;
  articleCount: number;
  outletCount: number;
  entries: readonly KlipingEntry[];
}

const EDITIONS: Record<Edition, string> = {
  external: 'Edisi luar: judul, cuplikan dan tautan',
  internal: 'Untuk pembaca di dalam kantor',
  full: 'Naskah lengkap, hanya untuk pembaca di dalam kantor',
};

const copies = ({ copyCount, copyOutlets }: KlipingEntry): string | null =>
  copyCount === 0
    ? null
    : `+${copyCount} salinan${copyOutlets.length > 0 ? `: ${copyOutlets.slice(0, 20).join(', ')}` : ''}`;

function facts(entry: KlipingEntry, edition: Edition): string {
  const { item } = entry;
  const tones =
    edition === 'external'
      ? []
      : item.topics.flatMap((topic) => (topic.tone ? [`${topic.name}: ${toneCell(topic)}`] : []));
  return [originOf(item), ...tones, item.evidenceNumber && `bukti ${item.evidenceNumber}`, copies(entry)]
    .filter(Boolean)
    .join(' · ');
}

function entryBlock(entry: KlipingEntry, at: number, edition: Edition): Block {
  const { item, when } = entry;
  const text = edition === 'full' && item.text ? item.text.split('\n').filter(Boolean) : [item.extract];
  return {
    stack: [
      { text: `${at}. ${item.title || '(tanpa judul)'}`, bold: true, fontSize: 10.5 },
      {
        text: [item.outletName ?? 'media belum dikenal', channelCell(item), when].join(' · '),
        style: 'small',
      },
      ...text.filter(Boolean).map((line) => ({ text: line, margin: [0, 2, 0, 2] })),
      ...(item.url ? [{ text: item.url, style: 'small' }] : []),
      { text: facts(entry, edition), style: 'small' },
    ],
    margin: [0, 0, 0, 9],
    unbreakable: edition !== 'full',
  };
}

/** A clipping on the office's paper: one heading per topic, items numbered through. */
export function klipingPaper(data: KlipingPaper): Block {
  const { edition, entries, days, articleCount, outletCount, filter } = data;
  const body: Block[] = [
    {
      text: `${entries.length} berita asal, ${articleCount} pemberitaan, ${outletCount} media. Penyaring: ${filter}.`,
      style: 'small',
      margin: [0, 0, 0, 6],
    },
  ];
  if (entries.length === 0)
    body.push({ text: 'Tidak ada pemberitaan pada tanggal ini.', margin: [0, 10, 0, 0] });
  let current: string | null | undefined;
  for (const [at, entry] of entries.entries()) {
    if (entry.topicName !== current) body.push(heading(entry.topicName ?? 'Tanpa topik'));
    current = entry.topicName;
    body.push(entryBlock(entry, at + 1, edition));
  }
  return paper({ ...data, title: 'KLIPING BERITA', lines: [days, EDITIONS[edition]] }, body);
}
