/** The part of the driver that the yardstick uses; the library ships no types. */
declare module 'better-sqlite3' {
  export default class Sqlite {
    constructor(file: string, options?: { readonly?: boolean });
    prepare(sql: string): { all(): unknown[]; run(...values: unknown[]): { changes: number } };
    pragma(text: string): void;
    close(): void;
  }
}
