import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translations, webTexts } from '../../../scripts/locale';

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe('the English wording', () => {
  const texts = webTexts();
  const english = translations();

  it('exists for every text of the web', () => {
    expect([...texts.keys()].filter((text) => !english.get(text))).toEqual([]);
  });

  it('has the same places to fill in as the Indonesian one', () => {
    const wrong = [...english].filter(([text, wording]) => `${places(text)}` !== `${places(wording)}`);

    expect(wrong).toEqual([]);
  });

  it('stands once for each text', () => {
    const ids = [
      ...readFileSync(join(__dirname, '../locales/en.po'), 'utf8').matchAll(/^msgid (".+")$/gm),
    ].map(([, id]) => id);

    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('is kept for no text that is gone', () => {
    expect([...english.keys()].filter((text) => !texts.has(text))).toEqual([]);
  });
});
