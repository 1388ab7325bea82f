import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { factStatus } from '../../../lib/statementWords';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { FileInput } from '../../../ui/FileInput';
import { ReasonDialog } from '../../../ui/ReasonDialog';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { TextField } from '../../../ui/TextField';
import { When } from '../../../ui/When';

const Confirm = graphql(
  `mutation FactConfirm($input: DecideFactInput!) { factConfirm(input: $input) { fact { id version status } errors { code message field } } }`,
);
const Refute = graphql(
  `mutation FactRefute($input: DecideFactInput!) { factRefute(input: $input) { fact { id version status } errors { code message field } } }`,
);
const Reopen = graphql(
  `mutation FactReopen($input: ReopenFactInput!) { factReopen(input: $input) { fact { id version status } errors { code message field } } }`,
);

export interface FactRow {
  id: string;
  version: number;
  text: string;
  status: string;
  source?: string | null;
  decidedAt?: string | null;
  createdAt: string;
  allowedActions: readonly string[];
}

/** One fact on the contact's phone: the sentence, the document that proves it, and one of two answers. */
export function FactCard({ fact }: { fact: FactRow }) {
  const [source, setSource] = useState('');
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [isReopening, setReopening] = useState(false);
  const after = { refetch: 'active' as const };
  const confirm = useAction(Confirm, { done: t('Fakta dipastikan.'), ...after });
  const refute = useAction(Refute, { done: t('Fakta dinyatakan keliru.'), ...after });
  const reopen = useAction(Reopen, { done: t('Fakta dibuka kembali.'), ...after });
  const named = { factId: fact.id, expectedVersion: fact.version };
  const fieldError = (name: string) => confirm.fieldError(name) ?? refute.fieldError(name);
  const isOpen = fact.allowedActions.includes('CONFIRM');
  const status = factStatus(fact.status);
  return (
    <Section>
      <p style={{ fontSize: 16, fontWeight: 600 }}>{fact.text}</p>
      <p className="meta" style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        <StateTag tone={status.tone}>{status.text}</StateTag>
        <span>
          {t('ditanyakan')} <When at={fact.createdAt} />
        </span>
        {fact.source && <span>{fact.source}</span>}
      </p>
      {isOpen && (
        <div style={{ display: 'grid', gap: 12, marginTop: 12 }}>
          <Errors of={[...confirm.errors, ...refute.errors]} />
          <TextField
            label={t('Sumber: dokumen apa, nomor, tanggal')}
            required
            value={source}
            error={fieldError('source')}
            onChange={setSource}
          />
          <FileInput
            label={t('Lampirkan dokumen')}
            capture
            error={fieldError('documentId')}
            onUploaded={({ id }) => setDocumentId(id)}
          />
          <Group gap={8}>
            <Button
              variant="filled"
              loading={confirm.busy}
              onClick={() => void confirm.run({ input: { ...named, source, documentId } })}
            >
              {t('Benar, pastikan')}
            </Button>
            <Button
              c="var(--merah)"
              disabled={confirm.busy}
              onClick={() => void refute.run({ input: { ...named, source, documentId } })}
            >
              {t('Keliru')}
            </Button>
          </Group>
        </div>
      )}
      {fact.allowedActions.includes('REOPEN') && (
        <Button size="xs" mt={10} onClick={() => setReopening(true)}>
          {t('Buka kembali…')}
        </Button>
      )}
      <ReasonDialog
        isOpen={isReopening}
        title={t('Buka kembali fakta')}
        confirm={t('Buka kembali')}
        busy={reopen.busy}
        errors={reopen.errors}
        onClose={() => setReopening(false)}
        onConfirm={(reason) =>
          void reopen.run({ input: { ...named, reason } }).then((done) => done && setReopening(false))
        }
      />
    </Section>
  );
}
