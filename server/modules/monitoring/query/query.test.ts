import fc from 'fast-check';
import { expanded, type Literal, positiveLiterals, type Query } from './ast';
import { documentOf, type Facts, stretches } from './document';
import { print } from './printer';
import { QuerySet } from './query-set';
import { readQuery } from './read-query';
import { wordsOf } from './words';

const FACTS: Facts = { outlet: [], tier: null, author: null, lang: null, places: [], isPaid: false };

const astOf = (text: string, aliases: string[] = []): Query => {
  const { ast, errors } = readQuery(text, { aliases: new Set(aliases), mayBeFieldOnly: true });
  if (!ast) throw new Error(`${text}: ${errors[0]?.code}`);
  return ast;
};
const matches = (
  query: string | Query,
  body: string,
  { title = '', facts = {} as Partial<Facts> } = {},
): boolean => {
  const ast = typeof query === 'string' ? astOf(query) : query;
  return new QuerySet([['q', ast]]).match(documentOf(title, body, { ...FACTS, ...facts })).length === 1;
};
const errorOf = (text: string) => readQuery(text).errors[0];

describe('words', () => {
  it('are runs of letters and digits, lower-cased, with their places', () => {
    const { list, starts, ends } = wordsOf('Pemkab OKI: antre-panjang 12,5 km');
    expect({ list, starts, ends }).toEqual({
      list: ['pemkab', 'oki', 'antre', 'panjang', '12', '5', 'km'],
      starts: [0, 7, 12, 18, 26, 29, 31],
      ends: [6, 10, 17, 25, 28, 30, 33],
    });
  });

  it('are compared after NFKC, also where that changes their length', () => {
    expect(wordsOf('ﬁnal Ｄｅｓａ Désa').list).toEqual(['final', 'desa', 'désa']);
    expect(wordsOf('𝐀b ok').list).toEqual(['ab', 'ok']);
    expect(wordsOf('').list).toEqual([]);
  });
});

describe('reading a query', () => {
  it.each([
    [
      'banjir jalan',
      {
        kind: 'AND',
        items: [
          { kind: 'TERM', word: 'banjir' },
          { kind: 'TERM', word: 'jalan' },
        ],
      },
    ],
    ['covid-19', { kind: 'PHRASE', words: ['covid', '19'] }],
    ['!OKI', { kind: 'CASE', word: 'OKI' }],
    ['BANJIR*', { kind: 'PREFIX', word: 'banjir' }],
    ['@alias(OKI)', { kind: 'ALIAS', name: 'OKI' }],
    [
      'ATLEAST/3("rumah sakit")',
      { kind: 'ATLEAST', count: 3, item: { kind: 'PHRASE', words: ['rumah', 'sakit'] } },
    ],
    ['title:banjir', { kind: 'FIELD', field: 'title', item: { kind: 'TERM', word: 'banjir' } }],
  ])('%s', (text, ast) => {
    expect(astOf(text, ['OKI'])).toEqual(ast);
  });

  it('binds NEAR before NOT before AND before OR', () => {
    const { kind, items } = astOf('a b NEAR/5 c NOT d OR e') as Query & { kind: 'OR' };
    const [and, last] = items;
    expect(kind).toBe('OR');
    expect(last).toEqual({ kind: 'TERM', word: 'e' });
    expect(and).toEqual({
      kind: 'AND',
      items: [
        { kind: 'TERM', word: 'a' },
        {
          kind: 'NEAR',
          first: { kind: 'TERM', word: 'b' },
          links: [{ isOrdered: false, distance: 5, item: { kind: 'TERM', word: 'c' } }],
        },
        { kind: 'NOT', item: { kind: 'TERM', word: 'd' } },
      ],
    });
  });

  // Hard case 13 of the specification: exact results, or a warning or error with its place.
  it.each([
    ['bupati "anti korupsi', 'UNBALANCED_QUOTE', 7, 13, 'bupati "anti korupsi"'],
    ['bupati (korupsi', 'UNBALANCED_PARENTHESIS', 7, 1, 'bupati (korupsi)'],
    ['bupati korupsi)', 'UNBALANCED_PARENTHESIS', 14, 1, 'bupati korupsi'],
    ['NOT korupsi', 'NOT_ONLY', 0, 11, null],
    ['bupati OR NOT korupsi', 'NOT_ONLY', 0, 21, null],
    ['ok*', 'PREFIX_TOO_SHORT', 0, 3, 'ok'],
    ['bupati ""', 'EMPTY_PHRASE', 7, 2, 'bupati'],
    ['judul:banjir', 'UNKNOWN_FIELD', 0, 6, 'title:banjir'],
    ['a NEAR/0 b', 'BAD_DISTANCE', 2, 6, 'a NEAR/4 b'],
    ['a NEAR/500 b', 'BAD_DISTANCE', 2, 8, 'a NEAR/100 b'],
    ['bupati AND', 'MISSING_OPERAND', 7, 3, 'bupati'],
    ['OR bupati', 'MISSING_OPERAND', 0, 2, 'bupati'],
    ['bupati ()', 'EMPTY_GROUP', 7, 2, null],
    ['a NEAR (b c)', 'BAD_NEAR_OPERAND', 7, 1, null],
    ['tier:9 banjir', 'BAD_FIELD_VALUE', 5, 1, 'tier:1 banjir'],
    ['tier:1', 'FIELD_ONLY', 0, 6, null],
    ['@alias(XYZ) banjir', 'UNKNOWN_ALIAS', 0, 11, 'XYZ banjir'],
    ['title:(body:a)', 'NESTED_FIELD', 7, 5, 'title:(a)'],
    ['   ', 'EMPTY_QUERY', 0, 3, null],
    ['banjir &', 'UNKNOWN_CHARACTER', 7, 1, 'banjir'],
  ])('%s (case 13)', (text, code, offset, length, suggestion) => {
    expect(errorOf(text)).toEqual({
      code,
      offset,
      length,
      suggestion,
      message: expect.stringMatching(/\.$/),
    });
  });

  it('warns of operators in lower case and takes them as words (case 13)', () => {
    const { ast, warnings } = readQuery('banjir or longsor');
    expect(ast).toMatchObject({ kind: 'AND', items: [{}, { kind: 'TERM', word: 'or' }, {}] });
    expect(warnings).toMatchObject([
      { code: 'LOWERCASE_OPERATOR', offset: 7, length: 2, suggestion: 'banjir OR longsor' },
    ]);
  });

  it('ends deep nesting and long texts with an error', () => {
    expect(errorOf(`${'('.repeat(30)}a${')'.repeat(30)}`)?.code).toBe('TOO_DEEP');
    expect(errorOf('a '.repeat(4001))?.code).toBe('TOO_LONG');
    expect(errorOf('ab '.repeat(600))?.code).toBe('TOO_MANY_WORDS');
  });
});

