import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { type UserError, useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';

export const StepUpViewerDocument = graphql(`query StepUpViewer { viewer { id hasTotp } }`);
export const StepUpDocument = graphql(
  `mutation SessionStepUp($input: StepUpSessionInput!) { sessionStepUp(input: $input) { session { id } errors { code message field } } }`,
);

interface Props {
  /** Refusals of the step; the dialog opens when one of them asks to confirm oneself. */
  of: readonly UserError[];
  /** Runs the step again. */
  onConfirmed: () => void;
}

const asks = (errors: readonly UserError[]) => errors.some(({ code }) => code === 'STEP_UP_REQUIRED');

/** Asks for the code or the password once more before a step that needs certainty, then lets it run again. */
export function StepUpDialog({ of, onConfirmed }: Props) {
  const [closed, setClosed] = useState<readonly UserError[] | null>(null);
  const isOpen = asks(of) && closed !== of;
  const close = () => setClosed(of);
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('Pastikan ini Anda')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
      zIndex={400}
    >
      {isOpen && (
        <Form
          onClose={close}
          onDone={() => {
            close();
            onConfirmed();
          }}
        />
      )}
    </Modal>
  );
}

function Form({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { data } = useQuery(StepUpViewerDocument);
  const [text, setText] = useState('');
  const action = useAction(StepUpDocument);
  const hasTotp = data?.viewer?.hasTotp ?? false;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await action.run({ input: hasTotp ? { code: text.trim() } : { password: text } })) onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)} style={{ display: 'grid', gap: 12 }}>
      <p>{t('Langkah ini perlu kepastian. Kepastian berlaku lima menit.')}</p>
      <Errors of={action.errors} all />
      {hasTotp ? (
        <TextInput
          label={t('Kode dari aplikasi')}
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : (
        <PasswordInput
          label={t('Kata sandi')}
          autoComplete="current-password"
          required
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button type="submit" variant="filled" loading={action.busy} disabled={!text}>
          {t('Lanjutkan')}
        </Button>
      </Group>
    </form>
  );
}
