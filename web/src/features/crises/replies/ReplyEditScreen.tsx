import { useQuery } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useViewer } from '../../../app/viewer';
import { graphql } from '../../../gql';
import type { ReplyKind } from '../../../gql/graphql';
import { replyKind } from '../../../lib/distributionWords';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { useKeptDraft } from '../../../lib/useKeptDraft';
import { DraftMark } from '../../../ui/DraftMark';
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

interface ReplyDraft {
  kind: string | null;
  article: string;
  issueId: string | null;
  requester: string;
  contact: string;
  wrongs: Wrong[];
  text: string;
}

const startOf = (reply: ReplyRow | null, params: URLSearchParams): ReplyDraft => ({
  kind: 'REPLY',
  article: params.get('artikel') ?? '',
  issueId: params.get('isu'),
  requester: '',
  contact: '',
  wrongs: reply ? reply.disputedFacts : [BLANK],
  text: reply?.replyText ?? '',
});

function Form({ reply }: { reply: ReplyRow | null }) {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { viewer } = useViewer();
  const [start] = useState(() => startOf(reply, params));
  const [form] = useState(reply ? `${reply.id}.${reply.version}` : `baru.${start.article}`);
  const kept = useKeptDraft(viewer.id, `hak-jawab.${form}`, start);
  const { kind, article, issueId, requester, contact, wrongs, text } = kept.value;
  const set = (change: Partial<ReplyDraft>) => kept.set({ ...kept.value, ...change });
  const draft = useAction(DraftReply, { done: t('Konsep hak jawab disimpan.') });
  const edit = useAction(EditReply, { done: t('Konsep hak jawab disimpan.') });
  const { data } = useQuery(IssueChoicesDocument, { skip: reply !== null });
  const errors = wrongs.map(({ said, truth, evidence, file }) => ({
    ...{ said, truth, evidence },
    fileId: file?.id ?? null,
  }));
  const content = { errors, replyText: text };
  const used = reply ? edit : draft;
  const leaveTo = (id: string) => {
    kept.forget();
    navigate(`/hak-jawab/${id}`);
  };
  const send = async () => {
    if (reply) {
      const done = await edit.run({ input: { replyId: reply.id, expectedVersion: reply.version, content } });
      if (done) leaveTo(reply.id);
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
    if (made) leaveTo(made.id);
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
              onChange={(kind) => set({ kind })}
              data={['REPLY', 'CORRECTION'].map((value) => ({ value, label: replyKind(value) }))}
            />
            <TextField
              label={t('Artikel')}
              description={t('Nomor artikel, atau alamat halamannya di sistem ini.')}
              required
              value={article}
              onChange={(article) => set({ article })}
              error={draft.fieldError('sourceArticleId')}
            />
            <SelectField
              label={t('Isu')}
              value={issueId}
              onChange={(issueId) => set({ issueId })}
              data={(data?.issues.nodes ?? []).map(({ id, code, title }) => ({
                value: id,
                label: `${code} · ${title}`,
              }))}
              error={draft.fieldError('issueId')}
            />
            {kind === 'CORRECTION' && (
              <>
                <TextField
                  label={t('Nama peminta')}
                  value={requester}
                  onChange={(requester) => set({ requester })}
                />
                <TextField
                  label={t('Kontak peminta')}
                  value={contact}
                  onChange={(contact) => set({ contact })}
                />
              </>
            )}
          </Stack>
        </Section>
      )}
      <WrongFields wrongs={wrongs} onChange={(wrongs) => set({ wrongs })} errorOf={used.fieldError} />
      <Section title={t('Teks untuk dimuat')}>
        <TextAreaField
          label={t('Teks')}
          required
          minRows={6}
          value={text}
          onChange={(text) => set({ text })}
          error={used.fieldError('replyText') ?? used.fieldError('content', 'replyText')}
        />
      </Section>
      <Group justify="flex-end">
        <span className="meta" style={{ marginRight: 'auto' }}>
          <DraftMark sentAt={kept.sentAt} isUnsent={kept.isUnsent} />
        </span>
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
