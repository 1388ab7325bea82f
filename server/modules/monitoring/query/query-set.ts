import { keyOf, positiveLiterals, type Query, textLiterals } from './ast';
import { Automaton, type Hits, type Span } from './automaton';
import type { Document } from './document';
import { evaluate } from './evaluator';
import { restsOn } from './rests-on';

/** A query that a document matched, and where. */
export interface Match<K> {
  key: K;
  spans: readonly Span[];
}

/** Many queries made ready together, so that one reading of a document answers all of them. Never changed; made anew. */
export class QuerySet<K> {
  private readonly automaton: Automaton;
  private readonly queries: { key: K; query: Query }[];
  /** The queries that a literal can bring about. */
  private readonly byLiteral = new Map<string, number[]>();
  /** Queries that rest on facts alone are always asked. */
  private readonly always: number[] = [];

  /** Takes queries whose aliases are written out. */
  constructor(queries: Iterable<readonly [key: K, query: Query]>) {
    this.queries = [...queries].map(([key, query]) => ({ key, query }));
    this.automaton = new Automaton(this.queries.flatMap(({ query }) => textLiterals(query)));
    for (const [place, { query }] of this.queries.entries()) {
      if (restsOn(query) !== 'TEXT') this.always.push(place);
      for (const key of new Set(positiveLiterals(query).map(keyOf)))
        this.byLiteral.set(key, [...(this.byLiteral.get(key) ?? []), place]);
    }
  }

  /** The queries that a document matches, in the order in which they were given. */
  match(document: Document): Match<K>[] {
    const hits: Hits = new Map();
    this.automaton.find(document.titleWords, document.title, 0, hits);
    this.automaton.find(document.bodyWords, document.body, document.bodyShift, hits);
    const asked = new Uint8Array(this.queries.length);
    for (const place of this.always) asked[place] = 1;
    for (const key of hits.keys()) for (const place of this.byLiteral.get(key) ?? []) asked[place] = 1;
    const found: Match<K>[] = [];
    for (let place = asked.indexOf(1); place >= 0; place = asked.indexOf(1, place + 1)) {
      const one = this.queries[place];
      const spans = one && evaluate(one.query, document, hits);
      if (one && spans) found.push({ key: one.key, spans });
    }
    return found;
  }
}
