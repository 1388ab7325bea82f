import { Button, Group, Modal, MultiSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useHolds } from '../../app/viewer';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type Column, DataTable } from '../../ui/DataTable';
import { Errors } from '../../ui/Errors';
import { NumberField } from '../../ui/NumberField';
import { When } from '../../ui/When';
import { CorrectSignal } from './alertDocuments';
import { decimals, triggerWord } from './alertWords';
import type { Risk } from './RiskTable';

type Item = Risk['items'][number];
const TRIGGERS = [
  'DEATH_OR_INJURY',
  'EMERGENCY_STATUS',
  'CORRUPTION_ALLEGATION',
  'DATA_LEAK',
  'SARA_OR_VIOLENCE',
];

/** Asks what an article really says of officials and urgent events. */
function CorrectDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const [official, setOfficial] = useState<number | null>(item.official);
  const [triggers, setTriggers] = useState<string[]>([...item.triggers]);
  const save = useAction(CorrectSignal, {
    done: t('Koreksi tersimpan. Dipakai mulai penilaian berikutnya.'),
    refetch: 'active',
  });
  const articleId = item.article?.id ?? '';
  const send = async (input: { official: number | null; triggers: string[] | null }) => {
    if (await save.run({ input: { articleId, ...input } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Koreksi pembacaan')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Stack gap="sm">
        <Errors of={save.errors} all />
        <NumberField
          label={t('Tingkat pejabat (1 bupati, 0,7 kepala dinas atau direktur, 0,4 unit, 0 tidak ada)')}
          digits={1}
          max={1}
          value={official}
          onChange={setOfficial}
        />
        <MultiSelect
          label={t('Pemicu langsung')}
          value={triggers}
          onChange={setTriggers}
          data={TRIGGERS.map((value) => ({ value, label: triggerWord(value) }))}
        />
        <Group justify="flex-end">
          {item.isByPerson && (
            <Button onClick={() => void send({ official: null, triggers: null })}>
              {t('Kembalikan ke pembacaan mesin')}
            </Button>
          )}
          <Button variant="filled" loading={save.busy} onClick={() => void send({ official, triggers })}>
            {t('Simpan koreksi')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The articles behind a score, with what their texts say; an analyst may say otherwise. */
export function RiskItems({ items }: { items: Risk['items'] }) {
  const [correcting, setCorrecting] = useState<Item | null>(null);
  const mayCorrect = useHolds('MONITORING_ANALYST', 'DIVISION_HEAD');
  const rows = items.filter(({ article }) => article);
  const columns: Column<Item>[] = [
    {
      key: 'title',
      header: t('Artikel'),
      isKey: true,
      cell: ({ article }) => (
        <>
          {article?.title}
          <div className="meta" style={{ fontWeight: 400 }}>
            {article?.outlet?.name ?? t('media belum dikenal')} · <When at={article?.publishedAt} />
          </div>
        </>
      ),
    },
    {
      key: 'official',
      header: t('Pejabat'),
      align: 'right',
      cell: ({ official }) => (official > 0 ? decimals(official, 1) : t('tidak ada')),
    },
    {
      key: 'triggers',
      header: t('Ditemukan lewat'),
      cell: ({ triggers, phrases, isByPerson }) => (
        <>
          {triggers.map(triggerWord).join(', ')}
          <div className="meta">{isByPerson ? t('menurut analis') : phrases.join(', ')}</div>
        </>
      ),
    },
    ...(mayCorrect
      ? [
          {
            key: 'correct',
            header: t('Koreksi'),
            cell: (item: Item) => (
              <Button size="xs" onClick={() => setCorrecting(item)}>
                {t('Koreksi…')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ article }) => article?.id ?? ''}
        rowTo={({ article }) => `/artikel/${article?.id}`}
        empty={t('Tidak ada artikel dalam 24 jam terakhir.')}
      />
      {correcting && <CorrectDialog item={correcting} onClose={() => setCorrecting(null)} />}
    </>
  );
}
