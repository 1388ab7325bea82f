import fc from 'fast-check';
import { formOf, type QueryForm, queryOfForm } from './form';
import { print } from './printer';
import { readQuery } from './read-query';

const NONE = new Set<string>();
const formOfText = (text: string) => {
  const { ast } = readQuery(text, { mayBeFieldOnly: true });
  return ast && formOf(ast);
};
const EMPTY = { excluded: [], tiers: [], districts: [], isPaid: null };

describe('the form of a query', () => {
  it('shows groups, places, exclusions and facts', () => {
    expect(
      formOfText(
        '(banjir OR "air bah") title:(bupati OR !OKI) NOT (simulasi OR latihan*) tier:(1 OR 2) paid:no',
      ),
    ).toEqual({
      groups: [
        { scope: 'ANYWHERE', words: ['banjir', '"air bah"'] },
        { scope: 'TITLE', words: ['bupati', '!OKI'] },
      ],
      excluded: ['simulasi', 'latihan*'],
      tiers: [1, 2],
      districts: [],
      isPaid: false,
    });
  });

  it.each([
    'banjir OR (bupati AND desa)',
    'banjir AND (jalan OR (rusak AND desa))',
    'banjir NOT (a AND b)',
    'banjir outlet:kompas',
    'title:(banjir AND desa)',
  ])('is not there for what it cannot say: %s', (text) => {
    expect(formOfText(text)).toBeNull();
  });

  it('takes several words on one line as a phrase', () => {
    const form: QueryForm = { ...EMPTY, groups: [{ scope: 'BODY', words: ['air bah', 'a NEAR/3 b'] }] };
    expect(print(queryOfForm(form, NONE))).toBe('body:("air bah" OR a NEAR/3 b)');
  });

  it('refuses a line that is a query of its own', () => {
    const form: QueryForm = { ...EMPTY, groups: [{ scope: 'ANYWHERE', words: ['banjir OR bah'] }] };
    expect(() => queryOfForm(form, NONE)).toThrow('banjir OR bah');
  });

  it('comes back from its own text', () => {
    const word = fc.constantFrom('banjir', '"air bah"', 'rumah*', '!OKI', 'ATLEAST/2(jalan)', 'a NEAR/3 b');
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
    const form = fc.record({
      groups: fc.array(
        fc.record({ scope: fc.constantFrom('ANYWHERE' as const, 'TITLE' as const, 'BODY' as const), words }),
        { minLength: 1, maxLength: 3 },
      ),
      excluded: fc.uniqueArray(word, { maxLength: 2 }),
      tiers: fc.uniqueArray(fc.constantFrom(1, 2, 3), { maxLength: 3 }),
      districts: fc.uniqueArray(fc.constantFrom('mj', 'muara jernih'), { maxLength: 2 }),
      isPaid: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(form, (one) => {
        expect(formOfText(print(queryOfForm(one, NONE)))).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });
});
