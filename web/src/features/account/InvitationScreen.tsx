import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import { t, useLanguage } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import classes from './account.module.css';
import { Brand } from './Brand';

const Accept = graphql(`
  mutation InvitationAccept($input: AcceptInvitationInput!) {
    invitationAccept(input: $input) { errors { code message field } }
  }
`);

/** An invited person chooses a password. */
export function InvitationScreen() {
  useLanguage();
  const { token = '' } = useParams();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const action = useAction(Accept);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await action.run({ input: { token, password, ...(name && { name }) } })) setDone(true);
  };
  return (
    <main className={classes.one}>
      <Brand />
      <h1 style={{ fontSize: 21, lineHeight: '28px' }}>{t('Terima undangan')}</h1>
      {isDone ? (
        <p role="status">{t('Akun Anda siap. Silakan masuk.')}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 12 }}>
          <Errors of={action.errors} all />
          <TextInput
            label={t('Nama lengkap (bila perlu dibetulkan)')}
            value={name}
            onChange={(e) => setName(e.currentTarget.value)}
          />
          <PasswordInput
            label={t('Kata sandi baru')}
            autoComplete="new-password"
            required
            value={password}
            onChange={(e) => setPassword(e.currentTarget.value)}
          />
          <Button type="submit" variant="filled" size="md" loading={action.busy}>
            {t('Buat akun')}
          </Button>
        </form>
      )}
      <Link to="/masuk">{t('Ke halaman masuk')}</Link>
    </main>
  );
}
