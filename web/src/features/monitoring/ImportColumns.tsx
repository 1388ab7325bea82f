import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { t } from '../../lib/i18n';

/** A file to begin with: the header and one row of each kind. */
const SAMPLE = [
  'kanal;media;akun;platform;tanggal;judul;isi;tautan;penulis;halaman;program;interaksi;kode',
  'CETAK;Harian Muara;;;15/04/2026 06:00;Judul berita;Isi atau ringkasan.;;Nama wartawan;Halaman 3;;;HM-1',
  'RADIO;Gelombang FM;;;15/04/2026 07:10;Judul siaran;Ringkasan siaran.;;;;Kabar Pagi, menit 12;;GF-1',
  'SOCIAL;;@akun;X;2026-04-15T07:25:00+07:00;;Teks unggahan.;https://x.com/akun/status/1;;;;420;X-1',
].join('\r\n');

const columns = (): [name: string, meaning: string][] => [
  ['kanal', t('ONLINE, CETAK, TV, RADIO, SOCIAL, atau CHAT; wajib')],
  ['media', t('Nama atau domain media; wajib untuk cetak, TV, dan radio')],
  ['akun', t('Akun atau grup; wajib untuk SOCIAL dan CHAT')],
  ['platform', t('X, FACEBOOK, INSTAGRAM, TIKTOK, dan lainnya')],
  ['tanggal', t('Tanggal dan jam terbit, misalnya 15/04/2026 06:00; wajib')],
  ['judul', t('Judul; boleh kosong untuk unggahan dan pesan')],
  ['isi', t('Teks atau ringkasan, paling banyak 20.000 karakter')],
  ['tautan', t('Alamat; wajib untuk ONLINE')],
  ['penulis, halaman, program', t('Keterangan tambahan, boleh kosong')],
  ['interaksi', t('Jumlah suka, bagikan, dan balasan')],
  ['kode', t('Kode dari pengirim; kode yang sama tidak disimpan dua kali')],
];

/** What an import file may hold, and a sample to fill in. */
export function ImportColumns() {
  return (
    <details>
      <summary>{t('Kolom yang dikenal')}</summary>
      <dl
        style={{
          display: 'grid',
          gridTemplateColumns: 'minmax(90px, auto) 1fr',
          gap: '4px 12px',
          margin: '8px 0',
        }}
      >
        {columns().map(([name, meaning]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd style={{ margin: 0 }}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Button
        size="xs"
        component="a"
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${SAMPLE}\r\n`)}`}
        download="contoh-impor.csv"
        leftSection={<IconFileDownload size={14} aria-hidden />}
      >
        {t('Unduh contoh CSV')}
      </Button>
    </details>
  );
}
