import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { ClipVerdict } from '../../gql/graphql';
import { downloadUrl } from '../../lib/download';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { useListParams } from '../../lib/useListParams';
import { useLive } from '../../lib/useLive';
import { Actions } from '../../ui/Actions';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FigureStrip } from '../../ui/FigureStrip';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { batchStateWord, verdictWord } from './clipWords';
import { type BatchRead, BatchScreenDocument, BatchUndo } from './importDocument';

type Row = BatchRead['rows'][number];
const KEYS = ['hasil', 'sesudah'] as const;
const VERDICTS = ['CREATED', 'UPDATED', 'DUPLICATE', 'ERROR', 'WAITING'];
const PAGE = 200;

const columns = (): Column<Row>[] => [
  { key: 'no', header: t('Baris'), align: 'right', cell: ({ no }) => number(no) },
  {
    key: 'title',
    header: t('Judul'),
    isKey: true,
    cell: ({ article, title }) =>
      article ? <Link to={`/artikel/${article.id}`}>{title}</Link> : title || t('(tanpa judul)'),
  },
  {
    key: 'verdict',
    header: t('Hasil'),
    cell: ({ verdict, reason }) => (
      <>
        <StateTag tone={verdictWord(verdict).tone}>{verdictWord(verdict).text}</StateTag>
        {reason && <div className="meta">{reason}</div>}
      </>
    ),
  },
  { key: 'code', header: t('Kode'), cell: ({ externalId }) => externalId },
];

function Figures({ batch }: { batch: BatchRead }) {
  const at = (verdict: string) => `?hasil=${verdict}`;
  return (
    <FigureStrip
      figures={[
        { label: t('Baru'), value: number(batch.createdCount), to: at('CREATED') },
        { label: t('Diperbarui'), value: number(batch.updatedCount), to: at('UPDATED') },
        { label: t('Sudah ada'), value: number(batch.duplicateCount), to: at('DUPLICATE') },
        {
          label: t('Ditolak'),
          value: number(batch.errorCount),
          to: at('ERROR'),
          ...(batch.errorCount > 0 && { tone: 'merah' as const }),
        },
      ]}
    />
  );
}

const subtitleOf = (batch: BatchRead) => (
  <>
    {t('{n} baris', { n: number(batch.rowCount) })} · {batch.enteredByName} ·{' '}
    <When at={batch.createdAt} form="full" />
    {batch.undoneAt ? (
      <>
        {' '}
        · {t('dibatalkan')} <When at={batch.undoneAt} form="full" />
      </>
    ) : (
      batch.allowedActions.length > 0 && (
        <>
          {' '}
          · {t('dapat dibatalkan sampai')} <When at={batch.undoUntil} form="full" />
        </>
      )
    )}
  </>
);

/** One import row by row: what became of each, the refused ones as a file, and undo while its time lasts. */
export function BatchScreen() {
  const { id = '' } = useParams();
  const { values, set } = useListParams(KEYS);
  const verdict = VERDICTS.includes(values.hasil ?? '') ? (values.hasil as ClipVerdict) : null;
  const after = values.sesudah ? Number(values.sesudah) : null;
  const { data, previousData, error, refetch } = useQuery(BatchScreenDocument, {
    variables: { id, verdict, after },
  });
  const undo = useAction(BatchUndo, {
    done: t('Impor dibatalkan; artikelnya tidak dihitung lagi.'),
    refetch: 'active',
  });
  const batch = (data ?? previousData)?.clipBatch;
  useLive(batch?.state === 'RUNNING' ? [id] : [], () => void refetch());
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data && !previousData) return <Loading lines={8} />;
  if (!batch) return <NotFound />;
  const actions = batch.allowedActions.map((key) => ({
    key,
    label: t('Batalkan impor ini'),
    tone: 'danger' as const,
    icon: <IconArrowBackUp size={16} aria-hidden />,
    onRun: () => void undo.run({ input: { batchId: id } }),
  }));
  return (
    <Page
      title={batch.name}
      subtitle={subtitleOf(batch)}
      tags={<StateTag tone={batchStateWord(batch.state).tone}>{batchStateWord(batch.state).text}</StateTag>}
      actions={
        <>
          {batch.errorCount > 0 && (
            <Button
              component="a"
              href={downloadUrl('clip-bad-rows', { id })}
              download
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('Unduh baris yang ditolak')}
            </Button>
          )}
          <Actions actions={actions} busy={undo.busy} />
        </>
      }
    >
      <Errors of={undo.errors} all />
      <Figures batch={batch} />
      <Section
        title={t('Baris')}
        action={
          <SelectField
            label={t('Hasil')}
            w={170}
            placeholder={t('Semua')}
            value={verdict}
            onChange={(hasil) => set({ hasil, sesudah: null })}
            data={VERDICTS.map((value) => ({ value, label: verdictWord(value).text }))}
          />
        }
        flush
      >
        <DataTable
          columns={columns()}
          rows={batch.rows}
          rowKey={({ no }) => String(no)}
          empty={t('Tidak ada baris dengan hasil ini.')}
          hasMore={batch.rows.length === PAGE}
          onMore={() => set({ sesudah: String(batch.rows.at(-1)?.no ?? 0) })}
        />
      </Section>
    </Page>
  );
}
