import { playStory } from './acceptance/scenario';

describe('the integrated acceptance scenario', () => {
  it('passes all sixty assertions', async () => {
    const outcomes = (await playStory()).outcomes();

    expect(outcomes.filter(({ verdict }) => verdict === 'FAIL').map(({ line }) => line)).toEqual([]);
    expect(outcomes.map(({ n }) => n)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
  }, 600_000);
});
