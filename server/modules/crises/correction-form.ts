import { escapeHtml as e, type FormRefusal } from '../../platform/public-page';

/** A field that people do not see; what fills it is a machine. */
export const HONEYPOT = 'situs';

interface Area {
  name: 'passage' | 'claim';
  label: string;
  hint: string;
  least: number;
  most: number;
  rows: number;
}

const AREAS: readonly Area[] = [
  {
    name: 'passage',
    label: 'Bagian yang keliru',
    hint: 'Salin kalimat atau angka yang Anda anggap keliru.',
    ...{ least: 5, most: 500, rows: 2 },
  },
  {
    name: 'claim',
    label: 'Yang benar, dan bagaimana Anda mengetahuinya',
    hint: 'Sebutkan dokumen, tautan, atau kejadiannya. Jangan menulis data pribadi Anda atau orang lain.',
    ...{ least: 15, most: 2000, rows: 5 },
  },
];

function areaHtml({ name, label, hint, least, most, rows }: Area, refusal: FormRefusal | undefined): string {
  const error = refusal?.error.field[0] === name ? refusal.error.message : null;
  const describedBy = `${name}-hint${error ? ` ${name}-error` : ''}`;
  const invalid = error ? ' aria-invalid="true"' : '';
  return `<p><label for="${name}">${label}</label><small id="${name}-hint">${hint} ${least}–${most} karakter.</small>
<textarea id="${name}" name="${name}" rows="${rows}" required minlength="${least}" maxlength="${most}" aria-describedby="${describedBy}"${invalid}>
${e(refusal?.form.get(name) ?? '')}</textarea>${error ? `<strong class="error" id="${name}-error">${e(error)}</strong>` : ''}</p>`;
}

/** The form with which a reader says what is wrong in the text at `path`; after a refusal with the words as typed. */
export function correctionForm(path: string, refusal?: FormRefusal): string {
  const general = refusal && refusal.error.field.length === 0 ? refusal.error.message : null;
  return `<form method="post" action="${e(path)}/kekeliruan" accept-charset="utf-8">
${general ? `<p class="error" role="alert">${e(general)}</p>` : ''}${AREAS.map((area) => areaHtml(area, refusal)).join('\n')}
<p class="trap" aria-hidden="true"><label>Kosongkan <input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></label></p>
<p><button type="submit">Kirim laporan</button></p>
<p><small>Tanpa nama dan tanpa akun: kami tidak menyimpan siapa Anda. Setelah terkirim, Anda mendapat alamat untuk membaca jawabannya.</small></p></form>`;
}

/** The same form folded below a text. */
export const foldedForm = (path: string): string =>
  `<details class="report"><summary>Laporkan kekeliruan pada naskah ini</summary>${correctionForm(path)}</details>`;
