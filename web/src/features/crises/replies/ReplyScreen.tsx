import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { replyKind, replyState } from '../../../lib/distributionWords';
import { timelineRows } from '../../../lib/eventWords';
import { t } from '../../../lib/i18n';
import { CaseCode } from '../../../ui/CaseCode';
import { Columns } from '../../../ui/Columns';
import { ErrorState } from '../../../ui/ErrorState';
import { FactList } from '../../../ui/FactList';
import { Loading } from '../../../ui/Loading';
import { Money } from '../../../ui/Money';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Reader } from '../../../ui/Reader';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { Timeline } from '../../../ui/Timeline';
import { When } from '../../../ui/When';
import { ReplyActions } from './ReplyActions';
import { type ReplyRow, ReplyScreenDocument } from './replyQuery';

function Facts({ reply }: { reply: ReplyRow }) {
  const { sourceArticle, publishedArticle } = reply;
  return (
    <Section title={t('Data hak jawab')}>
      <FactList
        items={[
          {
            label: t('Media'),
            value: reply.outlet && <Link to={`/media/${reply.outlet.id}`}>{reply.outlet.name}</Link>,
          },
          {
            label: t('Berita yang keliru'),
            value: sourceArticle && <Link to={`/artikel/${sourceArticle.id}`}>{sourceArticle.title}</Link>,
          },
          {
            label: t('Biaya'),
            value: (
              <>
                <Money value={reply.amount} /> · {t('tanpa biaya menurut undang-undang')}
              </>
            ),
          },
          {
            label: t('Krisis'),
            value: reply.crisis && (
              <Link to={`/krisis/${reply.crisis.code}`}>
                <CaseCode>{reply.crisis.code}</CaseCode>
              </Link>
            ),
          },
          {
            label: t('Isu'),
            value: reply.issue && (
              <Link to={`/isu/${reply.issue.id}`}>
                <CaseCode>{reply.issue.code}</CaseCode>
              </Link>
            ),
          },
          { label: t('Peminta'), value: reply.requesterName ?? t('kantor sendiri') },
          { label: t('Penyusun'), value: reply.createdBy?.name },
          { label: t('Penyetuju'), value: reply.approvedBy?.name },
          {
            label: t('Penanda tangan'),
            value:
              reply.submittedBy && [reply.submittedBy.name, reply.delegation].filter(Boolean).join(' · '),
          },
          { label: t('Diajukan'), value: reply.submittedAt && <When at={reply.submittedAt} form="full" /> },
          { label: t('Batas jawaban'), value: reply.dueAt && <When at={reply.dueAt} form="full" /> },
          {
            label: t('Tembusan Dewan Pers'),
            value: reply.copyToPressCouncilAt && <When at={reply.copyToPressCouncilAt} form="full" />,
          },
          {
            label: t('Dimuat'),
            value: reply.fulfilledAt && (
              <>
                <When at={reply.fulfilledAt} form="full" />{' '}
                {publishedArticle ? (
                  <Link to={`/artikel/${publishedArticle.id}`}>{publishedArticle.title}</Link>
                ) : (
                  reply.publishedUrl
                )}{' '}
                {reply.isFoundByMonitoring && <StateTag tone="hijau">{t('ditemukan pemantauan')}</StateTag>}
              </>
            ),
          },
          { label: t('Surat terakhir'), value: reply.letterNumber },
          { label: t('Hasil'), value: reply.outcome ?? reply.reason },
          { label: t('Dialihkan kepada'), value: reply.handedTo?.name },
        ]}
      />
    </Section>
  );
}

/** One right of reply: what is disputed, the text, where it stands and everything that happened. */
export function ReplyScreen() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ReplyScreenDocument, { variables: { id } });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const reply = data.rightOfReply;
  if (!reply) return <NotFound />;
  const state = replyState(reply.state);
  return (
    <Page
      title={`${reply.number ?? replyKind(reply.kind)} · ${reply.outlet?.name ?? ''}`}
      subtitle={reply.sourceArticle?.title}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          {reply.isExercise && <StateTag tone="kuning">[LATIHAN]</StateTag>}
        </>
      }
      actions={
        <>
          {reply.allowedActions.includes('EDIT') && (
            <Button component={Link} to={`/hak-jawab/${reply.id}/ubah`}>
              {t('Ubah')}
            </Button>
          )}
          {reply.allowedActions.includes('PRINT_COMPLAINT') && (
            <Button component="a" href={`/download/complaint?id=${reply.id}&format=pdf`} download>
              {t('Unduh surat pengaduan')}
            </Button>
          )}
          <ReplyActions reply={reply} />
        </>
      }
    >
      {reply.windowWarning && (
        <p role="status">
          <StateTag tone="kuning">{t('Perhatian')}</StateTag> {reply.windowWarning}
        </p>
      )}
      {(reply.state === 'REJECTED' || reply.state === 'OVERDUE') && (
        <p className="meta">
          {t(
            'Keterangan: media yang tidak melayani hak jawab diatur dalam Pasal 18 ayat (2) Undang-Undang Pers. Ini informasi, bukan bahan surat.',
          )}
        </p>
      )}
      <Columns
        facts={<Facts reply={reply} />}
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(reply.timeline.nodes)} />
          </Section>
        }
      >
        <Section title={t('Kekeliruan')} note={reply.disputedFacts.length}>
          {reply.disputedFacts.map(({ said, truth, evidence, file }) => (
            <div key={`${said} ${truth}`} style={{ marginBottom: 14 }}>
              <p>
                <span className="meta">{t('Tertulis')}</span> {said}
              </p>
              <p>
                <span className="meta">{t('Yang benar')}</span> <b>{truth}</b>
              </p>
              <p>
                <span className="meta">{t('Bukti')}</span> {evidence}{' '}
                {file && <a href={file.url}>{file.name}</a>}
              </p>
            </div>
          ))}
        </Section>
        <Section title={t('Teks untuk dimuat')}>
          <Reader paragraphs={reply.replyText.split(/\n+/)} />
        </Section>
      </Columns>
    </Page>
  );
}
