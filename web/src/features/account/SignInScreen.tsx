import { useMutation, useQuery } from '@apollo/client/react';
import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { t, useLanguage } from '../../lib/i18n';
import { keptFeed } from '../../lib/keptFeed';
import { Errors } from '../../ui/Errors';
import classes from './account.module.css';
import { Brand, OfficeDocument } from './Brand';
import { DemoAccounts } from './DemoAccounts';

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { needsCode retryAfterSeconds viewer { id } errors { code message field } }
  }
`);

/** Only paths of this app may be a destination. */
const destination = (to: string | null): string => (to?.startsWith('/') && !to.startsWith('//') ? to : '/');

/** Password, then a code where a second factor is set; in the demo also the people to try. */
export function SignInScreen() {
  useLanguage();
  const [params] = useSearchParams();
  const { data: brand } = useQuery(OfficeDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isCapsOn, setCaps] = useState(false);
  const [signIn, { data, loading, error }] = useMutation(SignIn);
  useEffect(() => {
    document.title = `${t('Masuk')} · SINERGI`;
    // Whoever is asked to sign in is nobody yet, and may be another person than the last one here.
    void keptFeed.forget();
  }, []);
  const enter = async (as: { email: string; password: string }) => {
    const answer = await signIn({ variables: { input: { ...as, ...(code && { code }) } } });
    if (answer.data?.signIn.viewer) window.location.assign(destination(params.get('ke')));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ email, password });
  };
  const needsCode = data?.signIn.needsCode ?? false;
  const wait = data?.signIn.retryAfterSeconds ?? 0;
  return (
    <div className={classes.split}>
      <main className={classes.left}>
        <Brand />
        <h1 style={{ fontSize: 21, lineHeight: '28px' }}>{t('Masuk')}</h1>
        <form onSubmit={submit} style={{ display: 'grid', gap: 12 }}>
          <Errors of={data?.signIn.errors} all />
          {error && (
            <p role="alert" style={{ color: 'var(--merah)' }}>
              {t('Sambungan ke server terputus. Coba lagi.')}
            </p>
          )}
          {wait > 0 && <p className="meta">{t('Tunggu {n} detik sebelum mencoba lagi.', { n: wait })}</p>}
          <TextInput
            label={t('Surel')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(e) => setEmail(e.currentTarget.value)}
          />
          <PasswordInput
            label={t('Kata sandi')}
            autoComplete="current-password"
            required
            value={password}
            onChange={(e) => setPassword(e.currentTarget.value)}
            onKeyUp={(e) => setCaps(e.getModifierState('CapsLock'))}
            description={isCapsOn ? t('Caps Lock menyala.') : undefined}
          />
          {needsCode && (
            <TextInput
              label={t('Kode dari aplikasi autentikator atau kode pemulihan')}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onChange={(e) => setCode(e.currentTarget.value)}
              data-autofocus
            />
          )}
          <Button type="submit" variant="filled" size="md" loading={loading}>
            {t('Masuk')}
          </Button>
        </form>
        <div style={{ display: 'flex', justifyContent: 'space-between', gap: 12, flexWrap: 'wrap' }}>
          <Anchor component={Link} to="/sandi">
            {t('Lupa kata sandi')}
          </Anchor>
          {brand?.office.isRegistrationOpen && (
            <Anchor component={Link} to="/daftar">
              {t('Daftarkan perusahaan pers')}
            </Anchor>
          )}
        </div>
      </main>
      <DemoAccounts
        onPick={(demoEmail, demoPassword) => void enter({ email: demoEmail, password: demoPassword })}
      />
    </div>
  );
}
