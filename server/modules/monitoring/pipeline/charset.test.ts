import { decodeText, stripIllegal } from './charset';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

describe('decodeText', () => {
  it.each([
    [
      'UTF-8 under an ISO prolog',
      utf8('<?xml version="1.0" encoding="ISO-8859-1"?><a>Désa</a>'),
      null,
      'Désa',
      'utf-8',
      'UTF8',
    ],
    [
      'UTF-8 under an ISO header',
      utf8('<a>Désa</a>'),
      'text/xml; charset=ISO-8859-1',
      'Désa',
      'utf-8',
      'UTF8',
    ],
    [
      'windows-1252 under a UTF-8 prolog',
      latin('<?xml version="1.0" encoding="UTF-8"?><a>\x93Désa\x94</a>'),
      null,
      '“Désa”',
      'windows-1252',
      'FALLBACK',
    ],
    [
      'windows-1252 without a label',
      latin('<a>\x93Désa\x94 \x96 maju</a>'),
      'text/html',
      '“Désa” – maju',
      'windows-1252',
      'FALLBACK',
    ],
    [
      'a byte order mark against the header',
      Buffer.concat([utf8('\uFEFF'), utf8('<a>Désa</a>')]),
      'text/xml; charset=windows-1252',
      'Désa',
      'utf-8',
      'BOM',
    ],
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<a>Désa</a>', 'utf16le')]),
      null,
      'Désa',
      'utf-16le',
      'BOM',
    ],
    [
      'a true header',
      Buffer.from([0x3c, 0x61, 0x3e, 0xc4, 0xe5, 0xf1, 0x3c]),
      'text/html; charset=windows-1251',
      'Дес',
      'windows-1251',
      'HTTP',
    ],
    [
      'a true meta',
      latin('<meta charset=iso-8859-1><p>Désa</p>'),
      'text/html',
      'Désa',
      'windows-1252',
      'META',
    ],
    ['an unknown label', utf8('<a>Désa</a>'), 'text/html; charset=utf8mb4', 'Désa', 'utf-8', 'UTF8'],
    [
      'one broken byte in good UTF-8',
      Buffer.concat([utf8('<a>Désa é ü </a>'), latin('\x93'), utf8(' lagi')]),
      null,
      'Désa é ü',
      'utf-8',
      'UTF8',
    ],
    [
      'a sequence cut by the end',
      utf8('<a>Désa “maju”').subarray(0, -2),
      'text/xml; charset=utf-8',
      'Désa “maju',
      'utf-8',
      'HTTP',
    ],
    ['plain letters', utf8('<a>Desa</a>'), null, 'Desa', 'utf-8', 'UTF8'],
  ])('reads %s', (_title, bytes, contentType, words, charset, evidence) => {
    const decoded = decodeText(bytes, contentType);

    expect(decoded.text).toContain(words);
    expect([decoded.charset, decoded.evidence]).toEqual([charset, evidence]);
  });
});

describe('stripIllegal', () => {
  it('removes what XML forbids and keeps the rest', () => {
    expect(stripIllegal('a\u0000b\u0008c\u001Fd\uFFFEe\uD800f\t\n\u{1F600}')).toBe('abcdef\t\n\u{1F600}');
  });
});
