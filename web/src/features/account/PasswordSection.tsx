import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';

const Change = graphql(
  `mutation PasswordChange($input: ChangePasswordInput!) { passwordChange(input: $input) { user { id } errors { code message field } } }`,
);

/** A new password; every other session ends with it. */
export function PasswordSection() {
  const [currentPassword, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const action = useAction(Change, {
    done: t('Kata sandi diganti. Sesi lain sudah diakhiri.'),
    refetch: 'active',
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await action.run({ input: { currentPassword, password } }))) return;
    setCurrent('');
    setPassword('');
  };
  return (
    <Section title={t('Kata sandi')} note={t('mengganti kata sandi mengakhiri sesi lain')}>
      <form onSubmit={(event) => void save(event)} style={{ display: 'grid', gap: 12, maxWidth: 420 }}>
        <Errors of={action.errors} />
        <PasswordInput
          label={t('Kata sandi sekarang')}
          autoComplete="current-password"
          required
          value={currentPassword}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          error={action.fieldError('currentPassword')}
        />
        <PasswordInput
          label={t('Kata sandi baru')}
          description={t('Paling sedikit 8 karakter; kalimat pendek lebih mudah diingat.')}
          autoComplete="new-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={action.fieldError('password')}
        />
        <Button type="submit" loading={action.busy} style={{ justifySelf: 'start' }}>
          {t('Ganti kata sandi')}
        </Button>
      </form>
    </Section>
  );
}
