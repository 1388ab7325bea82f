import type { Ctx, Platform } from '../../platform/ctx';
import type { Profile } from '../../platform/profile';
import type { Query } from './query/ast';
import type { Document } from './query/document';
import { QuerySet } from './query/query-set';
import { wordsOf } from './query/words';

/** What stands before the name of a village; the name alone is often a common word or that of another village. */
const VILLAGE_WORDS = ['desa', 'kelurahan', 'kampung', 'dusun'];

const gazetteers = new WeakMap<Platform, QuerySet<string[]>>();
type District = Profile['districts'][number];

/** Codes and names of the districts and villages that a document names; a village names its district too. */
export function placesIn(ctx: Ctx, document: Document): string[] {
  let set = gazetteers.get(ctx.app);
  if (!set) {
    set = new QuerySet(gazetteer(ctx.profile.districts));
    gazetteers.set(ctx.app, set);
  }
  return [...new Set(set.match(document).flatMap(({ key }) => key))];
}

/** What names each place. */
export function gazetteer(districts: readonly District[]): [string[], Query][] {
  const times = new Map<string, number>();
  for (const { name } of districts.flatMap(({ villages = [] }) => villages))
    times.set(name, (times.get(name) ?? 0) + 1);
  return districts.flatMap((district) => {
    const own = [district.code, district.name];
    return [
      [own, phrase(district.name)] as [string[], Query],
      ...(district.villages ?? []).map(({ code, name }): [string[], Query] => [
        [code, name, ...own],
        naming(name, district.name, times.get(name) === 1),
      ]),
    ];
  });
}

const phrase = (text: string): Query => ({ kind: 'PHRASE', words: wordsOf(text).list });

/** A village is named with its district, or as a village where no other bears its name. */
function naming(village: string, district: string, isOnly: boolean): Query {
  const both: Query = { kind: 'AND', items: [phrase(village), phrase(district)] };
  if (!isOnly) return both;
  return { kind: 'OR', items: [...VILLAGE_WORDS.map((word) => phrase(`${word} ${village}`)), both] };
}
