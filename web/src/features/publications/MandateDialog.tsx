import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { MoneyInput } from '../../ui/MoneyInput';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';

const DraftMandate = graphql(`
  mutation DraftMandate($input: DraftMandateInput!) {
    mandateDraft(input: $input) { mandate { id } errors { code message field } }
  }
`);

/** Drafts a mandate; it counts once both officers have signed it. */
export function MandateDialog({ onClose }: { onClose: () => void }) {
  const [fromOn, setFrom] = useState('');
  const [untilOn, setUntil] = useState('');
  const [ceiling, setCeiling] = useState<number | null>(null);
  const [units, setUnits] = useState<number | null>(3);
  const [legalBasis, setBasis] = useState('');
  const draft = useAction(DraftMandate, { done: t('Rancangan mandat disimpan.'), refetch: 'active' });
  const send = async () => {
    const input = {
      fromOn,
      untilOn,
      ceilingPerCrisis: ceiling ?? 0,
      maxUnitsPerSend: units ?? 0,
      legalBasis,
    };
    if (await draft.run({ input })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('Susun mandat')} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <Stack gap="sm">
        <Errors of={draft.errors} />
        <DayInput
          label={t('Mulai berlaku')}
          required
          value={fromOn}
          onChange={setFrom}
          error={draft.fieldError('fromOn')}
        />
        <DayInput
          label={t('Sampai dengan')}
          required
          value={untilOn}
          onChange={setUntil}
          error={draft.fieldError('untilOn')}
        />
        <MoneyInput
          label={t('Plafon tiap krisis, sebelum PPN')}
          required
          value={ceiling}
          onChange={setCeiling}
          error={draft.fieldError('ceilingPerCrisis')}
        />
        <NumberField
          label={t('Paling banyak tayang tiap pengiriman')}
          required
          value={units}
          onChange={setUnits}
          error={draft.fieldError('maxUnitsPerSend')}
        />
        <TextField
          label={t('Dasar')}
          required
          value={legalBasis}
          onChange={setBasis}
          error={draft.fieldError('legalBasis')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            disabled={!fromOn || !untilOn || !legalBasis.trim()}
            loading={draft.busy}
            onClick={() => void send()}
          >
            {t('Simpan rancangan')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