describe('matching', () => {
  it.each([
    ['bupati NEAR/5 korupsi NOT "anti korupsi"', 'Bupati diperiksa dalam perkara korupsi dana desa.', true],
    ['bupati NEAR/5 korupsi NOT "anti korupsi"', 'Bupati membuka kampanye anti korupsi.', false],
    ['bupati NEAR/2 korupsi', 'Bupati satu dua korupsi', true],
    ['bupati NEAR/2 korupsi', 'Bupati satu dua tiga korupsi', false],
    ['bupati ONEAR/2 korupsi', 'korupsi bupati', false],
    ['bupati NEAR/2 korupsi', 'korupsi bupati', true],
    ['a NEAR/1 b NEAR/1 c', 'a x b y y y c', false],
    ['a NEAR/1 b NEAR/1 c', 'a b x c', true],
    ['"rumah sakit"', 'rumah-sakit daerah', true],
    ['rumah', 'rumahan', false],
    ['rumah*', 'Perumahan dan rumahan', true],
    ['ATLEAST/3(banjir)', 'banjir, banjir', false],
    ['ATLEAST/3(banjir)', 'banjir, banjir, BANJIR', true],
    ['!OKI', 'oki', false],
    ['!OKI', 'Pemkab OKI', true],
    ['title:banjir', 'banjir', false],
  ])('%s in "%s" is %s', (query, body, expected) => {
    expect(matches(query, body)).toBe(expected);
  });

  it('keeps phrases and NEAR from running from the title into the body', () => {
    expect(matches('"rumah sakit"', 'sakit', { title: 'Rumah' })).toBe(false);
    expect(matches('rumah NEAR/99 sakit', 'sakit', { title: 'Rumah' })).toBe(false);
    expect(matches('title:rumah body:sakit', 'sakit', { title: 'Rumah' })).toBe(true);
  });

  it('tests facts of the article', () => {
    const facts = {
      outlet: ['Harian Muara', 'harianmuara.example'],
      tier: 2,
      places: ['16.02', 'Muara Jernih'],
      isPaid: true,
    };
    const asked = (query: string) =>
      matches(query, 'banjir', { facts: { ...facts, author: 'Ani Sari', lang: 'id' } });

    expect(asked('banjir outlet:"harian muara"')).toBe(true);
    expect(asked('banjir outlet:(suara OR muara)')).toBe(true);
    expect(asked('banjir tier:1')).toBe(false);
    expect(asked('banjir (tier:1 OR tier:2) author:sari lang:id')).toBe(true);
    expect(asked('banjir place:"muara jernih" paid:yes')).toBe(true);
    expect(asked('banjir paid:tidak')).toBe(false);
    expect(asked('tier:2')).toBe(true);
  });

  // Hard case 12: a short name that others share.
  it('tells the regency OKI from the organisation by its alias (case 12)', () => {
    const rule = astOf(
      '!OKI AND (pemkab OR kabupaten OR bupati OR sumsel OR kayuagung) NOT ("kerja sama islam" OR KTT)',
    );
    const query = expanded(astOf('@alias(OKI)', ['OKI']), new Map([['OKI', rule]]));

    expect(matches(query, 'KTT OKI di Istanbul membahas kerja sama Islam; bupati hadir.')).toBe(false);
    expect(matches(query, 'Pemkab OKI membuka pasar.')).toBe(true);
    expect(matches(query, 'Kabupaten OKU Timur panen.')).toBe(false);
    expect(matches(query, 'Bupati berkunjung ke Okinawa.')).toBe(false);
    expect(matches(query, 'Bupati #okinews')).toBe(false);
  });

  it('says where in the text as written', () => {
    const document = documentOf('Banjir besar', 'Warga: “Banjir besar”, kata Ani.', FACTS);
    const [match] = new QuerySet([['q', astOf('"banjir besar" AND ani AND banjir')]]).match(document);
    const parts = stretches(document, match?.spans ?? []);

    expect(
      parts.map(({ part, start, end }) =>
        (part === 'TITLE' ? document.title : document.body).slice(start, end),
      ),
    ).toEqual(['Banjir besar', 'Banjir besar', 'Ani']);
  });
});

