import { Button, useMantineColorScheme } from '@mantine/core';
import {
  IconCash,
  IconCircleCheck,
  IconEye,
  IconHourglass,
  IconPlus,
  IconReceipt,
  IconSend,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Actions } from '../ui/Actions';
import { Age } from '../ui/Age';
import { BigAmount } from '../ui/BigAmount';
import { BottomAction } from '../ui/BottomAction';
import { ChainNode } from '../ui/ChainNode';
import { CheckList } from '../ui/CheckList';
import { Columns } from '../ui/Columns';
import { ControlCard } from '../ui/ControlCard';
import { Copyable } from '../ui/Copyable';
import { type Column, DataTable } from '../ui/DataTable';
import { Day } from '../ui/Day';
import { DiffText } from '../ui/DiffText';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { FactList } from '../ui/FactList';
import { FigureStrip } from '../ui/FigureStrip';
import { FileInput } from '../ui/FileInput';
import { FilterBar } from '../ui/FilterBar';
import { FindingChip } from '../ui/FindingChip';
import { Kbd } from '../ui/Kbd';
import { LevelBadge } from '../ui/LevelBadge';
import { Meter } from '../ui/Meter';
import { Money } from '../ui/Money';
import { MoneyInput } from '../ui/MoneyInput';
import { NewItemsBar } from '../ui/NewItemsBar';
import { Page } from '../ui/Page';
import { PaidTag } from '../ui/PaidTag';
import { Percent } from '../ui/Percent';
import { ScoreMeter } from '../ui/ScoreMeter';
import { ScoreParts } from '../ui/ScoreParts';
import { Section } from '../ui/Section';
import { StateTag } from '../ui/StateTag';
import { Stepper } from '../ui/Stepper';
import { StepTracker } from '../ui/StepTracker';
import { Timeline } from '../ui/Timeline';
import { When } from '../ui/When';
import { WorkGroup, WorkRow } from '../ui/WorkRow';
import { EQUATIONS, EVENTS, ORDERED, ROWS, STEPS } from './kitSamples';

const COLUMNS: Column<(typeof ROWS)[number]>[] = [
  { key: 'number', header: 'Nomor', isKey: true, cell: (row) => row.number },
  { key: 'title', header: 'Judul', cell: (row) => row.title },
  {
    key: 'state',
    header: 'Keadaan',
    cell: (row) => (
      <StateTag
        tone={row.state === 'Dibayar' ? 'hijau' : 'kuning'}
        icon={row.state === 'Dibayar' ? <IconCircleCheck size={13} /> : <IconEye size={13} />}
      >
        {row.state}
      </StateTag>
    ),
  },
  { key: 'amount', header: 'Nilai (Rp)', align: 'right', cell: (row) => <Money value={row.amount} plain /> },
  { key: 'on', header: 'Batas bukti', cell: (row) => <Day on={row.on} /> },
];

const FIGURES = [
  { label: 'Menunggu tanda tangan', value: '5 surat pesanan', note: 'senilai Rp 8.000.000', to: '/pesanan' },
  { label: 'Menunggu serah terima', value: '3 tagihan', note: 'senilai Rp 8.775.000', to: '/tagihan' },
  {
    label: 'Lewat batas waktu',
    value: '2 hal',
    note: 'tertua 5 hari kerja',
    tone: 'merah' as const,
    to: '/',
  },
  {
    label: 'Sisa pagu bebas 2026',
    value: <Money value={148_420_000} />,
    note: 'dari Rp 250.000.000 · 59,4 %',
    to: '/anggaran',
  },
];

const row = { gap: 8, display: 'flex', flexWrap: 'wrap', alignItems: 'center' } as const;

