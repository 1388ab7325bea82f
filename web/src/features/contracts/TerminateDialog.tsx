import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { TerminationGround } from '../../gql/graphql';
import { groundOptions } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { DayInput } from '../../ui/DayInput';
import { Errors } from '../../ui/Errors';
import { NumberField } from '../../ui/NumberField';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';

const Terminate = graphql(
  `mutation ContractTerminate($input: TerminateContractInput!) { contractTerminate(input: $input) { contract { id state } errors { code message field } } }`,
);

/** The proposal to end a contract early: ground, what happened, warnings, the hearing. */
export function TerminateDialog({ contractId, onClose }: { contractId: string; onClose: () => void }) {
  const [ground, setGround] = useState<string | null>(null);
  const [explanation, setExplanation] = useState('');
  const [letters, setLetters] = useState<number | null>(0);
  const [heardOn, setHeardOn] = useState('');
  const action = useAction(Terminate, {
    done: t('Usul pemutusan menunggu telaah Pengguna Anggaran.'),
    refetch: 'active',
  });
  const send = async () => {
    const input = {
      contractId,
      ground: ground as TerminationGround,
      explanation: explanation.trim(),
      warningLetterCount: letters ?? 0,
      heardOn: heardOn || null,
    };
    if (await action.run({ input })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Usulkan pemutusan')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors} />
        <p className="meta">{t('Isi pemberitaan bukan alasan pemutusan.')}</p>
        <SelectField
          label={t('Dasar')}
          required
          value={ground}
          onChange={setGround}
          data={groundOptions()}
          error={action.fieldError('ground')}
        />
        <TextAreaField
          label={t('Apa yang terjadi')}
          required
          value={explanation}
          onChange={setExplanation}
          error={action.fieldError('explanation')}
        />
        <NumberField
          label={t('Surat peringatan yang dikirim')}
          max={3}
          value={letters}
          onChange={setLetters}
          error={action.fieldError('warningLetterCount')}
        />
        <DayInput
          label={t('Perusahaan didengar pada')}
          description={t('Kosongkan hanya bila kedua pihak sepakat.')}
          value={heardOn}
          onChange={setHeardOn}
          error={action.fieldError('heardOn')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button
            variant="filled"
            loading={action.busy}
            disabled={!ground || !explanation.trim()}
            onClick={() => void send()}
          >
            {t('Usulkan pemutusan')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
