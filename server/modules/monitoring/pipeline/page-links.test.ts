import { articleLinks, isSelector } from './page-links';

const URL = 'https://kabar.example/indeks';
const PAGE = `<html><body><nav><a href="/">Beranda</a><a href="/kategori/banjir-dan-cuaca-di-rawa">Kategori</a><a href="/tentang-kami">Tentang</a></nav>
<div class="utama"><a href="/berita/tanggul-sungai-keruh-selesai"><img alt=""></a>
<a href="/berita/tanggul-sungai-keruh-selesai?utm_source=indeks">Tanggul Sungai Keruh selesai diperbaiki</a>
<a href="/berita/tanggul-sungai-keruh-selesai#komentar">3 komentar</a></div>
<a href="https://m.kabar.example/read/20261015/9911">Pasar ikan dibuka kembali bupati</a>
<a href="/?p=4711">Warga menanam pohon di bantaran</a><a href="/?p=12">Lanjut</a>
<a href="https://lain.example/berita/pabrik-gula-kembali-giling">Luar</a>
<a href="/unduh/laporan-tahunan-kabupaten-rawa.pdf">Laporan</a><a href="javascript:alert(1)">x</a><a>tanpa alamat</a></body></html>`;

describe('articleLinks', () => {
  it('finds the articles of the same site, each once under its longest words', () => {
    expect(articleLinks(PAGE, URL, null)).toEqual([
      {
        url: 'https://kabar.example/berita/tanggul-sungai-keruh-selesai',
        title: 'Tanggul Sungai Keruh selesai diperbaiki',
      },
      { url: 'https://m.kabar.example/read/20261015/9911', title: 'Pasar ikan dibuka kembali bupati' },
      { url: 'https://kabar.example/?p=4711', title: 'Warga menanam pohon di bantaran' },
    ]);
  });

  it('takes what the selector of the outlet names, and never another site', () => {
    expect(articleLinks(PAGE, URL, '.utama, nav').map((link) => link.url)).toEqual([
      'https://kabar.example/',
      'https://kabar.example/kategori/banjir-dan-cuaca-di-rawa',
      'https://kabar.example/tentang-kami',
      'https://kabar.example/berita/tanggul-sungai-keruh-selesai',
    ]);
    expect(articleLinks(PAGE, URL, '.tidak-ada')).toEqual([]);
  });

  it.each([
    ['article .isi > p:not(.iklan)', true],
    ['[[', false],
    ['a[', false],
  ])('knows whether %s is a selector', (text, isOne) => expect(isSelector(text)).toBe(isOne));
});