const word = fc.constantFrom('banjir', 'jalan', 'rusak', 'bupati', 'dana', 'desa');
const literal: fc.Arbitrary<Literal> = fc.oneof(
  word.map((one): Literal => ({ kind: 'TERM', word: one })),
  word.map((one): Literal => ({ kind: 'PREFIX', word: one.slice(0, 4) })),
  word.map((one): Literal => ({ kind: 'CASE', word: one.toUpperCase() })),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words): Literal => ({ kind: 'PHRASE', words })),
);
const near = fc.record({
  kind: fc.constant('NEAR' as const),
  first: literal,
  links: fc.array(
    fc.record({ isOrdered: fc.boolean(), distance: fc.integer({ min: 1, max: 9 }), item: literal }),
    { minLength: 1, maxLength: 2 },
  ),
});
const query: fc.Arbitrary<Query> = fc.letrec<{ node: Query }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    literal,
    near,
    fc.record({
      kind: fc.constantFrom('AND' as const, 'OR' as const),
      items: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
    }),
    tie('node').map(
      (item): Query => ({
        kind: 'AND',
        items: [
          { kind: 'TERM', word: 'desa' },
          { kind: 'NOT', item },
        ],
      }),
    ),
    literal.map((item): Query => ({ kind: 'FIELD', field: 'title', item })),
  ),
})).node;

describe('properties', () => {
  it('reads what it prints', () => {
    fc.assert(
      fc.property(query, (ast) => {
        expect(readQuery(print(ast)).ast).toEqual(ast);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every phrase that a search word by word finds, nested and overlapping ones too', () => {
    const text = fc.array(word, { maxLength: 14 });
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1, maxLength: 8 }), text, (literals, words) => {
        const body = words.map((one, n) => (n % 3 === 0 ? one.toUpperCase() : one)).join(' ');
        const found = new QuerySet(literals.map((one, n) => [n, one])).match(documentOf('', body, FACTS));
        const expected = literals.flatMap((one, n) => (slowly(one, body.split(' ')) ? [n] : []));
        expect(found.map(({ key }) => key)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('answers for many queries together as for each alone', () => {
    const text = fc.array(word, { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(query, { minLength: 2, maxLength: 6 }), text, (queries, words) => {
        const document = documentOf(words.slice(0, 4).join(' '), words.slice(4).join(' '), FACTS);
        const together = new QuerySet(queries.map((one, n) => [n, one])).match(document);
        const alone = queries.flatMap((one, n) =>
          new QuerySet([[n, one]]).match(document).map(({ spans }) => ({ key: n, spans })),
        );
        expect(together).toEqual(alone);
        for (const one of queries) expect(positiveLiterals(one).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

/** Whether a literal stands in some words, by looking at every place. */
function slowly(one: Literal, written: string[]): boolean {
  if (one.kind === 'CASE') return written.includes(one.word);
  const words = written.map((each) => each.toLowerCase());
  if (one.kind === 'PREFIX') return words.some((each) => each.startsWith(one.word));
  const wanted = one.kind === 'PHRASE' ? one.words : [one.word];
  return words.some((_, from) => wanted.every((each, n) => words[from + n] === each));
}
