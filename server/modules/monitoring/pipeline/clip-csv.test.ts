import { csvLine } from '../../../platform/spreadsheet';
import { readClipFile } from './clip-file';

const read = (text: string) => {
  const table = readClipFile(text);
  if (typeof table === 'string') throw new Error(table);
  return table;
};

describe('an import file', () => {
  it('is read with Indonesian or English names, semicolons, commas or tabs, quotes and line breaks in cells', () => {
    const expected = { channel: 'PRINT', published: '2026-01-04', title: 'Judul; "dua"', text: 'satu\ndua' };
    const quoted = '"Judul; ""dua""","satu\ndua"';
    expect(read(`﻿kanal,tanggal,judul,isi\r\nPRINT,2026-01-04,${quoted}\r\n`).rows[0]?.cells).toEqual(
      expected,
    );
    const semicolons = `Channel;Published;Title;Text\nPRINT;2026-01-04;${quoted.replace('","', '";"')}`;
    expect(read(semicolons).rows[0]?.cells).toEqual(expected);
    const tabs = `kanal\ttanggal\tjudul\tisi\nPRINT\t2026-01-04\t${quoted.replace('","', '"\t"')}`;
    expect(read(tabs).rows[0]?.cells).toEqual(expected);
  });

  it('passes over lines before the header, empty rows and columns it does not know, and counts cells too many', () => {
    const table = read('Kliping Januari\n\nkanal;tanggal;judul;warna\n\nTV;2026-01-04;A;merah;lebih\n;;;\n');
    expect(table).toEqual({
      rows: [
        {
          cells: { channel: 'TV', published: '2026-01-04', title: 'A' },
          fault: 'Baris ini memuat lebih banyak sel daripada judul kolom.',
        },
      ],
      unknown: ['warna'],
    });
  });

  it('gives back texts that a spreadsheet guard put an apostrophe before', () => {
    const cells = ['SOCIAL', '2026-01-04', '=1+1', "'tetap", '@warga'];
    const table = read(`kanal;tanggal;judul;isi;akun\r\n${csvLine(cells)}`);
    expect(table.rows[0]?.cells).toEqual({
      channel: 'SOCIAL',
      published: '2026-01-04',
      title: '=1+1',
      text: "'tetap",
      account: '@warga',
    });
  });

  it.each([
    ['', /Baris judul kolom tidak ditemukan/],
    ['halo dunia', /Baris judul kolom tidak ditemukan/],
    ['judul;isi;akun\nA;B;C', /Baris judul kolom tidak ditemukan/],
    ['kanal;tanggal;judul\n', /tidak memuat baris/],
    ['kanal;tanggal;judul\nTV;2026-01-04;"belum ditutup', /tanda kutip/],
    [
      `kanal;tanggal;judul\n${'TV;2026-01-04;A\n'.repeat(2_001)}`,
      /Paling banyak 2000 baris; berkas ini memuat 2001/,
    ],
  ])('is refused whole when it is none', (text, reason) => {
    expect(readClipFile(text)).toMatch(reason);
  });
});