function Marks() {
  return (
    <Section title="Tanda" note="bentuk + kata + warna">
      <div style={{ ...row, marginBottom: 10 }}>
        {(['NORMAL', 'WASPADA', 'SIAGA', 'KRITIS'] as const).map((level) => (
          <LevelBadge key={level} level={level} />
        ))}
        <PaidTag /> <PaidTag paid={false} />
        <FindingChip confidence={0.91}>Negatif</FindingChip>{' '}
        <FindingChip by="Andi Nugraha">Netral</FindingChip>
        <StateTag tone="oranye" icon={<IconHourglass size={13} />}>
          Menunggu SP2D
        </StateTag>{' '}
        <StateTag tone="netral" icon={<IconEye size={13} />}>
          Draf
        </StateTag>
        <Kbd>A</Kbd> <Copyable value="9f3c71ab9f3c71ab" short="9f3c…71ab" />
      </div>
      <div style={{ ...row, gap: 16 }}>
        <Age age={{ day: 2, limit: 3, isLate: false, isLastDay: false, dueAt: '2026-04-17' }} />
        <Age age={{ day: 3, limit: 3, isLate: false, isLastDay: true, dueAt: '2026-04-15' }} />
        <Age age={{ day: 5, limit: 3, isLate: true, isLastDay: false, dueAt: '2026-04-10' }} />
        <Age age={{ day: 3, isLate: false, isLastDay: false }} />
        <Money value={-60_000} /> <Money value={0} plain /> <Percent value={0.594} />
        <When at="2026-04-15T02:25:00Z" /> <When at="2026-04-10T02:25:00Z" />{' '}
        <When at="2026-04-10T02:25:00Z" form="full" /> <When at={null} />
      </div>
    </Section>
  );
}

function Queue() {
  return (
    <Section flush>
      <NewItemsBar count={3} noun="artikel" onShow={() => undefined} />
      <WorkGroup title="Lewat batas" count={1} tone="merah">
        <WorkRow
          icon={<IconReceipt size={16} />}
          title="Serah terima INV-2026-0016 · sanitasi desa"
          subtitle="Kabar Lestari · PO-2026-0031 · diperiksa Nia 8 Apr"
          amount={3_000_000}
          age={{ day: 5, limit: 3, isLate: true, isLastDay: false }}
          action={{ label: 'Buka BAST', to: '/tagihan' }}
        />
      </WorkGroup>
      <WorkGroup title="Hari ini" count={1}>
        <WorkRow
          icon={<IconSend size={16} />}
          title="PO-2026-0039 · jadwal imunisasi"
          subtitle="Warta Delta · disetujui Tomi 14 Apr"
          amount={2_000_000}
          age={{ day: 1, limit: 1, isLate: false, isLastDay: true }}
          action={{ label: 'Tanda tangan', to: '/pesanan' }}
        />
      </WorkGroup>
    </Section>
  );
}

function Side() {
  return (
    <>
      <Section title="Linimasa">
        <Timeline events={EVENTS} />
      </Section>
      <Section title="Rincian">
        <BigAmount
          value={2_940_000}
          label="Ditransfer"
          words="Dua juta sembilan ratus empat puluh ribu rupiah"
          band
        />
      </Section>
      <Section title="Rantai">
        <ChainNode
          icon={<IconCash size={16} />}
          title="Pembayaran Rp 2.450.000"
          meta="Hana · 30 Apr 15.00 WIB"
          hash="e81b…04"
        />
        <ChainNode
          icon={<IconReceipt size={16} />}
          title="Tagihan INV-2026-0021"
          meta="putus di sini"
          hash="77c0…9a"
          isBroken
        />
      </Section>
    </>
  );
}

function Inputs() {
  const [amount, setAmount] = useState<number | null>(3_330_000);
  const [part, setPart] = useState('b');
  return (
    <Section title="Isian">
      <Stepper
        current={part}
        onPick={setPart}
        steps={[
          { key: 'a', label: 'Badan usaha', state: 'DONE' },
          { key: 'b', label: 'Media', state: 'FIX' },
          { key: 'c', label: 'Berkas', state: 'TODO' },
        ]}
      />
      <div style={{ ...row, alignItems: 'end', margin: '12px 0' }}>
        <MoneyInput label="Harga" value={amount} onChange={setAmount} />
        <MoneyInput label="Harga satuan" value={null} onChange={() => undefined} error="Isi harga satuan." />
      </div>
      <FileInput label="Unggah berkas" capture onUploaded={() => undefined} />
    </Section>
  );
}

