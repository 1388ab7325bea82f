// npm run check: the committed schema.graphql must equal what the server prints, and must not break its clients.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
require('./register');

const root = path.join(__dirname, '..');
const file = path.join(root, 'schema.graphql');

/** The schema of the last commit, or null before the first. */
function committed() {
  try {
    return execFileSync('git', ['show', 'HEAD:schema.graphql'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

async function main() {
  const { officeSchema } = require('../server/app.ts');
  const { schemaText } = require('../server/platform/schema.ts');
  const printed = schemaText(officeSchema());
  if (fs.readFileSync(file, 'utf8') !== printed)
    throw new Error('schema.graphql is not what the server prints: run `npm run schema`.');
  const before = committed();
  if (before === null || before === printed) return console.log('schema.graphql: unchanged.');
  const { diff } = require('@graphql-inspector/core');
  const { buildSchema } = require('graphql');
  const changes = await diff(buildSchema(before), buildSchema(printed));
  const note = fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
  const breaking = changes.filter(
    (change) => change.criticality.level === 'BREAKING' && !note.includes(change.path ?? ''),
  );
  for (const change of breaking) console.error(`Breaking: ${change.message}`);
  if (breaking.length) throw new Error('Deprecate first, or name the element in CHANGELOG.md.');
  console.log(`schema.graphql: ${changes.length} changes, none breaks a client.`);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
