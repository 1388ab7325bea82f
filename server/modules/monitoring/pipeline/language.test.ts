import { languageOf, toneReach } from './language';

describe('language', () => {
  it.each([
    ['id', 'Pemerintah kabupaten akan memperbaiki jalan yang rusak karena hujan, kata bupati kepada warga.'],
    [
      'jv',
      'Wong-wong padha lunga menyang pasar amarga ana acara sing rame, nanging dalane durung apik lan isih teles.',
    ],
    [
      'su',
      'Warga desa teh keur ngariung pikeun ngabahas jalan anu ruksak, jeung maranehna hayang geura diomean ku pamarentah.',
    ],
    [
      'min',
      'Urang kampuang tu alah bakumpua di surau untuak mambaleh jaso nan gadang, indak ado nan tingga di rumah.',
    ],
    [
      'mui',
      'Wong kampung la rami nian, galo gawe dak katek yang beres, ngapo idak jugo diurus samo wong besak.',
    ],
    [
      'ms',
      'Polis berkata kereta itu tiada di pejabat kerana lelaki tersebut mahu membawa wang daripada jabatan itu.',
    ],
    [
      'en',
      'The governor said that the road will be repaired by the end of the year, and it was not for the first time.',
    ],
    ['ar', 'قال المحافظ إن الطريق سيتم إصلاحه قريبا'],
    [null, 'Sumpah Pemuda'],
    [null, ''],
  ])('finds %s', (code, text) => {
    expect(languageOf(text)).toBe(code);
  });

  it('lets the machine judge Indonesian, a person the regional languages, and nobody the rest', () => {
    expect(['id', null, 'jv', 'su', 'min', 'mui', 'ms', 'en', 'ar'].map(toneReach)).toEqual([
      ...['MACHINE', 'MACHINE', 'PERSON', 'PERSON', 'PERSON', 'PERSON', 'PERSON'],
      ...['NOBODY', 'NOBODY'],
    ]);
  });
});