/** Every part of the kit with sample data; served in development only, at /kit.html. */
export function KitScreen() {
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <main style={{ padding: '18px 20px 32px' }}>
      <Page
        title="SP-2026-001 · RawaKini"
        subtitle="kit"
        tags={
          <StateTag tone="hijau" icon={<IconCircleCheck size={13} />}>
            Aktif
          </StateTag>
        }
        actions={
          <>
            <Button onClick={toggleColorScheme}>Ganti warna</Button>
            <Actions
              actions={[
                {
                  key: 'a',
                  label: 'Buat surat pesanan',
                  tone: 'primary',
                  icon: <IconPlus size={16} />,
                  onRun: () => undefined,
                },
                { key: 'r', label: 'Tolak', tone: 'danger', needsReason: true, onRun: () => undefined },
              ]}
            />
          </>
        }
      >
        <FigureStrip figures={FIGURES} />
        <Marks />
        <Section title="Perjalanan tagihan">
          <StepTracker steps={STEPS} />
        </Section>
        <Columns
          facts={
            <Section title="Data kontrak">
              <FactList
                items={[
                  { label: 'Perusahaan', value: 'PT Rawa Kini Media' },
                  { label: 'Nilai', value: <Money value={36_000_000} /> },
                  { label: 'Dasar', value: null },
                ]}
              />
            </Section>
          }
          side={<Side />}
        >
          <Section title="Kartu kendali" note="rupiah sebelum PPN">
            <ControlCard equations={EQUATIONS} />
          </Section>
          <Queue />
          <Section title="Surat pesanan" note="3" flush>
            <FilterBar
              chips={[{ key: 'state', label: 'Keadaan: Diperiksa' }]}
              onRemove={() => undefined}
              onClear={() => undefined}
            >
              {null}
            </FilterBar>
            <DataTable
              columns={COLUMNS}
              rows={ROWS}
              rowKey={(one) => one.id}
              rowTo={(one) => `/pesanan/${one.id}`}
              empty="Belum ada surat pesanan."
              hasMore
              onMore={() => undefined}
            />
          </Section>
          <Section title="Kecocokan">
            <ScoreMeter label="Kecocokan naskah" value={0.78} review={0.2} auto={0.8} />
            <CheckList
              items={[
                { label: 'Domain media', ok: true, value: 'rawakini.contoh' },
                { label: 'Pesan kunci', ok: false, value: '2 dari 3' },
              ]}
            />
            <DiffText side="ordered" segments={ORDERED} />
            <Meter
              total={110}
              filled={46.2}
              hatched={18.9}
              label="dibayar 46,2 dan dipesan 18,9 dari 110 juta"
            />
            <ScoreParts
              total={75.6}
              parts={[
                { label: 'Jangkauan', points: 25.25, most: 30 },
                { label: 'Kinerja', points: 50.35, most: 70 },
              ]}
            />
          </Section>
          <Inputs />
          <Section>
            <EmptyState
              text="Belum ada surat pesanan untuk kontrak ini."
              action={<Button>Buat surat pesanan</Button>}
            />
          </Section>
          <Section>
            <ErrorState message="Daftar tagihan tidak dapat dimuat." onRetry={() => undefined} />
          </Section>
        </Columns>
        <BottomAction note="Keputusan dicatat atas nama Nia dengan waktu.">
          <Button variant="filled">
            Terima bukti <Kbd>A</Kbd>
          </Button>
        </BottomAction>
      </Page>
    </main>
  );
}
