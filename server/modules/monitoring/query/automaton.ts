import { keyOf, type Literal } from './ast';
import { hashOf, type Words } from './words';

/** Where a literal stands: first and last word, by place in the document. */
export type Span = readonly [first: number, last: number];

/** The hits of one document by literal key. */
export type Hits = Map<string, Span[]>;

interface State {
  next: Map<number, number>;
  fail: number;
  /** Literals that end here, those of shorter suffixes included. */
  ends: { key: string; size: number }[];
}

/**
 * All words and phrases of many queries in one automaton over words (Aho and Corasick 1975), so that a document is read
 * once however many queries there are; overlapping and nested phrases are all found.
 */
export class Automaton {
  private readonly known: string[] = [''];
  private readonly idsByHash = new Map<number, number[]>();
  private readonly states: State[] = [{ next: new Map(), fail: 0, ends: [] }];
  private readonly prefixes = new Map<string, string>();
  private readonly exact = new Map<string, string>();
  private readonly prefixSizes: number[];
  /** First steps by word, which nearly every word of a document takes. */
  private fromRoot: Int32Array | null = null;

  constructor(literals: Iterable<Literal>) {
    const seen = new Set<string>();
    for (const literal of literals) {
      const key = keyOf(literal);
      if (seen.has(key)) continue;
      seen.add(key);
      if (literal.kind === 'PREFIX') this.prefixes.set(literal.word, key);
      else if (literal.kind === 'CASE') this.exact.set(literal.word, key);
      else this.insert(literal.kind === 'PHRASE' ? literal.words : [literal.word], key);
    }
    this.prefixSizes = [...new Set([...this.prefixes.keys()].map((word) => word.length))].sort(
      (a, b) => a - b,
    );
    this.link();
    this.fromRoot = new Int32Array(this.known.length);
    for (const [id, target] of this.states[0]?.next ?? []) this.fromRoot[id] = target;
  }

  private insert(words: string[], key: string): void {
    let at = 0;
    for (const word of words) {
      const id = this.numberOf(word);
      const known = this.states[at]?.next.get(id);
      if (known === undefined) {
        this.states.push({ next: new Map(), fail: 0, ends: [] });
        this.states[at]?.next.set(id, this.states.length - 1);
      }
      at = known ?? this.states.length - 1;
    }
    this.states[at]?.ends.push({ key, size: words.length });
  }

  /** The number of a word of a literal; given when it is first met. */
  private numberOf(word: string): number {
    const hash = hashOf(word);
    const same = this.idsByHash.get(hash) ?? [];
    const found = same.find((id) => this.known[id] === word);
    if (found !== undefined) return found;
    const id = this.known.push(word) - 1;
    this.idsByHash.set(hash, [...same, id]);
    return id;
  }

  /** The number of a document's word; 0 when no literal has it. */
  private lookUp(words: Words, place: number): number {
    for (const id of this.idsByHash.get(words.hashes[place] ?? 0) ?? [])
      if (words.is(place, this.known[id] ?? '')) return id;
    return 0;
  }

  /** Breadth first: each state falls back to the longest suffix that is a beginning of some phrase. */
  private link(): void {
    const queue = [...(this.states[0]?.next.values() ?? [])];
    for (const at of queue) {
      const state = this.states[at];
      if (!state) continue;
      state.ends.push(...(this.states[state.fail]?.ends ?? []));
      for (const [id, target] of state.next) {
        const below = this.states[target];
        if (below) below.fail = this.step(state.fail, id);
        queue.push(target);
      }
    }
  }

  private step(from: number, id: number): number {
    for (let at = from; ; at = this.states[at]?.fail ?? 0) {
      if (at === 0 && this.fromRoot) return this.fromRoot[id] ?? 0;
      const target = this.states[at]?.next.get(id);
      if (target !== undefined) return target;
      if (at === 0) return 0;
    }
  }

  /** Adds the hits of some words, which stand from `shift` on in the document and were written as in `text`. */
  find(words: Words, text: string, shift: number, hits: Hits): void {
    let at = 0;
    for (let place = 0; place < words.count; place++) {
      const id = this.lookUp(words, place);
      at = id === 0 ? 0 : this.step(at, id);
      if (at !== 0)
        for (const { key, size } of this.states[at]?.ends ?? []) {
          add(hits, key, shift + place - size + 1, shift + place);
        }
      if (this.prefixSizes.length > 0) this.findPrefixes(words.list[place] ?? '', shift + place, hits);
      if (this.exact.size > 0) this.findExact(words, text, place, shift, hits);
    }
  }

  private findPrefixes(word: string, place: number, hits: Hits): void {
    for (const size of this.prefixSizes) {
      if (size > word.length) return;
      const key = this.prefixes.get(word.slice(0, size));
      if (key !== undefined) add(hits, key, place, place);
    }
  }

  private findExact({ starts, ends }: Words, text: string, place: number, shift: number, hits: Hits): void {
    const written = text.slice(starts[place], ends[place]);
    const key = this.exact.get(written) ?? this.exact.get(written.normalize('NFKC'));
    if (key !== undefined) add(hits, key, shift + place, shift + place);
  }
}

function add(hits: Hits, key: string, first: number, last: number): void {
  const found = hits.get(key);
  if (found) found.push([first, last]);
  else hits.set(key, [[first, last]]);
}
