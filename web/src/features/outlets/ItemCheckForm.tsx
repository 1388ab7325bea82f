import { Button, Chip, Group } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ItemResult } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { itemResult, reasonTemplates } from './words';

const Check = graphql(`
  mutation ItemCheckNote($input: CheckItemInput!) {
    itemCheck(input: $input) { item { id result reason checks { id result reason versionNumber checkedByName checkedAt } } errors { code message field } }
  }
`);

const RESULTS: ItemResult[] = ['PASSED', 'MISSING', 'UNREADABLE', 'MISMATCH', 'WAIVED'];

interface Props {
  item: { id: string; versionCount: number; isRequired: boolean };
  onDone: () => void;
}

/** What one verifier finds on one item; the company reads it only with a return. */
export function ItemCheckForm({ item, onDone }: Props) {
  const [result, setResult] = useState<ItemResult>(item.versionCount > 0 ? 'PASSED' : 'MISSING');
  const [reason, setReason] = useState('');
  const check = useAction(Check);
  const send = async () => {
    const answer = await check.run({
      input: { itemId: item.id, result, ...(result !== 'PASSED' && { reason: reason.trim() }) },
    });
    if (answer) onDone();
  };
  const save = (
    <Button
      size="xs"
      loading={check.busy}
      disabled={result !== 'PASSED' && !reason.trim()}
      onClick={() => void send()}
    >
      {t('Simpan hasil butir')}
    </Button>
  );
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <Errors of={check.errors} />
      <Chip.Group value={result} onChange={(value) => setResult(value as ItemResult)}>
        <Group gap={6} role="radiogroup" aria-label={t('Hasil pemeriksaan')}>
          {RESULTS.map((value) => (
            <Chip key={value} value={value} size="sm">
              {itemResult(value).text}
            </Chip>
          ))}
          {result === 'PASSED' && save}
        </Group>
      </Chip.Group>
      {check.fieldError('result') && (
        <p role="alert" style={{ color: 'var(--merah)' }}>
          {check.fieldError('result')}
        </p>
      )}
      {result !== 'PASSED' && (
        <>
          <SelectField
            label={t('Templat alasan')}
            value={null}
            onChange={(text) => text && setReason(text)}
            data={reasonTemplates(result).map((text) => ({ value: text, label: text }))}
          />
          <TextAreaField
            label={t('Alasan, dibaca perusahaan')}
            required
            minRows={2}
            value={reason}
            onChange={setReason}
            error={check.fieldError('reason')}
          />
          <div>{save}</div>
        </>
      )}
    </div>
  );
}
