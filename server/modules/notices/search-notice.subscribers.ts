import type { Subscriber } from '../../platform/jobs';
import { SavedSearchMatched } from '../monitoring/saved-search.events';
import { announce } from './announce.service';

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** What people are told of the searches they watch: one message for all of them. */
export const searchNotices: Subscriber[] = [
  announce(SavedSearchMatched, (_ctx, { data: { ownerId, searches } }) => {
    const [first] = searches;
    if (!first) return [];
    const isOne = searches.length === 1;
    const lines = searches.map(({ name, count }) => `${name}: ${whole.format(count)} artikel baru.`);
    return [
      {
        users: [ownerId],
        title: isOne
          ? `Artikel baru: ${first.name}`.slice(0, 160)
          : `Artikel baru dari ${searches.length} pencarian`,
        body: lines.join('\n').slice(0, 1000),
        link: isOne ? `/cari?simpan=${first.id}` : '/cari?bawaan=tidak',
      },
    ];
  }),
];
