import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { checkWord, proofState, reasonWord } from '../../lib/publicationWords';
import { useAction } from '../../lib/useAction';
import { CheckList } from '../../ui/CheckList';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { ReasonDialog } from '../../ui/ReasonDialog';
import { ScoreMeter } from '../../ui/ScoreMeter';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { ProofPanes } from './ProofPanes';
import { ProofScreenDocument } from './ProofScreen';

const Reupload = graphql(
  `mutation ProofReupload($input: ReuploadProofInput!) { proofReupload(input: $input) { proof { id state } errors { code message field } } }`,
);
const AskReview = graphql(
  `mutation ProofAskReview($input: ProofNoteInput!) { proofAskReview(input: $input) { proof { id state } errors { code message field } } }`,
);

/** A proof as the company sees it: every check with what was found, and how to mend a returned one. */
export function PortalProofScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(ProofScreenDocument, { variables: { id } });
  const [url, setUrl] = useState('');
  const [fileId, setFile] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const reupload = useAction(Reupload, {
    done: t('Bukti baru dikirim dan segera diperiksa.'),
    refetch: 'active',
  });
  const ask = useAction(AskReview, { done: t('Permintaan pemeriksaan dikirim.'), refetch: 'active' });
  if (!data) return <Loading />;
  const { proof } = data;
  if (!proof) return <NotFound />;
  const may = (action: string) => (proof.allowedActions as readonly string[]).includes(action);
  const state = proofState(proof.state);
  return (
    <Page
      title={t('Bukti tayang')}
      subtitle={
        proof.order && (
          <Link to={`/pesanan/${proof.order.id}`}>
            {proof.order.number} · {proof.order.title}
          </Link>
        )
      }
      tags={<StateTag tone={state.tone}>{state.text}</StateTag>}
    >
      {proof.reason && (
        <p role="status" style={{ fontWeight: 600 }}>
          {reasonWord(proof.reason)}
          {proof.reasonNote ? `: ${proof.reasonNote}` : ''}
        </p>
      )}
      <Section title={t('Pemeriksaan sistem')}>
        <ScoreMeter label={t('Kecocokan naskah')} value={proof.forward ?? null} review={0.2} auto={0.8} />
        <CheckList
          items={proof.checks.map((check) => ({
            label: checkWord(check.key),
            ok: check.passed,
            value: check.found,
          }))}
        />
      </Section>
      <Errors of={[...reupload.errors, ...ask.errors]} all />
      {may('REUPLOAD') && (
        <Section title={t('Perbaiki dan kirim lagi')}>
          <div style={{ display: 'grid', gap: 12 }}>
            <TextInput
              label={t('Alamat halaman')}
              value={url}
              placeholder={proof.url ?? 'https://'}
              onChange={(e) => setUrl(e.currentTarget.value)}
            />
            <FileInput label={t('Atau unggah berkas baru')} capture onUploaded={(file) => setFile(file.id)} />
            <Button
              variant="filled"
              loading={reupload.busy}
              onClick={() =>
                void reupload.run({
                  input: {
                    proofId: proof.id,
                    ...(fileId ? { fileId } : { url: url.trim() || (proof.url ?? '') }),
                  },
                })
              }
            >
              {t('Kirim lagi')}
            </Button>
          </div>
        </Section>
      )}
      {may('ASK_REVIEW') && <Button onClick={() => setAsking(true)}>{t('Minta diperiksa orang…')}</Button>}
      <ReasonDialog
        isOpen={isAsking}
        title={t('Minta diperiksa orang')}
        label={t('Catatan untuk pemeriksa')}
        confirm={t('Kirim permintaan')}
        onClose={() => setAsking(false)}
        onConfirm={(note) => {
          setAsking(false);
          void ask.run({ input: { proofId: proof.id, note } });
        }}
      />
      <ProofPanes proof={proof} />
    </Page>
  );
}
