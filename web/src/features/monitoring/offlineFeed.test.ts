import { offlineFeed } from './offlineFeed';
import type { OfflineLine } from './offlineLines';

const line = (id: string, article: object, copyCount = 0) =>
  ({
    id,
    copyCount,
    article: {
      title: 'Tanggul jebol',
      url: 'https://contoh.example/a',
      publishedAt: '2026-04-15T02:25:00Z',
      firstSeenAt: '2026-04-15T02:30:00Z',
      isPaid: false,
      account: null,
      outlet: { name: 'Suara Lebak' },
      paragraphs: ['Air naik.'],
      summary: '',
      ...article,
    },
  }) as OfflineLine;
const AT = new Date('2026-04-15T03:00:00Z');

describe('the file for reading without a network', () => {
  it('lists every article and carries its text, with nothing to be loaded', () => {
    const html = offlineFeed(
      [line('1', {}, 3), line('2', { title: 'Pasar', isPaid: true })],
      'Rawa Indah',
      AT,
    );
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain('<a href="#a1">Tanggul jebol</a>');
    expect(html).toContain('<p>Air naik.</p>');
    expect(html).toContain('+3 salinan');
    expect(html).toContain('Berbayar');
    expect(html).not.toMatch(/<(script|img|link|iframe)/);
  });

  it('shows what a page says as text, whatever it holds, and the summary where no text was read', () => {
    const nasty = { title: '<img src=x onerror=alert(1)>', paragraphs: [], summary: 'A & "B" <script>' };
    const html = offlineFeed([line('1', nasty)], 'Rawa Indah', AT);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).toContain('<p>A &amp; &quot;B&quot; &lt;script&gt;</p>');
    expect(html).not.toMatch(/<(script|img)/);
  });
});
