// Installs and builds what is missing; plain JavaScript with node: modules only, because nothing may be installed yet.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const mark = path.join(root, 'node_modules', '.setup.json');
const binary = path.join(root, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');

const sha = (text) => createHash('sha256').update(text).digest('hex');
const done = () => {
  try {
    return JSON.parse(fs.readFileSync(mark, 'utf8'));
  } catch {
    return {};
  }
};
const remember = (values) => fs.writeFileSync(mark, JSON.stringify({ ...done(), ...values }));
const age = (file) => fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function fail(message) {
  console.error(`\n${message}\nSee README.md, section "If something goes wrong".`);
  process.exit(1);
}

function step(title, command, args, mode = 'development') {
  console.log(`• ${title}`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    // Libraries for building are left out of an installation in production mode; a page built in development mode is slow.
    env: { ...process.env, NODE_ENV: mode },
  });
  if (error || status !== 0) fail(`${title}: failed${error ? ` (${error.message})` : ''}.`);
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Path, size and time of each source file: what a build depends on. */
function stamp(...roots) {
  const lines = [];
  const walk = (file) => {
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isFile()) return void lines.push(`${path.relative(root, file)} ${stat.size} ${stat.mtimeMs}`);
    for (const name of fs.readdirSync(file).sort())
      if (name !== 'dist' && name !== 'node_modules') walk(path.join(file, name));
  };
  for (const name of roots) walk(path.join(root, name));
  return sha(lines.join('\n'));
}

const sqliteWorks = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], {
    cwd: root,
    stdio: 'ignore',
  }).status === 0;

function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node.js 20.19 or newer is needed; this is ${process.version}.`);
  // Libraries behind a link belong to another checkout: installing here would replace them there.
  if (fs.lstatSync(path.join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const lock = sha(fs.readFileSync(path.join(root, 'package-lock.json')) + process.version);
  const installed = done().lock === lock || age('node_modules/.package-lock.json') > age('package-lock.json');
  if (!installed) {
    step('Installing libraries (the first time takes a few minutes: SQLite is compiled)', 'npm', [
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  }
  const compiled = done().lock === lock && fs.existsSync(binary);
  if (!process.env.DATABASE_URL && !compiled && !sqliteWorks()) {
    step('Compiling SQLite (needs python3, make and g++)', 'npm', [
      'rebuild',
      'better-sqlite3',
      '--ignore-scripts=false',
      '--foreground-scripts',
      '--loglevel=error',
    ]);
  }
  remember({ lock });
}

/** Tables that the compiled server reads from beside its files, such as the tone model. */
function copyTables(folder) {
  for (const name of fs.readdirSync(path.join(root, folder), { recursive: true })) {
    if (!name.endsWith('.bin')) continue;
    const target = path.join(root, 'dist', folder, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(path.join(root, folder, name), target);
  }
}

function build() {
  const source = stamp(
    'server',
    'web',
    'profiles',
    'ormconfig.ts',
    'tsconfig.json',
    'package-lock.json',
    'schema.graphql',
  );
  const built =
    fs.existsSync(path.join(root, 'dist/server/main.js')) &&
    fs.existsSync(path.join(root, 'web/dist/index.html'));
  if (done().source === source && built) return;
  step('Building the server', process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
  ]);
  copyTables('server');
  const vite = ['build', 'web', '--config', 'web/vite.config.mts', '--logLevel', 'warn'];
  step('Building the web', process.execPath, ['node_modules/vite/bin/vite.js', ...vite], 'production');
  remember({ source });
}

module.exports = { root, install, build, step, fail };
