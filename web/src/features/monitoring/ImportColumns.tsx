import { Button, Group } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { t } from '../../lib/i18n';

/** A file to begin with: the header and one row of each kind. */
const SAMPLE = [
  'kanal;media;akun;platform;tanggal;judul;isi;tautan;penulis;halaman;program;interaksi;kode',
  'CETAK;Harian Muara;;;15/04/2026 06:00;Judul berita;Isi atau ringkasan.;;Nama wartawan;Halaman 3;;;HM-1',
  'RADIO;Gelombang FM;;;15/04/2026 07:10;Judul siaran;Ringkasan siaran.;;;;Kabar Pagi, menit 12;;GF-1',
  'SOCIAL;;@akun;X;2026-04-15T07:25:00+07:00;;Teks unggahan.;https://x.com/akun/status/1;;;;420;X-1',
].join('\r\n');

const [NAMES = [], ...ROWS] = SAMPLE.split('\r\n').map((line) => line.split(';'));
const JSON_SAMPLE = JSON.stringify(
  ROWS.map((cells) =>
    Object.fromEntries(NAMES.map((name, at) => [name, cells[at]]).filter(([, cell]) => cell)),
  ),
  null,
  2,
);

function Sample({
  name,
  type,
  text,
  children,
}: {
  name: string;
  type: string;
  text: string;
  children: string;
}) {
  return (
    <Button
      size="xs"
      component="a"
      href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`}
      download={name}
      leftSection={<IconFileDownload size={14} aria-hidden />}
    >
      {children}
    </Button>
  );
}

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
          gridTemplateColumns: 'fit-content(40%) 1fr',
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
      <p className="meta" style={{ marginBottom: 8 }}>
        {t(
          'Berkas JSON: larik objek, objek dengan “items”, atau satu objek per baris; nama kolomnya sama. Paling banyak 2.000 baris.',
        )}
      </p>
      <Group gap="xs">
        <Sample name="contoh-impor.csv" type="text/csv" text={`\ufeff${SAMPLE}\r\n`}>
          {t('Unduh contoh CSV')}
        </Sample>
        <Sample name="contoh-impor.json" type="application/json" text={JSON_SAMPLE}>
          {t('Unduh contoh JSON')}
        </Sample>
      </Group>
    </details>
  );
}
