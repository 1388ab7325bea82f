const { basename } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** The journeys tell one story: a bill is made before it is paid. The last one waits for the press anyway. */
const STORY = ['partner', 'staff', 'auditor', 'newsroom', 'newcomer'];
const place = ({ path }) => STORY.indexOf(basename(path, '.test.ts'));
const isJourney = ({ context }) => context.config.displayName?.name === 'e2e';

/** Minutes in small files: begun first, or they would run alone at the end while the other cores wait. */
const LONG = ['acceptance.test.ts', 'authorization.test.ts', 'crash.test.ts'];
const isLong = ({ path }) => LONG.includes(basename(path));

module.exports = class InOrder extends Sequencer {
  sort(tests) {
    const journeys = tests.filter(isJourney).sort((a, b) => place(a) - place(b));
    const others = super.sort(tests.filter((test) => !isJourney(test)));
    return [...others.filter(isLong), ...others.filter((test) => !isLong(test)), ...journeys];
  }
};
