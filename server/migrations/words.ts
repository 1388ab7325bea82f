import { type QueryRunner, Table, TableColumn, TableIndex } from 'typeorm';
import type { TableColumnOptions } from 'typeorm/schema-builder/options/TableColumnOptions';

/** Column words that both databases understand; the two that differ are translated. */
const DIALECT: Record<string, Record<string, string>> = {
  'better-sqlite3': { int: 'integer', smallint: 'smallint', boolean: 'boolean' },
  mariadb: { int: 'int', smallint: 'smallint', boolean: 'tinyint' },
};

const WORD = /^(\w+)(?:\((\d+)\))?( primary)?( null)?(?: default (.+))?$/;

function column(dialect: string, name: string, words: string): TableColumnOptions {
  const [, type = '', length, primary, nullable, initial] = WORD.exec(words) ?? [];
  if (!type) throw new Error(`Column ${name}: cannot read "${words}".`);
  return {
    name,
    type: DIALECT[dialect]?.[type] ?? type,
    ...(length && { length }),
    isPrimary: Boolean(primary),
    isNullable: Boolean(nullable),
    ...(initial !== undefined && { default: initial }),
  };
}

export type IndexWords = [name: string, columns: string[], unique?: 'unique'];

/** A table from words such as `varchar(36) primary`, `bigint null`, `int default 1`. */
export function table(
  runner: QueryRunner,
  name: string,
  columns: Record<string, string>,
  indexes: IndexWords[] = [],
): Table {
  const dialect = runner.connection.options.type;
  return new Table({
    name,
    columns: Object.entries(columns).map(([key, words]) => column(dialect, key, words)),
    indices: indexes.map(([index, columnNames, unique]) => ({
      name: index,
      columnNames,
      isUnique: unique === 'unique',
    })),
  });
}

/** Adds columns to a table, in the same words. */
export function addColumns(
  runner: QueryRunner,
  name: string,
  columns: Record<string, string>,
): Promise<void> {
  const dialect = runner.connection.options.type;
  const added = Object.entries(columns).map(([key, words]) => new TableColumn(column(dialect, key, words)));
  return runner.addColumns(name, added);
}

/** Takes columns off a table again. */
export function dropColumns(
  runner: QueryRunner,
  name: string,
  columns: Record<string, string>,
): Promise<void> {
  return runner.dropColumns(name, Object.keys(columns));
}

/** Gives a column of a table other words. */
export function changeColumn(runner: QueryRunner, name: string, key: string, words: string): Promise<void> {
  return runner.changeColumn(name, key, new TableColumn(column(runner.connection.options.type, key, words)));
}

/** Adds indexes to a table. */
export function addIndexes(runner: QueryRunner, name: string, indexes: IndexWords[]): Promise<void> {
  const added = indexes.map(
    ([index, columnNames, unique]) =>
      new TableIndex({ name: index, columnNames, isUnique: unique === 'unique' }),
  );
  return runner.createIndices(name, added);
}

/** Takes indexes off a table again. */
export async function dropIndexes(runner: QueryRunner, name: string, indexes: IndexWords[]): Promise<void> {
  for (const [index] of indexes) await runner.dropIndex(name, index);
}
