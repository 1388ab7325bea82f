import { idFloor } from '../../server/modules/monitoring/article-identity.service';
import { sha256 } from '../../server/modules/monitoring/hashes.service';
import { generator } from '../quality/random';

/** Days that the articles are spread over; a year and a bit, so that a year is a part. */
export const DAYS = 400;
export const OUTLETS = 300;
export const TOPICS = 200;
export const END = Date.parse('2026-07-01T00:00:00+07:00');
const DAY_MS = 86_400_000;
const WORDS_EACH = 60;

/** Words by how often an article holds them: in half of them, in one of a hundred, in one of twenty thousand. */
export const SEARCHED = { common: 'kabupaten', mid: 'jembatan', rare: 'mangrove' };
/** Share of the articles that hold each of the words above. */
export const SHARES: [word: string, share: number][] = [
  [SEARCHED.common, 0.5],
  [SEARCHED.mid, 0.01],
  [SEARCHED.rare, 0.00005],
];

/** What one generated article is made of. */
export interface Made {
  id: number;
  at: number;
  outletNo: number;
  tone: number;
  isPaid: boolean;
  isOwn: boolean;
  topics: number[];
  words: string[];
  hash: string;
}

/** Articles in the order of time, the same for the same seed; `extra` ones follow after the last of `count`. */
export class Articles {
  private readonly random = generator(20_261_123);

  constructor(
    private readonly count: number,
    private readonly extra: number,
  ) {}

  /** The next articles from place `from` on. */
  make(from: number, many: number): Made[] {
    return Array.from({ length: Math.min(many, this.count + this.extra - from) }, (_, n) =>
      this.one(from + n),
    );
  }

  private one(place: number): Made {
    const step = (DAYS * DAY_MS) / this.count;
    const at = Math.floor((END - DAYS * DAY_MS + place * step) / 1000) * 1000;
    const perSecond = Math.max(1, Math.ceil(1000 / step));
    return {
      id: idFloor(new Date(at)) + (place % perSecond),
      at,
      outletNo: 1 + Math.floor(OUTLETS * this.random() ** 2),
      tone: this.tone(),
      isPaid: this.random() < 0.03,
      isOwn: this.random() < 0.01,
      topics: this.topics(),
      words: this.words(),
      hash: sha256(`artikel ${place}`),
    };
  }

  private tone(): number {
    const value = this.random();
    if (value < 0.15) return -1;
    if (value < 0.6) return 0;
    if (value < 0.8) return 1;
    return value < 0.95 ? 9 : 8;
  }

  /** None to three topics, 1.46 on average; low numbers are busy. */
  private topics(): number[] {
    const value = this.random();
    const many = value < 0.15 ? 0 : value < 0.55 ? 1 : value < 0.84 ? 2 : 3;
    return [...new Set(Array.from({ length: many }, () => 1 + Math.floor(TOPICS * this.random() ** 2)))];
  }

  private words(): string[] {
    const found = Array.from({ length: WORDS_EACH }, () => `kata${Math.floor(20_000 * this.random() ** 3)}`);
    for (const [word, share] of SHARES) if (this.random() < share) found.push(word);
    return found;
  }
}
