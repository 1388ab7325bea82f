/** What is wrong with a query, or doubtful in it. */
export interface QueryProblem {
  code: string;
  /** Indonesian sentence for the person who wrote it. */
  message: string;
  /** Place in the text as written, in UTF-16 code units. */
  offset: number;
  length: number;
  /** The whole query as it was probably meant; null when nothing can be guessed. */
  suggestion: string | null;
}

const MESSAGES: Record<string, string> = {
  EMPTY_QUERY: 'Kueri masih kosong. Tuliskan sekurangnya satu kata.',
  TOO_LONG: 'Kueri terlalu panjang, paling banyak 8.000 karakter.',
  TOO_DEEP: 'Tanda kurung bersarang terlalu dalam, paling banyak 20 tingkat.',
  TOO_MANY_WORDS: 'Kueri memuat terlalu banyak kata, paling banyak 500.',
  UNBALANCED_QUOTE: 'Tanda petik ini tidak ditutup.',
  UNBALANCED_PARENTHESIS: 'Tanda kurung ini tidak berpasangan.',
  EMPTY_PHRASE: 'Frasa di antara tanda petik ini kosong.',
  EMPTY_GROUP: 'Tidak ada apa pun di dalam tanda kurung ini.',
  UNKNOWN_CHARACTER: 'Tanda ini tidak dapat dicari.',
  UNKNOWN_FIELD: 'Bidang ini tidak dikenal. Yang ada: title, body, outlet, tier, author, lang, place, paid.',
  BAD_FIELD_VALUE: 'Nilai ini tidak berlaku untuk bidangnya: tier 1 sampai 3, paid yes atau no.',
  NESTED_FIELD: 'Bidang tidak dapat ditulis di dalam bidang lain.',
  PREFIX_TOO_SHORT: 'Awalan sebelum * sekurangnya empat huruf.',
  BAD_PREFIX: 'Tanda * hanya dapat ditulis tepat di belakang satu kata.',
  BAD_CASE: 'Tanda ! hanya dapat ditulis tepat di depan satu kata.',
  BAD_DISTANCE: 'Jarak NEAR harus antara 1 dan 100.',
  BAD_COUNT: 'Jumlah ATLEAST harus antara 1 dan 100.',
  BAD_NEAR_OPERAND: 'NEAR hanya menerima kata, frasa, awalan, atau kurung berisi pilihan dengan OR.',
  BAD_ATLEAST_OPERAND: 'ATLEAST hanya menerima satu kata, frasa, atau awalan di dalam kurung.',
  MISSING_OPERAND: 'Di sini masih kurang kata atau frasa.',
  UNKNOWN_ALIAS: 'Alias ini tidak ada di profil kantor.',
  ALIAS_IN_ALIAS: 'Alias tidak dapat memuat alias lain.',
  NOT_ONLY: 'Bagian ini hanya berisi pengecualian. Tambahkan kata yang harus ada.',
  FIELD_ONLY: 'Kueri hanya menguji bidang. Tambahkan kata yang harus ada di dalam berita.',
  LOWERCASE_OPERATOR:
    'Ditulis dengan huruf kecil, kata ini dicari sebagai kata biasa. Operator memakai huruf besar.',
};

/** A problem with its sentence. */
export const problem = (
  code: keyof typeof MESSAGES & string,
  offset: number,
  length: number,
  suggestion: string | null = null,
): QueryProblem => ({ code, message: MESSAGES[code] ?? code, offset, length, suggestion });

/** Ends the reading of a query at its first error. */
export class QueryError extends Error {
  constructor(readonly problem: QueryProblem) {
    super(problem.code);
  }
}
