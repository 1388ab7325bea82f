import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';

const Sign = graphql(
  `mutation ContractSign($input: SignContractInput!) { contractSign(input: $input) { contract { id state } errors { code message field } } }`,
);
const SignAmendment = graphql(
  `mutation ContractAmendmentSign($input: SignContractInput!) { contractAmendmentSign(input: $input) { contract { id state } errors { code message field } } }`,
);

interface Props {
  contractId: string;
  /** Which paper is signed. */
  paper: 'SIGN' | 'AMEND';
  /** True when the party signs on paper and uploads the scan. */
  isCompany?: boolean;
  onClose: () => void;
}

/** One party's signature: the company adds the file its director signed, the office may add its own. */
export function SignDialog({ contractId, paper, isCompany, onClose }: Props) {
  const [fileId, setFile] = useState<string | null>(null);
  const done = { done: t('Tanda tangan tercatat.'), refetch: 'active' as const };
  const sign = useAction(Sign, done);
  const amend = useAction(SignAmendment, done);
  const action = paper === 'SIGN' ? sign : amend;
  const title = paper === 'SIGN' ? t('Tanda tangani kontrak') : t('Tanda tangani adendum');
  const send = async () => {
    if (await action.run({ input: { contractId, ...(fileId && { fileId }) } })) onClose();
  };
  const label = isCompany
    ? t('Unggah berkas bertanda tangan direktur')
    : t('Unggah berkas bertanda tangan kantor (boleh kosong)');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('Tutup') }}>
      <div style={{ display: 'grid', gap: 12 }}>
        <Errors of={action.errors.filter(({ field }) => field.at(-1) !== 'fileId')} all />
        <p>
          {isCompany
            ? t('Cetak, tanda tangani di atas meterai, lalu unggah pindaian atau fotonya.')
            : t('Tanda tangan dicatat atas nama Anda dengan waktu, dan tidak dapat ditarik.')}
        </p>
        <FileInput
          label={label}
          capture
          onUploaded={(file) => setFile(file.id)}
          error={action.fieldError('fileId')}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Batal')}</Button>
          <Button variant="filled" loading={action.busy} onClick={() => void send()}>
            {title}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
