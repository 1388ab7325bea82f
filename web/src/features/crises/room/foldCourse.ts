/** An event of the course as far as folding looks at it. */
export interface CourseEvent {
  id: string;
  name: string;
  at: string;
  actorName: string;
  isAutomatic: boolean;
  reason?: string | null;
}

/** Events as one line: the newest, and how many it stands for. */
export type Folded<E extends CourseEvent> = E & { count: number };

const WINDOW_MS = 60 * 60_000;

/**
 * Folds like events of one doer within an hour into the newest of them; what carries a reason stays by itself. The order of
 * the rest, newest first, is kept.
 */
export function foldCourse<E extends CourseEvent>(events: readonly E[]): Folded<E>[] {
  const rows: Folded<E>[] = [];
  const open = new Map<string, Folded<E>>();
  for (const event of events) {
    const key = `${event.name}|${event.actorName}|${event.isAutomatic}`;
    const first = open.get(key);
    const isNear = first && Date.parse(first.at) - Date.parse(event.at) <= WINDOW_MS;
    if (isNear && !event.reason && !first.reason) first.count += 1;
    else {
      const row = { ...event, count: 1 };
      rows.push(row);
      open.set(key, row);
    }
  }
  return rows;
}
