import { followRisk } from '../../modules/issues/alert-follow.service';
import { assessGrid, gridFloor } from '../../modules/issues/assessment-grid.service';
import type { Driver } from '../driver';
import { arrival, publish } from './coverage';
import { idOf } from './crisis-acts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WEEKS = 2;

/** What the press has told for an hour: complaints that are nobody's issue yet. */
const COMPLAINT: [host: string, title: string, body: string][] = [
  [
    'suaralebak',
    'Warga keluhkan antrean puskesmas Kuala Jambu sampai sore',
    'Warga mengeluhkan antrean puskesmas Kuala Jambu yang memanjang sampai sore. Obat dasar disebut habis sejak dua hari lalu.',
  ],
  [
    'tanjungseri',
    'Antrean puskesmas Kuala Jambu memanjang, obat dasar habis',
    'Antrean di puskesmas Kuala Jambu memanjang hingga halaman. Pasien pulang tanpa obat dasar karena persediaan habis.',
  ],
  [
    'harianmuara',
    'Obat habis di puskesmas Kuala Jambu, pasien antre berjam-jam',
    'Pasien puskesmas Kuala Jambu antre berjam-jam dan pulang tanpa obat. Warga mempertanyakan pengiriman obat dasar.',
  ],
  [
    'kabarhulu',
    'Pasien puskesmas Kuala Jambu pulang tanpa obat',
    'Sejumlah pasien puskesmas Kuala Jambu pulang tanpa obat setelah antre sejak pagi. Kepala puskesmas belum memberi keterangan.',
  ],
];

/** Two weeks of duty: Andi is called first, Lina second. */
async function tellRoster(driver: Driver): Promise<void> {
  const start = Date.parse(`${driver.day(0)}T00:00:00+07:00`);
  for (let week = 0; week < WEEKS; week += 1)
    for (const [person, rank] of [
      ['andi', 'FIRST'],
      ['lina', 'SECOND'],
    ] as const)
      await driver.act('citra', 'dutyShiftPlan', {
        personId: await idOf(driver, person),
        rank,
        fromAt: new Date(start + week * 7 * DAY_MS).toISOString(),
        toAt: new Date(start + (week + 1) * 7 * DAY_MS).toISOString(),
      });
}

/** Plans the duty and lets a story of complaints grow into an alert that waits to be taken. */
export async function tellAlerts(driver: Driver): Promise<void> {
  driver.clock.set(driver.end);
  await tellRoster(driver);
  const last = gridFloor(driver.end);
  driver.clock.set(new Date(last - MINUTE_MS));
  const ids = await publish(
    driver,
    COMPLAINT.map(([host, title, body], place) =>
      arrival(host, `puskesmas-${place}`, new Date(last - (55 - place * 12) * MINUTE_MS), title, body),
    ),
  );
  const { topics } = await driver.ask('andi', '{ topics(first: 10) { nodes { id name } } }');
  const topic = topics.nodes.find(({ name }: { name: string }) => name === 'Layanan kesehatan');
  for (const articleId of ids)
    await driver.act('andi', 'toneSet', {
      articleId: String(articleId),
      topicId: topic.id,
      label: 'NEGATIVE',
    });
  driver.clock.set(driver.end);
  await driver.perform((ctx) => assessGrid(ctx, followRisk));
}
