import { closeBatch, emptyBatch } from '../../modules/monitoring/article-batch.service';
import { type Arrival, storeArrival } from '../../modules/monitoring/article-writer.service';
import { blank } from '../../modules/monitoring/page.service';
import { watchSpikes } from '../../modules/monitoring/spike-job.service';
import type { Driver } from '../driver';

const HOUR_MS = 3_600_000;
const DAYS = 33;
const HOSTS = [
  'rawakini',
  'suaralebak',
  'harianmuara',
  'tanjungseri',
  'kabarlestari',
  'nusawarta',
  'kabarhulu',
];
const VILLAGES = [
  'Lebak Baru',
  'Sungai Padi',
  'Tanjung Seri',
  'Muara Jati',
  'Kayu Ara',
  'Ulak Paceh',
  'Teluk Nila',
];

/** Topics of the office, with the headlines and openings that the demo press writes about them on ordinary days. */
const TOPICS = [
  {
    name: 'Banjir dan tanggul',
    kind: 'RISK',
    query: 'banjir OR tanggul OR luapan',
    place: 'Lebak Baru',
    titles: [
      'Warga {v} bersihkan saluran cegah banjir',
      'Tanggul di {v} mulai diperkuat',
      'Latihan siaga banjir di {v}',
    ],
    body: 'Gotong royong mencegah banjir berlangsung di {v} sejak pagi. Warga mengangkat sampah dari saluran dan memeriksa pintu air bersama petugas desa.',
  },
  {
    name: 'Layanan kesehatan',
    kind: 'AGENCY',
    query: 'puskesmas OR posyandu OR imunisasi',
    place: null,
    titles: [
      'Puskesmas {v} buka layanan sore',
      'Imunisasi balita di {v} capai sasaran',
      'Posyandu {v} punya alat timbang baru',
    ],
    body: 'Petugas puskesmas di {v} melayani warga sampai sore hari. Antrean berjalan tertib dan obat dasar tersedia menurut kepala layanan setempat.',
  },
  {
    name: 'Jalan dan jembatan',
    kind: 'PROGRAMME',
    query: 'jembatan OR "jalan desa"',
    place: null,
    titles: [
      'Jembatan gantung {v} selesai dicat',
      'Perbaikan jalan desa di {v} dimulai',
      'Jalan desa {v} kembali mulus',
    ],
    body: 'Perbaikan jalan desa dan jembatan di {v} dikerjakan bertahap oleh warga dan rekanan. Kendaraan berat diminta memutar selama pekerjaan berlangsung.',
  },
] as const;

/** What the press tells when the dyke breaks: one event, in other words by each outlet. */
const BREACH: [title: string, body: string][] = [
  [
    'Tanggul Lebak Baru jebol, ratusan rumah terendam',
    'Tanggul sungai di Lebak Baru jebol dini hari dan air merendam ratusan rumah. Warga mengungsi ke balai desa dan gedung sekolah.',
  ],
  [
    'Ratusan rumah di Lebak Baru terendam setelah tanggul jebol',
    'Air sungai meluap melewati tanggul yang jebol di Lebak Baru. Petugas mengevakuasi warga lanjut usia memakai perahu karet.',
  ],
  [
    'Warga Lebak Baru mengungsi akibat tanggul jebol',
    'Sejumlah warga Lebak Baru bertahan di pengungsian setelah tanggul sungai jebol. Dapur umum didirikan di halaman kantor camat.',
  ],
  [
    'Tanggul jebol, jalan penghubung Lebak Baru terputus',
    'Jebolnya tanggul di Lebak Baru membuat jalan penghubung terputus. Kendaraan dialihkan melalui jalan kebun yang sempit.',
  ],
  [
    'Camat: tanggul Lebak Baru sudah retak sejak pekan lalu',
    'Camat setempat menyebut tanggul Lebak Baru telah retak sebelum jebol. Laporan itu menurutnya sudah diteruskan ke dinas.',
  ],
  [
    'Pengungsi tanggul jebol membutuhkan air bersih',
    'Pengungsi banjir akibat tanggul jebol di Lebak Baru meminta air bersih dan selimut. Bantuan pertama tiba menjelang siang.',
  ],
  [
    'Dinas kirim alat berat ke tanggul Lebak Baru',
    'Alat berat dikirim untuk menutup tanggul Lebak Baru yang jebol. Pekerjaan menunggu arus sungai turun.',
  ],
];

