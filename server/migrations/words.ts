import { type QueryRunner, Table } from 'typeorm';
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
