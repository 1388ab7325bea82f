import { moveTo, type Stage } from './stage';

/** Something that happens at an instant (WIB); of one instant news comes first, then people act, then things are checked. */
export interface Scene {
  at: string;
  order: 'NEWS' | 'ACT' | 'CHECK';
  play: (stage: Stage) => Promise<void>;
}

const RANK = { NEWS: 0, ACT: 1, CHECK: 2 };

export const act = (at: string, play: Scene['play']): Scene => ({ at, order: 'ACT', play });
export const check = (at: string, play: Scene['play']): Scene => ({ at, order: 'CHECK', play });
export const news = (at: string, play: Scene['play']): Scene => ({ at, order: 'NEWS', play });

/** Quarters of an hour from `from` to `to` of a day, at which the office only does what is due. */
export function quarters(day: string, from: string, to: string): Scene[] {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const clock = (at: number) =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const scenes: Scene[] = [];
  for (let at = minutes(from); at <= minutes(to); at += 15)
    scenes.push(act(`${day} ${clock(at)}`, async () => undefined));
  return scenes;
}

/** Plays scenes in the order of their instants; what is due at an instant runs after its news and before its acts. */
export async function play(stage: Stage, scenes: Scene[]): Promise<void> {
  const ordered = [...scenes].sort((a, b) => a.at.localeCompare(b.at) || RANK[a.order] - RANK[b.order]);
  let moved = '';
  for (const scene of ordered) {
    if (scene.order !== 'NEWS' && moved !== scene.at) {
      await moveTo(stage, scene.at);
      moved = scene.at;
    }
    await scene.play(stage);
  }
}
