import { type CourseEvent, foldCourse } from './foldCourse';

const event = (id: string, minute: number, more: Partial<CourseEvent> = {}): CourseEvent => ({
  id,
  name: 'distribution.dispatched',
  at: new Date(Date.UTC(2026, 3, 15, 10, minute)).toISOString(),
  actorName: 'Sistem',
  isAutomatic: true,
  ...more,
});

describe('foldCourse', () => {
  it('counts like events of one doer within an hour, also around others, and keeps the order', () => {
    const other = event('b', 49, { name: 'crisis.noted', actorName: 'Dodi', isAutomatic: false });
    const rows = foldCourse([event('a', 50), other, event('c', 40), event('d', 30)]);
    expect(rows.map(({ id, count }) => [id, count])).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
  });

  it('starts anew after an hour and for another person', () => {
    const rows = foldCourse([
      event('a', 120),
      event('b', 60),
      event('c', 59),
      event('d', 58, { actorName: 'Budi' }),
    ]);
    expect(rows.map(({ id, count }) => [id, count])).toEqual([
      ['a', 2],
      ['c', 1],
      ['d', 1],
    ]);
  });

  it('never hides a reason', () => {
    const rows = foldCourse([event('a', 50), event('b', 49, { reason: 'Belum pasti' }), event('c', 48)]);
    expect(rows.map(({ id, count }) => [id, count])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });
});
