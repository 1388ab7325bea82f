import { readClipFile } from './clip-file';

const read = (text: string) => {
  const table = readClipFile(text);
  if (typeof table === 'string') throw new Error(table);
  return table;
};
const KNOWN = { channel: 'TV', published: '2026-01-04', title: 'A' };
const ITEM = '{"kanal":"TV","tanggal":"2026-01-04","judul":"A"}';

describe('a JSON import file', () => {
  it.each([
    ['a list', `\uFEFF [${ITEM},${ITEM}]`],
    ['an object with items', `{"items": [${ITEM},\n${ITEM}]}`],
    ['one object a line', `${ITEM}\r\n\r\n${ITEM}\n`],
    [
      'other names of the same columns',
      '[{"Channel":"TV","published_at":"2026-01-04","HEADLINE":"A"},{"jenis":"TV","publishedAt":"2026-01-04","title":"A"}]',
    ],
  ])('is read as %s', (_form, text) => {
    const row = { cells: KNOWN, fault: null };
    expect(read(text)).toEqual({ rows: [row, row], unknown: [] });
  });

  it('takes a single item, numbers and empty values, and names columns it does not know', () => {
    const text =
      '{"kanal":"X","tanggal":"2026-01-04","judul":null,"isi":"a\\u0000b\\ud800","interaksi":1420,"id":7,"warna":[1]}';
    const cells = {
      ...{ channel: 'X', published: '2026-01-04', text: 'ab\uFFFD', engagement: '1420' },
      external_id: '7',
    };
    expect(read(text)).toEqual({ rows: [{ cells, fault: null }], unknown: ['warna'] });
  });

  it('keeps rows that are wrong in themselves, whole, with the reason', () => {
    const text = `[${ITEM}, 5, "=1", {"judul":{"id":"A"}}, {"isi":["x"]}, {"isi":true}, {"id":9007199254740993}]`;
    expect(read(text).rows).toEqual([
      { cells: KNOWN, fault: null },
      { cells: { text: '5' }, fault: 'Baris ini bukan objek JSON.' },
      { cells: { text: '=1' }, fault: 'Baris ini bukan objek JSON.' },
      {
        cells: { title: '{"id":"A"}' },
        fault: 'Kolom “judul” memuat daftar atau objek; isi dengan teks atau angka.',
      },
      {
        cells: { text: '["x"]' },
        fault: 'Kolom “isi” memuat daftar atau objek; isi dengan teks atau angka.',
      },
      { cells: { text: 'true' }, fault: 'Kolom “isi” harus berisi teks atau angka.' },
      {
        cells: { external_id: '9007199254740992' },
        fault: 'Angka dalam kolom “id” terlalu besar; tulis sebagai teks.',
      },
    ]);
    expect(read(`${ITEM}\n{"kanal":"TV",}\n${ITEM}`).rows).toEqual([
      { cells: KNOWN, fault: null },
      { cells: { text: '{"kanal":"TV",}' }, fault: 'Baris ini bukan objek JSON.' },
      { cells: KNOWN, fault: null },
    ]);
  });

  it('leaves a CSV file that begins with a bracket a CSV file', () => {
    expect(read('[Kliping Januari]\nkanal;tanggal;judul\nTV;2026-01-04;A').rows).toEqual([
      { cells: KNOWN, fault: null },
    ]);
  });

  it.each([
    [`[${ITEM},\n ${ITEM.replace('"judul"', 'judul')}]`, 'Isi JSON ini rusak di baris 2, kolom 39.'],
    [`[${ITEM},]`, 'Isi JSON ini rusak di baris 1, kolom 52.'],
    ['[{"judul":"a\nb"}]', 'Isi JSON ini rusak di baris 1, kolom 11.'],
    ['[{"judul":"a\\x"}]', 'Isi JSON ini rusak di baris 1, kolom 11.'],
    ['[{"id":01}]', 'Isi JSON ini rusak di baris 1, kolom 8.'],
    ['[1]]', 'Isi JSON ini rusak di baris 1, kolom 4.'],
    ['[1}', 'Isi JSON ini rusak di baris 1, kolom 3.'],
    [`[${ITEM}`, 'Isi JSON ini terpotong di akhirnya.'],
    ['['.repeat(200_000), 'Isi JSON ini bersarang terlalu dalam di baris 1, kolom 10.'],
    [`${'\n'.repeat(3)}${'{"a":'.repeat(9)}1`, 'Isi JSON ini bersarang terlalu dalam di baris 4, kolom 42.'],
    ['[]', 'Berkas ini tidak memuat baris.'],
    ['{"items":[]}', 'Berkas ini tidak memuat baris.'],
    [
      '{"data":[]}',
      'Isi JSON ini tidak memuat daftar butir: isi dengan larik objek, atau objek dengan “items”.',
    ],
    [
      '[{"warna":1}]',
      'Tidak ada kolom yang dikenal dalam isi JSON ini. Isi paling sedikit kanal, tanggal, dan judul atau isi.',
    ],
    [`[${Array(2_001).fill(ITEM).join(',')}]`, 'Paling banyak 2000 baris; berkas ini memuat 2001.'],
  ])('is refused whole, with the place, when it cannot be read', (text, reason) => {
    expect(readClipFile(text)).toBe(reason);
  });

  it('agrees with the parser of the platform about what is JSON', () => {
    const signs = ['{', '}', '[', ']', ',', ':', '"a"', '1', '-0.5e+3', 'null', ' '];
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * most);
    };
    let good = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const text = `[${Array.from({ length: next(6) }, () => signs[next(signs.length)]).join('')}]`;
      const parses = isJson(text);
      good += Number(parses);
      const said = readClipFile(text);
      expect([text, typeof said === 'string' && /rusak|terpotong/.test(said)]).toEqual([text, !parses]);
    }
    expect(good).toBeGreaterThan(100);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
