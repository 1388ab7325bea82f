import { PublicTextKind } from '../../modules/crises/correction-request.entity';
import { reportCorrection } from '../../modules/crises/correction-request.service';
import { publicText } from '../../modules/crises/public-text.service';
import { Statement } from '../../modules/crises/statement.entity';
import { ANONYMOUS } from '../../platform/actor';
import type { Driver } from '../driver';

/** A reader of the press room says that a statement is wrong. */
const report = (driver: Driver, title: string, words: { passage: string; claim: string }): Promise<string> =>
  driver.perform(async (ctx) => {
    const { id } = await ctx.db.findOneByOrFail(Statement, { title });
    const text = await publicText(ctx, PublicTextKind.STATEMENT, id);
    if (!text) throw new Error(`The public has no text "${title}".`);
    return reportCorrection(ctx, text, words);
  }, ANONYMOUS);

/** Readers of the press room: one report that was answered, and one that waits. */
export async function tellReaders(driver: Driver): Promise<void> {
  driver.at(12, '19:20');
  await report(driver, 'Layanan IGD kembali lancar', {
    passage: 'Enam tempat tidur sudah ditambah.',
    claim: 'Pada hari itu saya hanya melihat empat tempat tidur baru di ruang IGD.',
  });
  const { correctionRequests } = await driver.ask(
    'budi',
    '{ correctionRequests(first: 1, filter: { states: [RECEIVED] }) { nodes { id } } }',
  );
  await driver.at(11, '09:10').act('budi', 'correctionRequestDecline', {
    requestId: correctionRequests.nodes[0].id,
    answer:
      'Menurut laporan jaga RSUD, enam tempat tidur ditambah: empat di ruang IGD dan dua di ruang transit.',
  });
  driver.clock.set(new Date(driver.end.getTime() - 25 * 60_000));
  await report(driver, 'Penanganan tanggul Lebak Baru', {
    passage: 'tiga titik pengungsian sudah dibuka',
    claim:
      'Titik keempat di SDN 2 Lebak Baru juga sudah dipakai sejak siang; daftarnya tertempel di balai desa.',
  });
}
