import { playStory } from './acceptance/scenario';
import { TITLES } from './acceptance/titles';

describe('the integrated acceptance scenario', () => {
  it('fails no assertion, and passes each that the story reaches', async () => {
    const outcomes = (await playStory()).outcomes();

    expect(outcomes.filter(({ verdict }) => verdict === 'FAIL').map(({ line }) => line)).toEqual([]);
    expect(outcomes.filter(({ verdict }) => verdict === 'PASS').map(({ n }) => n)).toEqual(
      TITLES.filter(({ parts }) => parts > 0).map(({ n }) => n),
    );
    expect(outcomes).toHaveLength(60);
  }, 600_000);
});
