import { priorityOf } from './priority';

describe('priority matrix (crisis.md 1.1)', () => {
  const LEVELS = ['NORMAL', 'WASPADA', 'SIAGA', 'KRITIS'] as const;
  const CALM = ['WATCH', 'WATCH', 'WATCH', 'PREPARE_AND_WATCH', 'PREPARE_AND_WATCH'];
  const URGENT = ['ANSWER_ROUTINELY', 'ANSWER_ROUTINELY', 'ACT_NOW', 'ACT_NOW', 'ACT_NOW'];

  test.each(LEVELS.map((level, index) => [level, index < 2 ? CALM : URGENT] as const))(
    '%s over impact 1 to 5',
    (level, expected) => {
      expect([1, 2, 3, 4, 5].map((impact) => priorityOf(level, impact))).toEqual(expected);
    },
  );

  test('an issue that nobody has judged, or that no score reached, is watched or prepared for', () => {
    expect(priorityOf('KRITIS', null)).toBe('WATCH');
    expect([3, 4].map((impact) => priorityOf(null, impact))).toEqual(['WATCH', 'PREPARE_AND_WATCH']);
  });
});
