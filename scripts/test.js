// npm test: everything this machine can run; what is absent is named as skipped, or fails with REQUIRE_ALL=1.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { root, install, build } = require('./setup');

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
const chromium =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
    fs.existsSync(file),
  );

const totals = { passed: 0, failed: 0, skipped: 0 };
const missing = [];

/** One Jest run; its counts are added to the totals. */
function jest(title, args, env) {
  console.log(`\n=== ${title}`);
  const report = path.join(os.tmpdir(), `sinergi-jest-${process.pid}-${totals.passed}.json`);
  const run = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...args],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', ...env },
    },
  );
  if (!fs.existsSync(report)) {
    totals.failed += 1;
    return console.log(`Jest ended with ${run.status ?? run.signal} and left no report.`);
  }
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  fs.rmSync(report);
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + broken;
  totals.skipped += result.numPendingTests + result.numTodoTests;
  console.log(
    `${result.numPassedTests} passed, ${result.numFailedTests + broken} failed, ${result.numPendingTests} skipped`,
  );
}

function need(present, what, how) {
  if (!present) missing.push(`${what}: not installed, skipped. Install: ${how}`);
  return present;
}

install();
build();
jest('Rules, API on SQLite, screens', ['--selectProjects', 'server', 'web'], { DB: 'sqlite' });
if (need(has('mariadbd') && has('mariadb-install-db'), 'API on MariaDB', 'apt-get install mariadb-server')) {
  jest(
    'API on MariaDB',
    ['--selectProjects', 'server', '--testPathIgnorePatterns', 'pipeline', 'demo/press'],
    { DB: 'mariadb' },
  );
}
if (need(Boolean(chromium), 'Browser journeys', 'apt-get install chromium')) {
  jest('Browser journeys', ['--selectProjects', 'e2e', '--runInBand'], { CHROMIUM: chromium });
}
for (const line of missing) console.log(line);
if (process.env.REQUIRE_ALL === '1') totals.failed += missing.length;
else totals.skipped += missing.length;
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
