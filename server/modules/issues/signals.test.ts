import fc from 'fast-check';
import { loadProfile } from '../../platform/profile';
import { countedTriggers, foldedText, signalsOf } from './signals';

const { risk } = loadProfile(process.cwd(), 'rawa-indah').crisis;
const read = (text: string) => signalsOf(text, risk);

describe('officials and hard triggers in a text', () => {
  it.each([
    ['Antrean IGD RSUD mencapai 11 jam', 0.4, []],
    ['Direktur RSUD meminta maaf kepada warga.', 0.7, []],
    ['Wakil Bupati meninjau IGD bersama direktur', 1, []],
    ['Warga menunggu sejak pagi', 0, []],
    ['Dua warga meninggal dunia di lokasi', 1, ['DEATH_OR_INJURY']],
    ['Petugas memastikan tidak ada korban jiwa dalam peristiwa itu', 0, []],
    ['Tidak ada korban jiwa, tetapi tiga orang luka-luka', 1, ['DEATH_OR_INJURY']],
    ['Camat diperiksa dalam dugaan korupsi', 0.4, ['CORRUPTION_ALLEGATION']],
    ['Peringatan Hari Antikorupsi di kecamatan', 0.4, []],
    ['Status tanggap darurat ditetapkan', 0, ['EMERGENCY_STATUS']],
    ['Instalasi gawat darurat penuh', 0, []],
    ['Kebocoran data warga dan bentrokan di pasar', 0, ['DATA_LEAK', 'SARA_OR_VIOLENCE']],
  ])('%s', (text, official, triggers) => {
    expect(read(text)).toMatchObject({ official, triggers });
  });

  it('names the words it was found by', () => {
    expect(read('Kadis menjelaskan kebocoran data').phrases).toEqual(['kadis', 'kebocoran data']);
  });

  it('an allegation of corruption counts only in a national outlet', () => {
    const names = ['CORRUPTION_ALLEGATION', 'DATA_LEAK'];

    expect(countedTriggers(names, false, risk)).toEqual(['DATA_LEAK']);
    expect(countedTriggers(names, true, risk)).toEqual(names);
  });

  it('matches whole words whatever stands between them', () => {
    expect(read('bupatinya korupsinya')).toMatchObject({ official: 0, triggers: [] });
    fc.assert(
      fc.property(fc.constantFrom('\n', ' - ', ' “', ', '), (gap) => {
        expect(read(`Sekretaris${gap}Daerah`).official).toBe(1);
        expect(foldedText(`a${gap}b`)).toBe(' a b ');
      }),
    );
  });
});
