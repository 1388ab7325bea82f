import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import { t, useLanguage } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import classes from './account.module.css';
import { Brand } from './Brand';

const Register = graphql(`
  mutation AccountRegister($input: RegisterAccountInput!) {
    accountRegister(input: $input) { message errors { code message field } }
  }
`);

/** A press company or a journalist opens an account; the link by mail proves the address. */
export function RegisterScreen() {
  useLanguage();
  const [form, setForm] = useState({ name: '', email: '', password: '', isJournalist: false });
  const [message, setMessage] = useState<string | null>(null);
  const action = useAction(Register);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await action.run({ input: form });
    if (done) setMessage(done.accountRegister.message ?? '');
  };
  const set = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  return (
    <main className={classes.one}>
      <Brand />
      <h1 style={{ fontSize: 21, lineHeight: '28px' }}>{t('Daftarkan perusahaan pers')}</h1>
      {message !== null ? (
        <p role="status">{message}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 12 }}>
          <p className="meta">
            {t(
              'Buat akun lebih dulu. Sesudah masuk, Anda mengisi data perusahaan dan media, mengunggah berkas, lalu mengajukan permohonan. Isian tersimpan dan dapat dilanjutkan kapan saja.',
            )}
          </p>
          <Errors of={action.errors} />
          <TextInput
            label={t('Nama lengkap')}
            autoComplete="name"
            required
            value={form.name}
            error={action.fieldError('name')}
            onChange={(e) => set({ name: e.currentTarget.value })}
          />
          <TextInput
            label={t('Surel')}
            type="email"
            autoComplete="username"
            required
            value={form.email}
            error={action.fieldError('email')}
            onChange={(e) => set({ email: e.currentTarget.value })}
          />
          <PasswordInput
            label={t('Kata sandi')}
            description={t('Paling sedikit 8 karakter; kalimat pendek lebih mudah diingat.')}
            autoComplete="new-password"
            required
            value={form.password}
            error={action.fieldError('password')}
            onChange={(e) => set({ password: e.currentTarget.value })}
          />
          <Checkbox
            label={t('Saya wartawan, bukan pengurus perusahaan')}
            checked={form.isJournalist}
            onChange={(e) => set({ isJournalist: e.currentTarget.checked })}
          />
          <Button type="submit" variant="filled" size="md" loading={action.busy}>
            {t('Buat akun')}
          </Button>
        </form>
      )}
      <Link to="/masuk">{t('Kembali ke halaman masuk')}</Link>
    </main>
  );
}
