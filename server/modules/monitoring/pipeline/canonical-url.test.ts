import { canonicalUrl, registeredDomain, sameDomain, trustedCanonical, urlForm } from './canonical-url';

const ARTICLE = 'https://kabar-rawa.example/berita/banjir-surut';

describe('canonicalUrl', () => {
  it.each([
    ['plain', 'https://kabar-rawa.example/berita/banjir-surut'],
    ['http', 'http://kabar-rawa.example/berita/banjir-surut'],
    ['upper-case host', 'HTTPS://Kabar-RAWA.Example/berita/banjir-surut'],
    ['trailing slash', 'https://kabar-rawa.example/berita/banjir-surut/'],
    ['default port', 'http://kabar-rawa.example:80/berita/banjir-surut'],
    ['fragment', 'https://kabar-rawa.example/berita/banjir-surut#komentar'],
    ['www', 'https://www.kabar-rawa.example/berita/banjir-surut'],
    ['mobile host', 'https://m.kabar-rawa.example/berita/banjir-surut'],
    ['AMP host', 'https://amp.kabar-rawa.example/berita/banjir-surut'],
    ['AMP ending', 'https://kabar-rawa.example/berita/banjir-surut/amp/'],
    ['AMP beginning', 'https://kabar-rawa.example/amp/berita/banjir-surut'],
    ['AMP flag', 'https://kabar-rawa.example/berita/banjir-surut?amp'],
    [
      'AMP cache',
      'https://kabar--rawa-example.cdn.ampproject.org/c/s/kabar-rawa.example/berita/banjir-surut',
    ],
    ['AMP viewer', 'https://www.google.com/amp/s/kabar-rawa.example/berita/banjir-surut'],
    ['print ending', 'https://kabar-rawa.example/berita/banjir-surut/print/'],
    ['print beginning', 'https://kabar-rawa.example/print/berita/banjir-surut'],
    [
      'tracking',
      'https://kabar-rawa.example/berita/banjir-surut?utm_source=rss&fbclid=x&ga_y=1&mtm_z=2&gclid=3',
    ],
    ['session', 'https://kabar-rawa.example/berita/banjir-surut;jsessionid=8AF?PHPSESSID=abc'],
    ['all pages', 'https://kabar-rawa.example/berita/banjir-surut?page=all'],
    ['double scheme', 'http://http://kabar-rawa.example/berita/banjir-surut'],
    ['double scheme of two kinds', 'http://https://kabar-rawa.example/berita/banjir-surut'],
    ['missing slash', 'http:/kabar-rawa.example/berita/banjir-surut'],
    ['backslashes', 'https:\\\\kabar-rawa.example\\berita\\banjir-surut'],
    ['no scheme', '//kabar-rawa.example/berita/banjir-surut'],
    ['no scheme at all', 'kabar-rawa.example/berita/banjir-surut'],
    ['user information', 'https://saya@kabar-rawa.example/berita/banjir-surut'],
    ['double slash', 'https://kabar-rawa.example//berita//banjir-surut'],
  ])('folds the %s form', (_title, url) => {
    expect(canonicalUrl(url)).toBe(ARTICLE);
  });

  it.each([
    ['https://kabar.example/?p=123', 'https://kabar.example/?p=123'],
    ['https://kabar.example/?p=124', 'https://kabar.example/?p=124'],
    ['https://kabar.example/a?page=2&id=7&m=3&utm_medium=x', 'https://kabar.example/a?id=7&m=3&page=2'],
    ['https://kabar.example/a?b=2&a=1&a=0', 'https://kabar.example/a?a=0&a=1&b=2'],
    ['https://kabar.example/a?ref=halaman', 'https://kabar.example/a?ref=halaman'],
    ['https://kabar.example/a?ref=warta.example', 'https://kabar.example/a'],
    ['https://kabar.example/amp', 'https://kabar.example/amp'],
    ['https://kabar.example/tag/amp/harga', 'https://kabar.example/tag/amp/harga'],
    ['https://amp.example/a', 'https://amp.example/a'],
    ['https://kabar.example/%7ebudi/%c3%a9', 'https://kabar.example/~budi/%C3%A9'],
    ['https://kabar.example:8443/a', 'https://kabar.example:8443/a'],
    ['https://rawa.blogspot.com/2026/01/a.html?m=1', 'https://rawa.blogspot.com/2026/01/a.html'],
  ])('turns %s into %s', (url, key) => {
    expect(canonicalUrl(url, { feedHost: 'Warta.example' })).toBe(key);
  });

  it.each([
    'mailto:redaksi@kabar.example',
    'javascript:alert(1)',
    'ftp://kabar.example/a',
    '',
    'bukan alamat',
  ])('gives nothing for %j', (url) => expect(canonicalUrl(url)).toBeNull());

  it('resolves against the page and is stable under repetition', () => {
    const key = canonicalUrl('/berita/a?z=1&y=2', { base: 'http://m.kabar.example/indeks' });

    expect(key).toBe('https://kabar.example/berita/a?y=2&z=1');
    expect(canonicalUrl(key ?? '')).toBe(key);
  });
});

describe('trustedCanonical', () => {
  const page = 'https://m.kabar.example/berita/a?utm_source=rss';

  it.each([
    ['https://www.kabar.example/berita/a', 'https://kabar.example/berita/a'],
    ['/berita/a', 'https://kabar.example/berita/a'],
    ['https://kabar.example/?p=12', 'https://kabar.example/?p=12'],
    ['https://kabar.example/', null],
    ['https://kabar.example/index.php', null],
    ['https://lain.example/berita/a', null],
    ['mailto:a@kabar.example', null],
  ])('answers %s with %s', (declared, key) => {
    expect(trustedCanonical(page, declared)).toBe(key);
  });
});

describe('urlForm', () => {
  it.each([
    ['https://kabar.example/a/amp/', 'AMP'],
    ['https://amp.kabar.example/a', 'AMP'],
    ['https://kabar.example/a?amp=1', 'AMP'],
    ['https://kabar-example.cdn.ampproject.org/c/s/kabar.example/a', 'AMP'],
    ['https://kabar.example/print/a', 'PRINT'],
    ['https://m.kabar.example/a', 'MOBILE'],
    ['https://kabar.example/a?amplop=1', 'PLAIN'],
  ])('names %s %s', (url, form) => expect(urlForm(url)).toBe(form));
});

describe('domains', () => {
  it.each([
    ['www.kabar.example', 'kabar.example'],
    ['diskominfo.rawaindah.go.id', 'rawaindah.go.id'],
    ['rawa.blogspot.com', 'rawa.blogspot.com'],
    ['www.rawa.blogspot.co.id', 'rawa.blogspot.co.id'],
    ['rawa.wordpress.com', 'rawa.wordpress.com'],
    ['sukamaju.desa.id', 'sukamaju.desa.id'],
    ['127.0.0.1', '127.0.0.1'],
  ])('registers %s as %s', (host, domain) => expect(registeredDomain(host)).toBe(domain));

  it.each([
    ['m.kabar.example', 'kabar.example', true],
    ['KABAR.example.', 'kabar.example', true],
    ['bukankabar.example', 'kabar.example', false],
    ['kabar.example.jahat.example', 'kabar.example', false],
    ['lain.blogspot.com', 'rawa.blogspot.com', false],
    ['rawa.blogspot.com', 'blogspot.com', false],
    ['kabar.example', 'www.kabar.example', false],
  ])('says of %s in %s: %s', (host, domain, answer) => expect(sameDomain(host, domain)).toBe(answer));
});
