import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { DataSource, type EntityMetadata } from 'typeorm';
import { sourceOptions } from '../server/platform/database-source';

// Usage: npm run migration -- <timestamp>-<name> path/to/entity.ts[#Class] ...   Writes the creating migration of those entities.
const [label = '', ...files] = process.argv.slice(2);
const folder = join(__dirname, '..', 'server', 'migrations');

function wordsOf(column: EntityMetadata['columns'][number]): string {
  const length = column.length ? `(${column.length})` : '';
  const initial = typeof column.default === 'boolean' ? Number(column.default) : column.default;
  const text =
    initial === undefined ? '' : ` default ${typeof initial === 'string' ? `'${initial}'` : initial}`;
  return `${String(column.type)}${length}${column.isPrimary ? ' primary' : ''}${column.isNullable ? ' null' : ''}${text}`;
}

function tableCode(metadata: EntityMetadata): string {
  const columns = metadata.columns.map(
    (column) => `        ${column.databaseName}: ${JSON.stringify(wordsOf(column)).replace(/^"|"$/g, "'")},`,
  );
  const indexes = metadata.indices.map(
    (index) =>
      `['${index.name}', [${index.columns.map((c) => `'${c.databaseName}'`).join(', ')}]${index.isUnique ? ", 'unique'" : ''}]`,
  );
  const tail = indexes.length ? `, [\n        ${indexes.join(',\n        ')},\n      ]` : '';
  return `    await runner.createTable(\n      table(runner, '${metadata.tableName}', {\n${columns.join('\n')}\n      }${tail}),\n    );`;
}

function writeIndex(): void {
  const names = readdirSync(folder)
    .filter((file) => /^\d+-.+\.ts$/.test(file))
    .sort()
    .map((file) => file.slice(0, -3));
  const className = (name: string) => {
    const [time = '', ...words] = name.split('-');
    return words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('') + time;
  };
  const imports = names.map((name) => `import { ${className(name)} } from './${name}';`).join('\n');
  writeFileSync(
    join(folder, 'index.ts'),
    `${imports}\n\n/** Every migration, oldest first; classes, no globs. */\nexport const migrations = [\n${names.map((name) => `  ${className(name)},`).join('\n')}\n];\n`,
  );
}

async function main(): Promise<void> {
  const [time = '', ...words] = label.split('-');
  const className = words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join('') + time;
  const classes = files.flatMap((file) =>
    Object.values(require(join(process.cwd(), file)) as Record<string, unknown>).filter(
      (x) => typeof x === 'function',
    ),
  );
  const source = new DataSource(
    sourceOptions(
      `sqlite:${join(tmpdir(), `sinergi-migration-${process.pid}.sqlite`)}`,
      classes as never,
      [],
    ),
  );
  await source.initialize();
  const tables = source.entityMetadatas;
  const code = `import type { MigrationInterface, QueryRunner } from 'typeorm';
import { table } from './words';

/** Tables of ${words.join(' ')}. */
export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${tables.map(tableCode).join('\n')}
  }

  async down(runner: QueryRunner): Promise<void> {
${[...tables]
  .reverse()
  .map((t) => `    await runner.dropTable('${t.tableName}');`)
  .join('\n')}
  }
}
`;
  writeFileSync(join(folder, `${label}.ts`), code);
  await source.destroy();
  writeIndex();
  console.log(`server/migrations/${label}.ts: ${tables.map((t) => t.tableName).join(', ')}`);
}

void main();
