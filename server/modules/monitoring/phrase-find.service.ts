import type { Ctx } from '../../platform/ctx';
import { documentsOf } from './document.service';
import { QuerySet } from './query/query-set';
import { wordsOf } from './query/words';

/** A phrase that stands in an article, with the key it was looked for under. */
export interface FoundPhrase {
  articleId: number;
  key: string;
  phrase: string;
}

/** Articles read at once. */
const BATCH = 100;

/** Whether a phrase has a word to look for. */
export const hasWords = (phrase: string): boolean => wordsOf(phrase).count > 0;

/** Which phrases stand in which articles, by whole words in any case, as queries find them; each key once per article. */
export async function findPhrases(
  ctx: Ctx,
  articleIds: readonly number[],
  phrases: readonly (readonly [key: string, phrase: string])[],
): Promise<FoundPhrase[]> {
  const wanted = phrases.filter(([, phrase]) => hasWords(phrase));
  if (wanted.length === 0) return [];
  const set = new QuerySet(
    wanted.map((one) => [one, { kind: 'PHRASE', words: wordsOf(one[1]).list }] as const),
  );
  const found = new Map<string, FoundPhrase>();
  for (let from = 0; from < articleIds.length; from += BATCH) {
    const documents = await documentsOf(ctx, articleIds.slice(from, from + BATCH));
    for (const [articleId, document] of documents)
      for (const {
        key: [key, phrase],
      } of set.match(document)) {
        const name = `${articleId} ${key}`;
        if (!found.has(name)) found.set(name, { articleId, key, phrase });
      }
  }
  return [...found.values()];
}
