import { caseRole, clockWord, partWord } from '../../../lib/caseWords';
import { fullWhen } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { escaped as e } from '../../../lib/offlineFile';
import { statementKind } from '../../../lib/statementWords';
import type { Room } from './roomQuery';

/** A text that was cleared for the public. */
export interface ClearedText {
  kind: string;
  title: string;
  text: string;
  publishedAt: string | null;
}

const list = (rows: string[], none: string, kind: 'ul' | 'ol' = 'ul') =>
  rows.length > 0
    ? `<${kind}>${rows.map((row) => `<li>${row}</li>`).join('')}</${kind}>`
    : `<p class="m">${e(none)}</p>`;

const STYLE =
  'body{font:15px/1.45 sans-serif;margin:16px auto;max-width:720px;padding:0 14px}h1{font-size:20px;margin:0}' +
  'h2{font-size:15px;border-top:1px solid;padding-top:8px;margin:16px 0 6px}.m{opacity:.75}ul,ol{margin:0;padding-left:20px}' +
  'pre{font:inherit;white-space:pre-wrap;border-left:3px solid;padding-left:10px;margin:6px 0}' +
  '@page{margin:14mm}@media print{body{font-size:11px;margin:0}h1{font-size:15px}h2{font-size:12px;margin-top:9px}}';

/** What is done in the first quarter of an hour, whatever the crisis is. */
const firstSteps = () => [
  t('Adakan rapat darurat singkat.'),
  t('Pastikan waktu, tempat, dan dampak.'),
  t('Tunjuk narahubung fakta.'),
  t('Mulai pernyataan awal.'),
  t('Umumkan segera apa pun yang menyangkut keselamatan warga.'),
];

const person = ({ kind, personName, phone }: Room['roles'][number]): string => {
  const number = phone
    ? `<a href="tel:${e(phone.replace(/[^+\d]/g, ''))}">${e(phone)}</a>`
    : e(t('nomor belum dicatat'));
  return `<b>${e(partWord(kind))}</b>: ${e(personName)}, ${number}`;
};

const task = ({ text, dueAt, owner, ownerRole }: Room['tasks']['nodes'][number]): string =>
  `${e(text)} <span class="m">${e(owner?.name ?? caseRole(ownerRole))}${dueAt ? `, ${e(fullWhen(dueAt))}` : ''}</span>`;

const isOpen = ({ state }: { state: string }) => !['DONE', 'WAIVED'].includes(state);

const part = (title: string, html: string) => `<h2>${e(title)}</h2>${html}`;

function parts(room: Room, texts: readonly ClearedText[]): string[] {
  const facts = room.issues.flatMap((issue) => issue.facts);
  const of = (wanted: string) => facts.filter(({ status }) => status === wanted).map(({ text }) => e(text));
  const due = room.clocks.filter(({ state, metAt }) => state !== 'CANCELLED' && !metAt);
  const current = room.roles.filter(({ isCurrent }) => isCurrent);
  const said = texts.map(
    ({ kind, title, text, publishedAt }) =>
      `<p><b>${e(title)}</b> <span class="m">${e(statementKind(kind))}${publishedAt ? `, ${e(fullWhen(publishedAt))}` : ''}</span></p><pre>${e(text).replace(/^#+ (.*)$/gm, '<b>$1</b>')}</pre>`,
  );
  return [
    part(t('Siapa dihubungi'), list(current.map(person), t('Belum ada peran yang diberikan.'))),
    part(t('Langkah pertama'), list(firstSteps().map(e), '', 'ol')),
    part(
      t('Tenggat berjalan'),
      list(
        due.map((clock) => `${e(clockWord(clock.kind))}: ${e(fullWhen(clock.dueAt))}`),
        t('Tidak ada tenggat yang berjalan.'),
      ),
    ),
    part(t('Tugas terbuka'), list(room.tasks.nodes.filter(isOpen).map(task), t('Tidak ada tugas terbuka.'))),
    part(t('Fakta terkonfirmasi'), list(of('CONFIRMED'), t('Belum ada fakta terkonfirmasi.'))),
    part(t('Belum pasti, jangan dikutip'), list(of('UNCONFIRMED'), t('Tidak ada.'))),
    part(t('Teks terakhir yang disetujui'), said.join('') || list([], t('Belum ada teks yang disetujui.'))),
  ];
}

/** The crisis on one card, a file of its own that needs no network: people with their numbers, limits, tasks, facts, texts. */
export function offlineCard(room: Room, texts: readonly ClearedText[], regency: string, at: Date): string {
  const title = `${room.isExercise ? '[LATIHAN] ' : ''}${room.code} · ${room.title}`;
  const stamp = t('Kartu krisis {regency}, keadaan {at}. Setelah itu mungkin ada yang berubah.', {
    regency,
    at: fullWhen(at.toISOString()),
  });
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${e(title)}</title><style>${STYLE}</style><h1>${e(title)}</h1><p class="m">${e(stamp)}</p>
${parts(room, texts).join('\n')}</html>`;
}
