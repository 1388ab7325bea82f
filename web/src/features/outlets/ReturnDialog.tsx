import { ActionIcon, Button, Group, Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { FailedItemInput, ItemResult } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import type { UserError } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { FAILED, type ItemLike, standingCheck } from './itemMark';
import { itemResult, reasonTemplates } from './words';

interface Props {
  items: (ItemLike & { label: string; number: number })[];
  action: { busy: boolean; errors: UserError[]; fieldError: (...path: string[]) => string | undefined };
  onClose: () => void;
  onConfirm: (items: FailedItemInput[]) => void;
}

const failed = (items: Props['items']): FailedItemInput[] =>
  items.flatMap((item) => {
    const check = standingCheck(item);
    return check && FAILED.includes(check.result)
      ? [{ key: item.key, result: check.result, reason: check.reason ?? '' }]
      : [];
  });

/** Sends an application back: every failed item with its reason, all at once, as the company will read it. */
export function ReturnDialog({ items, action, onClose, onConfirm }: Props) {
  const [rows, setRows] = useState<FailedItemInput[]>(() => failed(items));
  const change = (key: string, changes: Partial<FailedItemInput>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const rest = items.filter(({ key }) => !rows.some((row) => row.key === key));
  const add = (key: string | null) => key && setRows([...rows, { key, result: 'MISMATCH', reason: '' }]);
  const title = (key: string) => {
    const item = items.find((one) => one.key === key);
    return item ? `${item.number}. ${item.label}` : key;
  };
  const isReady = rows.length > 0 && rows.every(({ reason }) => reason.trim());
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('Kembalikan untuk diperbaiki')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <p className="meta">
          {t('Perusahaan membaca semua alasan ini sekaligus dan hanya dapat memperbaiki butir yang disebut.')}
        </p>
        <Errors of={action.errors} all />
        {rows.map((row, index) => (
          <div
            key={row.key}
            style={{ display: 'grid', gap: 6, borderTop: '1px solid var(--line)', paddingTop: 10 }}
          >
            <Group justify="space-between" wrap="nowrap">
              <b>{title(row.key)}</b>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={28}
                aria-label={t('Hapus {label}', { label: title(row.key) })}
                onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}
              >
                <IconX size={16} />
              </ActionIcon>
            </Group>
            <SelectField
              label={t('Temuan')}
              required
              value={row.result}
              onChange={(result) => result && change(row.key, { result: result as ItemResult })}
              data={FAILED.map((value) => ({ value, label: itemResult(value).text }))}
              error={action.fieldError('items', String(index), 'result')}
            />
            <SelectField
              label={t('Templat alasan')}
              value={null}
              onChange={(text) => text && change(row.key, { reason: text })}
              data={reasonTemplates(row.result).map((text) => ({ value: text, label: text }))}
            />
            <TextAreaField
              label={t('Alasan')}
              required
              minRows={2}
              value={row.reason}
              onChange={(reason) => change(row.key, { reason })}
              error={action.fieldError('items', String(index), 'reason')}
            />
          </div>
        ))}
        <SelectField
          label={t('Tambah butir')}
          value={null}
          onChange={add}
          data={rest.map((item) => ({ value: item.key, label: title(item.key) }))}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={!isReady}
            loading={action.busy}
            onClick={() => onConfirm(rows.map((row) => ({ ...row, reason: row.reason.trim() })))}
          >
            {t('Kembalikan {n} butir', { n: rows.length })}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
