import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from './extract';

const URL = 'https://m.kabar.example/berita/tanggul-selesai?utm_source=rss';
const PAGE = readFileSync(join(__dirname, '../../../test/fixtures/pages/berita-tanggul.html'), 'utf8');
const sentence = (n: number): string =>
  `Kalimat nomor ${n} menerangkan keadaan jalan di kecamatan itu dengan cukup panjang.`;
const body = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${sentence(n)} ${sentence(n + 100)}</p>`).join('');
const page = (inner: string, head = ''): string =>
  `<html><head><title>Jalan Diperbaiki</title>${head}</head><body><article>${inner}</article></body></html>`;

describe('extractArticle', () => {
  it('gives the text by paragraphs, without menu, caption, title, links elsewhere and tail', () => {
    const article = extractArticle(PAGE, URL);

    expect(article.text.split('\n')).toEqual([
      'RAWA INDAH - Dinas Pekerjaan Umum merampungkan perbaikan tanggul Sungai Keruh sepanjang 400 meter, Kamis (15/10). Perbaikan memakan waktu tiga pekan dan melibatkan warga dari dua desa.',
      'Kepala dinas mengatakan, tanggul kini lebih tinggi satu meter daripada sebelumnya.',
      'Warga diminta tidak menanam pohon besar di badan tanggul agar akarnya tidak merusak susunan tanah.',
      'Pemerintah kabupaten menyiapkan dana perawatan untuk tahun depan. Dana itu dipakai bila permukaan air melewati batas siaga.',
    ]);
  });

  it('gives what the page says about itself', () => {
    const article = extractArticle(PAGE, URL);

    expect(article).toMatchObject({
      title: 'Tanggul Sungai Keruh Selesai Diperbaiki',
      author: 'Rina Wulandari, Budi Santoso',
      siteName: 'Kabar Rawa',
      section: 'Daerah',
      canonical: 'https://kabar.example/berita/tanggul-selesai',
      leadImage: 'https://m.kabar.example/foto/tanggul.jpg',
      paidLabel: { found: true, label: 'Advertorial', where: 'ELEMENT' },
      isPartial: false,
    });
    expect(article.publishedAt?.toISOString()).toBe('2026-10-15T01:00:00.000Z');
    expect(article.modifiedAt?.toISOString()).toBe('2026-10-15T02:30:00.000Z');
    expect(article.dateClaims[0]).toEqual({ source: 'JSON_LD', text: '2026-10-15T08:00:00+07:00' });
  });

  it('clamps a date in the future to the fetch time', () => {
    const fetchedAt = new Date(Date.UTC(2026, 9, 15, 0, 0));

    expect(extractArticle(PAGE, URL, { fetchedAt }).publishedAt).toEqual(fetchedAt);
  });

  it('keeps only harmless HTML', () => {
    const evil = `<p onclick="x()">${sentence(1)}<script>alert(1)</script></p><p><a href="javascript:x()">tautan</a> ${sentence(2)}</p>${body(5)}<iframe src="https://x.example"></iframe>`;

    const { htmlSafe } = extractArticle(page(evil), URL);

    expect(htmlSafe).toContain(sentence(1));
    expect(htmlSafe).not.toMatch(/script|onclick|iframe|style=/);
  });

  it.each([
    [
      'the home page as canonical',
      page(body(5), '<link rel="canonical" href="https://kabar.example/">'),
      { canonical: null },
    ],
    [
      'another site as canonical',
      page(body(5), '<link rel="canonical" href="https://lain.example/a">'),
      { canonical: null },
    ],
    ['no label', page(body(5)), { paidLabel: null }],
    [
      'a label word in a sentence',
      page(`<p>Iklan layanan masyarakat dipasang di balai desa oleh panitia. ${sentence(1)}</p>${body(5)}`),
      { paidLabel: null },
    ],
    [
      'a label before the text',
      page(`<p>ADV - ${sentence(1)} ${sentence(2)}</p>${body(5)}`),
      { paidLabel: { found: true, label: 'ADV -', where: 'OPENING' } },
    ],
    [
      'a label after the text',
      page(`${body(5)}<p>${sentence(9)} (ADV/Rina)</p>`),
      { paidLabel: { found: true, label: '(ADV/Rina)', where: 'CLOSING' } },
    ],
    [
      'a walled page',
      page(
        body(5),
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      ),
      { isPartial: true },
    ],
    ['a short text', page(`<p>${sentence(1)}</p>`), { isPartial: true }],
    [
      'a cut text',
      page(`${body(5)}<p>${sentence(9)} Rencana berikutnya akan diumumkan setelah […]</p>`),
      { isPartial: true },
    ],
  ])('judges %s', (_title, html, expected) => {
    expect(extractArticle(html, URL)).toMatchObject(expected);
  });

  it('takes the stated body only where its own text is short', () => {
    const stated = `${sentence(1)} ${sentence(2)}\\n${sentence(3)} ${sentence(4)}`;
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${stated}"}</script>`;

    expect(extractArticle(page('<p>Muat ulang.</p>', data), URL).text).toContain(sentence(3));
    expect(extractArticle(page(body(5), data), URL).text).toContain(sentence(101));
  });

  it('obeys the CSS overrides of an outlet', () => {
    const html = page(
      `<div class="isi">${body(5)}<p class="promo">Unduh aplikasi kami sekarang juga di toko aplikasi kesayangan Anda semua.</p></div>`,
    );

    const { text } = extractArticle(html, URL, { include: '.isi', exclude: '.promo' });

    expect(text).toContain(sentence(104));
    expect(text).not.toContain('Unduh aplikasi');
  });

  it.each([
    ['', ''],
    ['bukan html', ''],
    ['<', ''],
    ['<frameset><frame src="x"></frameset>', ''],
  ])('survives %j', (html) => expect(extractArticle(html, URL).isPartial).toBe(true));
});
