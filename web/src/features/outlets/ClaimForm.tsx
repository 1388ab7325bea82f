import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';

const Claim = graphql(`
  mutation OutletClaimMake($input: ClaimOutletInput!) {
    outletClaim(input: $input) { claim { id state } errors { code message field } }
  }
`);

/** A company claims an outlet that the office only monitored so far. */
export function ClaimForm() {
  const [domain, setDomain] = useState('');
  const [note, setNote] = useState('');
  const claim = useAction(Claim, { done: t('Klaim terkirim. Kantor memeriksanya dan memberi tahu Anda.') });
  const send = async () => {
    if (!(await claim.run({ input: { domain: domain.trim(), note: note.trim() } }))) return;
    setDomain('');
    setNote('');
  };
  return (
    <details>
      <summary style={{ minHeight: 44, alignContent: 'center' }}>
        {t('Media Anda sudah dipantau kantor? Ajukan klaim')}
      </summary>
      <div style={{ display: 'grid', gap: 10 }}>
        <Errors of={claim.errors} />
        <TextField
          label={t('Domain media')}
          value={domain}
          onChange={setDomain}
          error={claim.fieldError('domain')}
        />
        <TextAreaField
          label={t('Mengapa media ini milik perusahaan Anda')}
          value={note}
          onChange={setNote}
          error={claim.fieldError('note')}
        />
        <Button
          fullWidth
          mih={44}
          disabled={!domain.trim() || !note.trim()}
          loading={claim.busy}
          onClick={() => void send()}
        >
          {t('Ajukan klaim')}
        </Button>
      </div>
    </details>
  );
}
