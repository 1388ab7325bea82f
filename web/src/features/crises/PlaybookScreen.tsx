import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import type { PlaybookScreenQuery } from '../../gql/graphql';
import { caseRole, clusterWord, crisisType, dueText, signalWord } from '../../lib/caseWords';
import { type Language, t, useLanguage } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Columns } from '../../ui/Columns';
import { type Column, DataTable } from '../../ui/DataTable';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { PlaybookScreenDocument, ReviewPlaybook } from './crisisDocuments';

type Playbook = NonNullable<PlaybookScreenQuery['playbook']>;
type Step = Playbook['steps'][number];

const columns = (language: Language): Column<Step>[] => [
  {
    key: 'text',
    header: t('Langkah'),
    isKey: true,
    cell: (step) => (
      <>
        <b>
          {step.no}. {step.text}
        </b>{' '}
        {language === 'en' && step.gloss && <div className="meta">{step.gloss}</div>}
        {step.isMandatory && (
          <StateTag tone="nila" icon={IconStar}>
            {t('wajib')}
          </StateTag>
        )}
      </>
    ),
  },
  {
    key: 'who',
    header: t('Pelaksana'),
    cell: (step) => (
      <>
        {caseRole(step.ownerRole)} {step.ownerAgency}
        {step.supportRoles.length > 0 && (
          <div className="meta">
            {t('bersama {roles}', { roles: step.supportRoles.map(caseRole).join(', ') })} {step.supportAgency}
          </div>
        )}
      </>
    ),
  },
  { key: 'due', header: t('Tenggat'), cell: (step) => dueText(step.offsetMinutes, step.dueRule) },
  {
    key: 'proof',
    header: t('Terbukti saat'),
    cell: (step) =>
      step.completedBy ? signalWord(step.completedBy) : step.linkedPlaybook ? step.linkedPlaybook : null,
  },
];

function Editions({ playbook }: { playbook: Playbook }) {
  return (
    <Section title={t('Edisi')} note={playbook.editions.length}>
      {[...playbook.editions].reverse().map((edition) => (
        <p key={edition.id}>
          <Link to={`/buku-pedoman/${edition.isCurrent ? playbook.code : edition.id}`}>
            {t('Edisi {n}', { n: edition.edition })}
          </Link>{' '}
          {edition.isCurrent && <StateTag tone="hijau">{t('berlaku')}</StateTag>}
          <span className="meta" style={{ display: 'block' }}>
            {edition.createdBy?.name ?? t('bawaan sistem')} · <When at={edition.createdAt} />
            {edition.changeNote && ` · ${edition.changeNote}`}
          </span>
        </p>
      ))}
    </Section>
  );
}

/** One edition of a playbook, with its steps; running crises keep the edition they were declared with. */
export function PlaybookScreen() {
  const { code = '' } = useParams();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(PlaybookScreenDocument, { variables: { code } });
  const review = useAction(ReviewPlaybook, { done: t('Peninjauan dicatat.'), refetch: 'active' });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { playbook } = data;
  if (!playbook) return <NotFound />;
  return (
    <Page
      title={`${playbook.code} · ${playbook.title}`}
      subtitle={language === 'en' ? playbook.titleEn : null}
      tags={
        <>
          {!playbook.isCurrent && <StateTag tone="kuning">{t('edisi lama')}</StateTag>}
          {playbook.isReviewDue && <StateTag tone="oranye">{t('perlu ditinjau')}</StateTag>}
        </>
      }
      actions={
        playbook.isEditable && (
          <>
            <Button
              loading={review.busy}
              onClick={() => void review.run({ input: { playbookId: playbook.id } })}
            >
              {t('Sudah ditinjau, tidak berubah')}
            </Button>
            <Button component={Link} to={`/buku-pedoman/${playbook.code}/ubah`} variant="filled">
              {t('Ubah')}
            </Button>
          </>
        )
      }
    >
      <Errors of={review.errors} all />
      <Columns
        facts={
          <Section title={t('Data buku pedoman')}>
            <FactList
              items={[
                { label: t('Jenis krisis'), value: crisisType(playbook.type) },
                { label: t('Kelompok krisis'), value: clusterWord(playbook.cluster) },
                { label: t('Catatan jenis'), value: playbook.typeNote },
                { label: t('Edisi'), value: playbook.edition },
                { label: t('Tinjau sebelum'), value: <When at={playbook.reviewDueAt} form="full" /> },
                {
                  label: t('Langkah wajib'),
                  value: t('{n} dari {all}', {
                    n: playbook.steps.filter(({ isMandatory }) => isMandatory).length,
                    all: playbook.steps.length,
                  }),
                },
              ]}
            />
          </Section>
        }
        side={<Editions playbook={playbook} />}
      >
        <Section flush title={t('Langkah')} note={t('T = mulai penghitung waktu krisis')}>
          <DataTable
            columns={columns(language)}
            rows={playbook.steps}
            rowKey={(step) => String(step.no)}
            empty={t('Belum ada langkah.')}
          />
        </Section>
      </Columns>
    </Page>
  );
}
