import type { EquationValue } from '../ui/ControlCard';
import type { Segment } from '../ui/DiffText';
import type { StepValue } from '../ui/StepTracker';
import type { TimelineEvent } from '../ui/Timeline';

export const EQUATIONS: EquationValue[] = [
  {
    label: 'Nilai kontrak',
    total: 36_000_000,
    agrees: true,
    parts: [
      { label: 'Dipesan', value: 4_500_000, kind: 'filled', to: '/pesanan' },
      { label: 'Bebas dipesan', value: 31_500_000, kind: 'open' },
    ],
  },
  {
    label: 'Dipesan',
    total: 4_500_000,
    agrees: true,
    parts: [
      { label: 'Terbukti tayang', value: 3_000_000, kind: 'filled', to: '/bukti' },
      { label: 'Belum terbukti', value: 1_500_000, kind: 'hatched' },
    ],
  },
  {
    label: 'Terbukti',
    total: 3_000_000,
    agrees: true,
    parts: [
      { label: 'Ditagih', value: 3_000_000, kind: 'filled', to: '/tagihan' },
      { label: 'Belum', value: 0, kind: 'open' },
    ],
  },
  {
    label: 'Ditagih',
    total: 3_000_000,
    agrees: false,
    difference: 330_000,
    parts: [
      { label: 'Dibayar', value: 2_670_000, kind: 'filled' },
      { label: 'Utang', value: 0, kind: 'open' },
    ],
  },
];

export const STEPS: StepValue[] = [
  { key: 'a', label: 'Diajukan', state: 'DONE', at: '2026-02-06T02:00:00Z', who: 'Joko' },
  {
    key: 'b',
    label: 'Dikembalikan',
    state: 'RETURNED',
    at: '2026-02-06T02:20:00Z',
    who: 'Tomi',
    note: 'NPWP tidak terbaca',
  },
  { key: 'c', label: 'Terverifikasi', state: 'DONE', at: '2026-02-06T02:40:00Z', who: 'Tomi' },
  { key: 'd', label: 'Serah terima', state: 'DONE', at: '2026-02-06T04:20:00Z', who: 'Joko + Gita' },
  { key: 'e', label: 'SP2D', state: 'CURRENT', note: 'hari ke-2 dari 2', who: 'Hana' },
  { key: 'f', label: 'Dibayar', state: 'FUTURE', note: 'batas 12 Feb', who: 'Hana' },
];

export const EVENTS: TimelineEvent[] = [
  {
    id: '1',
    at: '2026-04-15T03:44:00Z',
    actorName: 'Sistem',
    isAutomatic: true,
    text: 'menangkap bukti PO-2026-0043, kecocokan 0,78',
  },
  {
    id: '2',
    at: '2026-04-14T02:25:00Z',
    actorName: 'Gita',
    isAutomatic: false,
    text: 'menandatangani PO-2026-0043',
    reason: 'Penempatan krisis, sasaran peringkat 4',
  },
  {
    id: '3',
    at: '2026-02-10T08:00:00Z',
    actorName: 'Hana',
    isAutomatic: false,
    text: 'membayar INV-2026-0007',
  },
];

export const ORDERED: Segment[] = [
  { text: 'Pemerintah Kabupaten Rawa Indah memahami kekhawatiran warga atas antrean panjang.', shared: true },
  { text: '\n', shared: false },
  { text: 'Keluarga pasien dapat menghubungi layanan aduan 24 jam RSUD.', shared: false },
];

export const ROWS = [
  {
    id: '43',
    number: 'PO-2026-0043',
    title: 'Pernyataan RSUD',
    state: 'Diperiksa',
    amount: 1_500_000,
    on: '2026-04-17',
  },
  {
    id: '14',
    number: 'PO-2026-0014',
    title: 'Beasiswa daerah',
    state: 'Dibayar',
    amount: 3_000_000,
    on: '2026-02-06',
  },
  {
    id: '99',
    number: 'PO-2026-0099',
    title: 'Perusahaan Daerah Penerbitan dan Penyiaran Rawa Indah Sejahtera Bersama',
    state: 'Diperiksa',
    amount: 9_876_543_210_123,
    on: '2025-12-31',
  },
];
