import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import { t, useLanguage } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import classes from './account.module.css';
import { Brand } from './Brand';

const Confirm = graphql(`
  mutation AccountConfirm($input: ConfirmAccountInput!) {
    accountConfirm(input: $input) { message errors { code message field } }
  }
`);

/** The link of the registration mail; a click, so that mail scanners do not use it up. */
export function ConfirmScreen() {
  useLanguage();
  const { token = '' } = useParams();
  const [message, setMessage] = useState<string | null>(null);
  const action = useAction(Confirm);
  const confirm = async () => {
    const done = await action.run({ input: { token } });
    if (done) setMessage(done.accountConfirm.message ?? '');
  };
  return (
    <main className={classes.one}>
      <Brand />
      <h1 style={{ fontSize: 21, lineHeight: '28px' }}>{t('Aktifkan akun')}</h1>
      <Errors of={action.errors} all />
      {message !== null ? (
        <p role="status">{message}</p>
      ) : (
        <Button variant="filled" size="md" loading={action.busy} onClick={() => void confirm()}>
          {t('Aktifkan akun saya')}
        </Button>
      )}
      <Link to="/masuk">{t('Ke halaman masuk')}</Link>
    </main>
  );
}
