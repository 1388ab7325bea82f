import { Button, FileButton, Group, Modal } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { OpmlCheckMutation } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { StateTag, type Tone } from '../../ui/StateTag';

const Check = graphql(`
  mutation OpmlCheck($input: OpmlInput!) {
    sourcesImportCheck(input: $input) { rows { title url verdict outletName reason } errors { code message field } }
  }
`);
const Import = graphql(`
  mutation OpmlImport($input: OpmlInput!) {
    sourcesImport(input: $input) { rows { title url verdict outletName reason } errors { code message field } }
  }
`);

type Row = NonNullable<OpmlCheckMutation['sourcesImportCheck']['rows']>[number];

const verdict = (word: string): { text: string; tone: Tone } =>
  ({
    NEW: { text: t('Baru'), tone: 'hijau' as const },
    NEW_OUTLET: { text: t('Baru, media dipantau saja'), tone: 'nila' as const },
    KNOWN: { text: t('Sudah terdaftar'), tone: 'netral' as const },
    ERROR: { text: t('Dilewati'), tone: 'oranye' as const },
  })[word] ?? { text: word, tone: 'netral' };

const columns = (): Column<Row>[] => [
  {
    key: 'url',
    header: t('Sumber'),
    isKey: true,
    cell: (row) => (
      <>
        {row.title || row.url}
        <div className="meta" style={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
          {row.url}
        </div>
      </>
    ),
  },
  { key: 'outlet', header: t('Media'), cell: (row) => row.outletName },
  {
    key: 'verdict',
    header: t('Akan menjadi'),
    cell: (row) => (
      <>
        <StateTag tone={verdict(row.verdict).tone}>{verdict(row.verdict).text}</StateTag>
        {row.reason && <div className="meta">{row.reason}</div>}
      </>
    ),
  },
];

const isNew = (row: Row) => row.verdict === 'NEW' || row.verdict === 'NEW_OUTLET';

/** Imports a list of sources: first what it would do row by row, then, confirmed, the deed. */
export function OpmlDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const [rows, setRows] = useState<Row[] | null>(null);
  const check = useAction(Check);
  const bring = useAction(Import, { done: t('Daftar sumber diimpor.'), refetch: ['SourcesScreen'] });
  const read = async (file: File | null) => {
    if (!file) return;
    const content = await file.text();
    setText(content);
    const done = await check.run({ input: { text: content } });
    setRows(done?.sourcesImportCheck.rows ?? null);
  };
  const count = rows?.filter(isNew).length ?? 0;
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('Impor daftar sumber (OPML)')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={[...check.errors, ...bring.errors]} all />
        <p className="meta">
          {t('Daftar diperiksa dulu. Media yang belum dikenal didaftarkan sebagai media yang dipantau saja.')}
        </p>
        <Group>
          <FileButton onChange={(file) => void read(file)} accept=".opml,.xml,text/xml,application/xml">
            {(props) => (
              <Button {...props} leftSection={<IconFileImport size={16} aria-hidden />} loading={check.busy}>
                {rows ? t('Pilih berkas lain') : t('Pilih berkas OPML')}
              </Button>
            )}
          </FileButton>
          {rows && <span>{t('{n} dari {m} alamat akan didaftarkan.', { n: count, m: rows.length })}</span>}
        </Group>
        {rows && (
          <div style={{ maxHeight: '50vh', overflowY: 'auto' }}>
            <DataTable
              columns={columns()}
              rows={rows}
              rowKey={(row) => `${row.url} ${row.title}`}
              empty={t('Kosong')}
            />
          </div>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={count === 0}
            loading={bring.busy}
            onClick={() => void bring.run({ input: { text } }).then((done) => done && onClose())}
          >
            {t('Daftarkan {n} sumber', { n: count })}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
