import { renderPdf } from '../../../platform/pdf';
import type { CoverageItem } from '../coverage-items.service';
import { clipPaper } from './clip-paper';

jest.setTimeout(30_000);

const item = {
  id: 7,
  title: 'Jembatan Lebak dibuka',
  url: 'https://rawakini.example/1',
  author: 'Sari',
  publishedAt: new Date('2026-01-02T03:00:00Z'),
  firstSeenAt: new Date('2026-01-02T04:00:00Z'),
  channel: 'ONLINE',
  isPaid: true,
  isOwnChannel: false,
  outletName: 'RawaKini',
  extract: 'Warga lewat…',
  text: 'Warga lewat jembatan.\nBupati hadir.',
  topics: [{ name: 'Jembatan', tone: 'NEGATIVE', isByPerson: false }],
  evidenceNumber: 'abc123',
} as unknown as CoverageItem;
const options = {
  office: {
    name: 'Dinas Kominfo',
    regency: 'Kabupaten Rawa Indah',
    agency: 'Dinas Kominfo',
    address: 'Jalan 1',
    city: 'Muara Jernih',
  },
  foot: 'Dibuat hari ini',
  at: new Date('2026-01-05T02:00:00Z'),
  when: () => '2 Januari 2026 pukul 10.00 WIB',
};

/** Pages of a PDF, counted by their objects. */
const pages = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length;

describe('a clipping of one article on paper', () => {
  it('carries the letterhead, the facts and, inside the office, the whole text', () => {
    const text = JSON.stringify(clipPaper(item, { ...options, isInternal: true }));

    for (const part of [
      'PEMERINTAH KABUPATEN RAWA INDAH',
      'Jembatan Lebak dibuka',
      'Jembatan: Negatif (usulan mesin)',
      'Berbayar',
      'Bupati hadir.',
      'abc123',
    ])
      expect(text).toContain(part);
  });

  it('leaves text and tone out of the edition for outsiders', () => {
    const text = JSON.stringify(clipPaper(item, { ...options, isInternal: false }));

    expect(text).toContain('Warga lewat…');
    expect(text).toContain('Edisi luar');
    expect(text).not.toMatch(/Bupati hadir|Negatif/);
  });

  it('becomes a PDF of the pages that its text needs, each with its number', async () => {
    const short = await renderPdf(clipPaper(item, { ...options, isInternal: true }));
    const long = {
      ...item,
      text: `${'Kalimat yang panjang sekali untuk mengisi halaman. '.repeat(20)}\n`.repeat(10),
    };
    const document = clipPaper(long, { ...options, isInternal: true });
    const bytes = await renderPdf(document);

    expect(short.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages(short)).toBe(1);
    expect(pages(bytes)).toBe(3);
    expect(document.foot).toBe('Dibuat hari ini');
    expect(bytes.equals(await renderPdf(clipPaper(long, { ...options, isInternal: true })))).toBe(true);
  });
});