/** The same numbers at each start. */
function numbers(): (below: number) => number {
  let state = 20_261_123;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** An article as if its page had been read. */
export function arrival(host: string, slug: string, at: Date, title: string, text: string): Arrival {
  const url = `http://${host}.example/arsip/${slug}`;
  const article = {
    title,
    author: 'Redaksi',
    publishedAt: at,
    modifiedAt: null,
    dateClaims: [{ source: 'JSON_LD' as const, text: at.toISOString() }],
    siteName: null,
    section: null,
    canonical: null,
    allPages: null,
    text,
    htmlSafe: '',
    leadImage: null,
    paidLabel: null,
    isPartial: false,
    version: 'extract-1',
  };
  return {
    item: { title, link: url, summary: '', author: null, dateText: null },
    page: { ...blank(url, 'READ', 200), article },
    articleId: null,
    sourceId: null,
    outletId: null,
    fallbackUrl: url,
    capturedBy: 'READ',
  };
}

/** Takes articles through the pipeline as one batch, at the moment the clock of the story shows; gives their ids. */
export function publish(driver: Driver, arrivals: Arrival[]): Promise<number[]> {
  return driver.perform(async (ctx) => {
    const batch = emptyBatch();
    for (const one of arrivals) await storeArrival(ctx, batch, one);
    await closeBatch(ctx, batch, { type: 'Source', id: 'demo-archive' });
    return batch.created;
  });
}

async function tellQuietDays(driver: Driver): Promise<void> {
  const random = numbers();
  for (let days = DAYS; days > 0; days -= 1) {
    driver.at(days, '20:00');
    const now = driver.clock.now().getTime();
    const made = Array.from({ length: 1 + random(3) }, (_, place) => {
      const topic = TOPICS[random(TOPICS.length)] ?? TOPICS[0];
      const fill = (text: string) => text.replaceAll('{v}', VILLAGES[random(VILLAGES.length)] ?? '');
      const at = new Date(now - random(12 * 60) * 60_000);
      const host = HOSTS[random(HOSTS.length)] ?? 'rawakini';
      return arrival(host, `${days}-${place}`, at, fill(topic.titles[random(3)] ?? ''), fill(topic.body));
    });
    await publish(driver, made);
  }
}

/** Searches that people keep beside the topics: one for the whole office, one whose owner is told of what is new. */
async function keepSearches(driver: Driver): Promise<void> {
  const filter = { isPaid: false };
  const road = { name: 'Keluhan jalan desa', query: '"jalan desa" OR berlubang', filter, isShared: true };
  await driver.act('andi', 'savedSearchSave', road, 'savedSearch { id }');
  const dyke = { name: 'Pengungsi dan tanggul', query: 'tanggul AND (mengungsi OR pengungsian OR jebol)' };
  const { savedSearch } = await driver.act('andi', 'savedSearchSave', dyke, 'savedSearch { id }');
  await driver.act('andi', 'savedSearchWatch', { savedSearchId: savedSearch.id });
}

/** Registers the topics of the office and tells five weeks of ordinary news, then a dyke that breaks: a spike to look at. */
export async function tellCoverage(driver: Driver): Promise<void> {
  driver.at(DAYS + 1, '08:00');
  for (const { name, kind, query, place } of TOPICS) {
    const { topic } = await driver.act('andi', 'topicSave', { name, kind, query, place }, 'topic { id }');
    await driver.act('andi', 'topicActivate', { topicId: topic.id });
  }
  await tellQuietDays(driver);
  await keepSearches(driver);
  const hour = Math.floor(driver.end.getTime() / HOUR_MS) * HOUR_MS;
  driver.clock.set(new Date(hour - 60_000));
  const breach = BREACH.map(([title, body], place) =>
    arrival(
      HOSTS[place] ?? 'rawakini',
      `tanggul-${place}`,
      new Date(hour - 5 * HOUR_MS + place * 35 * 60_000),
      title,
      body,
    ),
  );
  await publish(driver, breach);
  driver.clock.set(driver.end);
  await driver.perform(watchSpikes);
}
