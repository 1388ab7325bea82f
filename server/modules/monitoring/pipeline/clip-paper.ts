import { type Block, type PaperFacts, paper } from '../../../platform/paper';
import type { CoverageItem } from '../coverage-items.service';
import { channelCell, originOf, toneCell } from './coverage-words';

export interface ClipOptions extends Omit<PaperFacts, 'title' | 'lines'> {
  /** The whole text is for reading inside the office alone. */
  isInternal: boolean;
  /** An instant in words of the office. */
  when: (at: Date) => string;
}

const fact = (label: string, value: string | null | undefined): Block[] =>
  value
    ? [
        {
          columns: [
            { text: label, width: 110, bold: true },
            { text: value, width: '*' },
          ],
          margin: [0, 1, 0, 1],
        },
      ]
    : [];

/** One article as a clipping on the office's paper. */
export function clipPaper(item: CoverageItem, options: ClipOptions): Block {
  const { isInternal, when, ...facts } = options;
  const at = item.publishedAt ?? item.firstSeenAt;
  const topics = item.topics.map((topic) =>
    isInternal && topic.tone ? `${topic.name}: ${toneCell(topic)}` : topic.name,
  );
  const paragraphs = isInternal && item.text ? item.text.split('\n').filter(Boolean) : [item.extract];
  return paper(
    {
      ...facts,
      title: 'KLIPING BERITA',
      lines: [isInternal ? 'Untuk pembaca di dalam kantor' : 'Edisi luar'],
    },
    [
      { text: item.title || '(tanpa judul)', fontSize: 15, bold: true, margin: [0, 6, 0, 6] },
      ...fact('Media', item.outletName ?? 'belum dikenal'),
      ...fact('Terbit', when(at)),
      ...fact('Saluran', channelCell(item)),
      ...fact('Penulis', item.author),
      ...fact('Jenis', originOf(item)),
      ...fact('Topik dan nada', topics.join('; ')),
      ...fact('Alamat', item.url),
      ...fact('Nomor bukti', item.evidenceNumber),
      { text: ' ', fontSize: 4 },
      ...paragraphs.map((text) => ({ text, margin: [0, 0, 0, 6], alignment: 'justify' })),
    ],
  );
}
