import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { graphql } from '../../../gql';
import type { ReplyKind } from '../../../gql/graphql';
import { replyKind } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { TextAreaField } from '../../../ui/TextAreaField';
import { TextField } from '../../../ui/TextField';
import { DraftReply, EditReply, type ReplyRow, ReplyScreenDocument } from './replyQuery';
import { BLANK, type Wrong, WrongFields } from './WrongFields';

const IssueChoicesDocument = graphql(`
  query ReplyIssues { issues(first: 50) { nodes { id code title } } }
`);

/** The number at the end of an article's address in this system, or the number itself. */
const articleIdOf = (text: string): string => /(\d+)\/?(\?.*)?$/.exec(text.trim())?.[1] ?? text.trim();

function Form({ reply }: { reply: ReplyRow | null }) {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [kind, setKind] = useState<string | null>('REPLY');
  const [article, setArticle] = useState(params.get('artikel') ?? '');
  const [issueId, setIssueId] = useState<string | null>(params.get('isu'));
  const [requester, setRequester] = useState('');
  const [contact, setContact] = useState('');
  const [wrongs, setWrongs] = useState<Wrong[]>(reply ? reply.disputedFacts : [BLANK]);
  const [text, setText] = useState(reply?.replyText ?? '');
  const draft = useAction(DraftReply, { done: t('Konsep hak jawab disimpan.') });
  const edit = useAction(EditReply, { done: t('Konsep hak jawab disimpan.') });
  const { data } = useQuery(IssueChoicesDocument, { skip: reply !== null });
  const errors = wrongs.map(({ said, truth, evidence, file }) => ({
    ...{ said, truth, evidence },
    fileId: file?.id ?? null,
  }));
  const content = { errors, replyText: text };
  const used = reply ? edit : draft;
  const send = async () => {
    if (reply) {
      const done = await edit.run({ input: { replyId: reply.id, expectedVersion: reply.version, content } });
      if (done) navigate(`/hak-jawab/${reply.id}`);
      return;
    }
    const done = await draft.run({
      input: {
        kind: kind as ReplyKind,
        sourceArticleId: articleIdOf(article),
        issueId,
        requesterName: requester || null,
        requesterContact: contact || null,
        content,
      },
    });
    const made = done?.rightOfReplyDraft.rightOfReply;
    if (made) navigate(`/hak-jawab/${made.id}`);
  };
  return (
    <Stack gap="md" maw={760}>
      <Errors of={used.errors} />
      {!reply && (
        <Section title={t('Berita yang keliru')}>
          <Stack gap="sm">
            <SelectField
              label={t('Jenis')}
              required
              value={kind}
              onChange={setKind}
              data={['REPLY', 'CORRECTION'].map((value) => ({ value, label: replyKind(value) }))}
            />
            <TextField
              label={t('Artikel')}
              description={t('Nomor artikel, atau alamat halamannya di sistem ini.')}
              required
              value={article}
              onChange={setArticle}
              error={draft.fieldError('sourceArticleId')}
            />
            <SelectField
              label={t('Isu')}
              value={issueId}
              onChange={setIssueId}
              data={(data?.issues.nodes ?? []).map(({ id, code, title }) => ({
                value: id,
                label: `${code} · ${title}`,
              }))}
              error={draft.fieldError('issueId')}
            />
            {kind === 'CORRECTION' && (
              <>
                <TextField label={t('Nama peminta')} value={requester} onChange={setRequester} />
                <TextField label={t('Kontak peminta')} value={contact} onChange={setContact} />
              </>
            )}
          </Stack>
        </Section>
      )}
      <WrongFields wrongs={wrongs} onChange={setWrongs} errorOf={used.fieldError} />
      <Section title={t('Teks untuk dimuat')}>
        <TextAreaField
          label={t('Teks')}
          required
          minRows={6}
          value={text}
          onChange={setText}
          error={used.fieldError('replyText') ?? used.fieldError('content', 'replyText')}
        />
      </Section>
      <Group justify="flex-end">
        <Button variant="filled" loading={used.busy} onClick={() => void send()}>
          {t('Simpan konsep')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Drafts a right of reply, or changes a draft. */
export function ReplyEditScreen() {
  const { id } = useParams();
  const { data } = useQuery(ReplyScreenDocument, { variables: { id: id ?? '' }, skip: !id });
  if (id && !data) return <Loading lines={8} />;
  if (id && !data?.rightOfReply) return <NotFound />;
  return (
    <Page title={id ? t('Ubah konsep hak jawab') : t('Susun hak jawab')}>
      <Form key={id ?? 'baru'} reply={data?.rightOfReply ?? null} />
    </Page>
  );
}
