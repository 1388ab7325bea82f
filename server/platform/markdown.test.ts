import { parseMarkdown } from './markdown';

describe('parseMarkdown', () => {
  it('reads headings, paragraphs, lists, quotes and looks', () => {
    expect(
      parseMarkdown('# Judul\nSatu **tebal**\ndan *miring*.\n\n- a\n- b\n\n1. c\n\n> kata Rina'),
    ).toEqual([
      { kind: 'heading', level: 2, spans: [{ text: 'Judul' }] },
      {
        kind: 'paragraph',
        spans: [
          { text: 'Satu ' },
          { text: 'tebal', strong: true },
          { text: ' dan ' },
          { text: 'miring', em: true },
          { text: '.' },
        ],
      },
      { kind: 'list', isOrdered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
      { kind: 'list', isOrdered: true, items: [[{ text: 'c' }]] },
      { kind: 'quote', spans: [{ text: 'kata Rina' }] },
    ]);
  });

  it('makes links of web, mail and phone addresses only, and leaves HTML as text', () => {
    expect(
      parseMarkdown('[a](https://x.example) [b](javascript:x) <script>x</script>').flatMap((block) =>
        'spans' in block ? block.spans : [],
      ),
    ).toEqual([
      { text: 'a', href: 'https://x.example' },
      { text: ' ' },
      { text: '[b](javascript:x)' },
      { text: ' <script>x</script>' },
    ]);
  });

  it('stays quick on text made to be slow', () => {
    const started = process.hrtime.bigint();
    parseMarkdown('**'.repeat(10_000) + '[a]('.repeat(5000) + '_a'.repeat(10_000));
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1000);
  });
});
