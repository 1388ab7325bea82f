import type { Driver } from '../driver';

const POSTS = [
  {
    account: '@kabarpasar',
    platform: 'X',
    engagement: 86,
    text: 'Pasar Muara Jernih becek lagi setelah hujan, pedagang minta saluran dibersihkan.',
  },
  {
    account: 'Grup Warga Tanjung Seri',
    platform: 'FACEBOOK',
    engagement: 41,
    text: 'Terima kasih petugas posyandu, imunisasi hari ini lancar.',
  },
];

/** What no machine fetches: a broadcast clipped by hand, and posts that another system delivers, one of them incomplete. */
export async function tellClips(driver: Driver): Promise<void> {
  driver.at(2, '09:30');
  const publishedAt = new Date(driver.clock.now().getTime() - 3_600_000).toISOString();
  await driver.act('andi', 'articleClip', {
    form: {
      channel: 'RADIO',
      outletName: 'Gelombang FM',
      programme: 'Kabar Pagi, menit 12',
      title: 'Pendengar bertanya jadwal perbaikan jalan desa',
      text: 'Seorang pendengar bertanya kapan jalan desa di Lebak Baru diperbaiki. Penyiar akan menanyakannya kepada dinas.',
      publishedAt,
    },
  });
  const items = POSTS.map((post, no) => ({
    ...post,
    channel: 'SOCIAL',
    publishedAt,
    externalId: `pos-${no + 1}`,
  }));
  const incomplete = { channel: 'PRINT', title: 'Tanpa nama media', text: 'Ringkasan.', publishedAt };
  await driver.act('andi', 'articlesImport', { source: 'Pemantau medsos', items: [...items, incomplete] });
}
