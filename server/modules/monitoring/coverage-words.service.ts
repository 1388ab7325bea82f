import { In } from 'typeorm';
import type { Ctx } from '../../platform/ctx';
import { MediaOutlet } from '../outlets/outlet.entity';
import type { ArticleChannel } from './article.entity';
import type { ItemOrigin, ItemTone } from './kliping.inputs';
import { CHANNELS, ORIGINS, TONES } from './pipeline/coverage-words';
import { Source } from './source.entity';
import { Topic } from './topic.entity';

const LABELS: Record<string, string> = {
  fromOn: 'dari tanggal',
  toOn: 'sampai tanggal',
  title: 'judul memuat',
  outletId: 'media',
  sourceId: 'sumber',
  isPaid: 'berbayar',
  topicId: 'topik',
  topicIds: 'topik',
  channel: 'saluran',
  channels: 'saluran',
  origin: 'jenis',
  tone: 'nada',
  isUnread: 'belum dibaca',
  isStarred: 'berbintang',
  withoutTopic: 'termasuk yang tanpa topik',
};

async function namesOf(ctx: Ctx, key: string, value: unknown): Promise<string> {
  const ids = [value].flat().map(String);
  if (key === 'outletId') return (await ctx.db.findOneBy(MediaOutlet, { id: ids[0] }))?.name ?? '';
  if (key === 'sourceId') return (await ctx.find(Source, ids[0] ?? ''))?.title ?? '';
  if (key.startsWith('topicId')) {
    const topics = await ctx.db.find(Topic, {
      where: { id: In(ids) },
      order: { priority: 'ASC', no: 'ASC' },
    });
    return topics.map((topic) => topic.name).join(', ');
  }
  if (key === 'tone') return TONES[value as ItemTone] ?? ids.join(', ');
  if (key === 'origin') return ORIGINS[value as ItemOrigin];
  if (key.startsWith('channel')) return ids.map((id) => CHANNELS[id as ArticleChannel]).join(', ');
  return typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : ids.join(', ');
}

/** A filter in words, for files and the audit trail. */
export async function describeFilter(ctx: Ctx, filter: object): Promise<string> {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(filter)) {
    if (value == null || (Array.isArray(value) && value.length === 0)) continue;
    parts.push(`${LABELS[key] ?? key}: ${await namesOf(ctx, key, value)}`);
  }
  return parts.join('; ') || 'tanpa penyaring';
}
