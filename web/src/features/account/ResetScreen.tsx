import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import { t, useLanguage } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import classes from './account.module.css';
import { Brand } from './Brand';

const Ask = graphql(`
  mutation PasswordResetRequest($input: RequestPasswordResetInput!) {
    passwordResetRequest(input: $input) { message errors { code message field } }
  }
`);

const Reset = graphql(`
  mutation PasswordReset($input: ResetPasswordInput!) {
    passwordReset(input: $input) { message errors { code message field } }
  }
`);

/** A forgotten password: first the address, then, by the mailed link, a new one. */
export function ResetScreen() {
  useLanguage();
  const { token } = useParams();
  const [value, setValue] = useState('');
  const [message, setMessage] = useState<string | null>(null);
  const ask = useAction(Ask);
  const reset = useAction(Reset);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = token
      ? (await reset.run({ input: { token, password: value } }))?.passwordReset
      : (await ask.run({ input: { email: value } }))?.passwordResetRequest;
    if (done) setMessage(done.message ?? '');
  };
  return (
    <main className={classes.one}>
      <Brand />
      <h1 style={{ fontSize: 21, lineHeight: '28px' }}>{t('Lupa kata sandi')}</h1>
      {message !== null ? (
        <p role="status">{message}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 12 }}>
          <Errors of={[...ask.errors, ...reset.errors]} all />
          {token ? (
            <PasswordInput
              label={t('Kata sandi baru')}
              autoComplete="new-password"
              required
              value={value}
              onChange={(e) => setValue(e.currentTarget.value)}
            />
          ) : (
            <TextInput
              label={t('Surel akun Anda')}
              type="email"
              autoComplete="username"
              required
              value={value}
              onChange={(e) => setValue(e.currentTarget.value)}
            />
          )}
          <Button type="submit" variant="filled" size="md" loading={ask.busy || reset.busy}>
            {token ? t('Ganti kata sandi') : t('Kirim tautan')}
          </Button>
        </form>
      )}
      <Link to="/masuk">{t('Kembali ke halaman masuk')}</Link>
    </main>
  );
}
