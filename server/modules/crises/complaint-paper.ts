import { type Block, heading, type PaperFacts, paper, table } from '../../platform/paper';

/** What a complaint to the Press Council says; times are in words already. */
export interface ComplaintMatter {
  number: string;
  isExercise: boolean;
  city: string;
  /** Day of the letter in words. */
  day: string;
  /** "hak jawab" or "hak koreksi". */
  right: string;
  outlet: { name: string; companyName: string | null; companyAddress: string | null };
  article: { title: string; when: string; url: string };
  errors: readonly { said: string; truth: string; evidence: string; file: string | null }[];
  replyText: string;
  /** What happened, oldest first. */
  steps: readonly { when: string; what: string }[];
  /** The refusal in the outlet's words; null when it never answered. */
  refusal: string | null;
  requesterName: string | null;
  /** What the office holds besides what proves each error. */
  records: readonly string[];
}

const REQUEST =
  'Kami mohon Dewan Pers memeriksa pengaduan ini menurut kewenangannya dan membantu penyelesaiannya, sehingga {hak} dimuat secara proporsional di tempat yang sama, tanpa biaya, dan ditautkan dengan berita semula.';

const plain = (text: string): Block => ({ text, margin: [0, 0, 0, 6] });

/** Rows of "label, value" without a header, for the head of the letter. */
const facts = (rows: readonly (readonly [string, string])[]): Block =>
  table(['Hal', 'Keterangan'], rows, [130, '*']);

const opening = ({ right, outlet, article, refusal }: ComplaintMatter): string =>
  `Dengan hormat, kami mengadukan ${outlet.name}, yang ${
    refusal === null ? 'tidak menjawab' : 'menolak'
  } permintaan ${right} kami atas berita "${article.title}".`;

function matterRows(matter: ComplaintMatter): [string, string][] {
  const { outlet, article, requesterName } = matter;
  return [
    ['Media', outlet.name],
    ['Perusahaan pers', outlet.companyName ?? 'belum tercatat'],
    ...(outlet.companyAddress ? [['Alamat perusahaan', outlet.companyAddress] as [string, string]] : []),
    ['Judul berita', article.title],
    ['Waktu terbit', article.when],
    ['Alamat berita', article.url],
    ...(requesterName ? [['Peminta koreksi', requesterName] as [string, string]] : []),
  ];
}

/** What is enclosed, numbered through: what proves each error first, then the records of the office. */
const enclosures = ({ errors, records }: ComplaintMatter): Block[] =>
  [
    ...errors.map(({ evidence, file }, at) => `Kekeliruan ${at + 1}: ${evidence}${file ? ` (${file})` : ''}`),
    ...records,
  ].map((text, at) => plain(`${at + 1}. ${text}`));

const signature = ({ city, day }: ComplaintMatter, office: string): Block => ({
  stack: [
    { text: `${city}, ${day}` },
    { text: office, bold: true },
    { text: ' ', fontSize: 40 },
    { text: '(nama, jabatan, dan tanda tangan)' },
  ],
  margin: [260, 16, 0, 0],
});

/** What is asked for, with the signature on the same page. */
const closing = (matter: ComplaintMatter, office: string): Block => ({
  stack: [heading('Permohonan'), plain(REQUEST.replace('{hak}', matter.right)), signature(matter, office)],
  unbreakable: true,
});

/** The complaint as a letter of the office; it threatens nothing and judges nobody. */
export function complaintPaper(matter: ComplaintMatter, office: Omit<PaperFacts, 'title' | 'lines'>): Block {
  const mark = matter.isExercise ? '[LATIHAN] ' : '';
  const lines = [
    `Nomor: ${matter.number}`,
    ...(matter.isExercise ? ['Latihan: surat ini tidak untuk dikirim'] : []),
  ];
  return paper({ ...office, title: `${mark}Pengaduan kepada Dewan Pers`, lines }, [
    plain('Yth. Ketua Dewan Pers'),
    plain(opening(matter)),
    heading('Yang diadukan'),
    facts(matterRows(matter)),
    heading('Yang disanggah'),
    table(
      ['No.', 'Tertulis', 'Yang benar'],
      matter.errors.map(({ said, truth }, at) => [at + 1, said, truth]),
      [25, '*', '*'],
    ),
    heading('Teks yang diminta dimuat'),
    ...matter.replyText
      .split(/\n+/)
      .filter((line) => line.trim())
      .map(plain),
    heading('Urutan kejadian'),
    table(
      ['Waktu', 'Peristiwa'],
      matter.steps.map(({ when, what }) => [when, what]),
      [160, '*'],
    ),
    closing(matter, office.office.agency),
    heading('Daftar bukti'),
    ...enclosures(matter),
  ]);
}
