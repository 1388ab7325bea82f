import type { Driver } from '../driver';

const FEEDS: [key: string, host: string, path: string][] = [
  ['rawakini', 'rawakini.example', '/feed'],
  ['suaralebak', 'suaralebak.example', '/rss.xml'],
  ['muara', 'harianmuara.example', '/atom.xml'],
  ['tanjungseri', 'tanjungseri.example', '/feed'],
  ['gelombang', 'gelombangfm.example', '/feed.json'],
  ['lestari', 'kabarlestari.example', '/rss.xml'],
  ['nusawarta', 'nusawarta.example', '/atom.xml'],
];

/** Registers the feeds of the demo press; one outlet is only monitored, one feed is dead on purpose. */
export async function tellSources(driver: Driver, made: Map<string, { outletId: string }>): Promise<void> {
  driver.at(0, '07:40');
  const source = (outletId: string, url: string) =>
    driver.act('andi', 'sourceCreate', { url, outletIds: [outletId], maxIntervalMinutes: 1 });
  for (const [key, host, path] of FEEDS) await source(made.get(key)?.outletId ?? '', `http://${host}${path}`);
  const { outlet } = await driver.act(
    'andi',
    'outletCreate',
    {
      name: 'KabarHulu',
      medium: 'ONLINE',
      reachLevel: 'LOCAL',
      domains: ['kabarhulu.example'],
      districts: ['LB'],
    },
    'outlet { id }',
  );
  await source(outlet.id, 'http://kabarhulu.example/feed');
  await source(made.get('delta')?.outletId ?? '', 'http://wartadelta.example/feed');
}
