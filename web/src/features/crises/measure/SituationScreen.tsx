import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SituationReportKind, SituationScreenQuery } from '../../../gql/graphql';
import { crisisState } from '../../../lib/caseWords';
import { number } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { reportKind, reportKindOptions } from '../../../lib/measureWords';
import { useAction } from '../../../lib/useAction';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { FactList } from '../../../ui/FactList';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { When } from '../../../ui/When';
import { FormDialog } from './FormDialog';
import { GiveReport, SituationScreenDocument } from './measureDocuments';

type Crisis = NonNullable<SituationScreenQuery['crisis']>;
type Report = Crisis['situationReports']['nodes'][number];

const labels = (kind: string): [string, string, string] =>
  kind === 'TACTICAL'
    ? [t('Kondisi'), t('Tindakan'), t('Kebutuhan')]
    : [t('Status krisis'), t('Ikhtisar'), t('Langkah berikutnya')];

function ReportCard({ report }: { report: Report }) {
  const [first, second, third] = labels(report.kind);
  const score = report.score === null || report.score === undefined ? '' : ` · ${number(report.score)}`;
  return (
    <Section
      title={t('Laporan ke-{n} · {kind}', { n: report.no, kind: reportKind(report.kind) })}
      note={<When at={report.at} form="full" />}
    >
      <FactList
        items={[
          { label: t('Keparahan'), value: report.severity },
          { label: t('Keadaan krisis'), value: crisisState(report.crisisState).text },
          { label: t('Tingkat saat itu'), value: `${report.level}${score}` },
          { label: t('Pelapor'), value: report.by?.name },
          { label: first, value: report.situation },
          { label: second, value: report.actions },
          { label: third, value: report.needs },
        ]}
      />
    </Section>
  );
}

function GiveDialog({ crisis, onClose }: { crisis: Crisis; onClose: () => void }) {
  const give = useAction(GiveReport, { done: t('Laporan situasi disimpan.'), refetch: 'active' });
  return (
    <FormDialog
      title={t('Buat laporan situasi')}
      confirm={t('Simpan laporan')}
      busy={give.busy}
      errors={give.errors}
      onClose={onClose}
      initial={{ kind: 'TACTICAL' }}
      fields={[
        { key: 'kind', label: t('Untuk siapa'), kind: 'select', data: reportKindOptions(), isRequired: true },
        { key: 'situation', label: t('Kondisi atau status'), kind: 'area', isRequired: true },
        { key: 'actions', label: t('Tindakan atau ikhtisar'), kind: 'area', isRequired: true },
        { key: 'needs', label: t('Kebutuhan atau langkah berikutnya'), kind: 'area', isRequired: true },
      ]}
      onSend={({ kind = 'TACTICAL', situation = '', actions = '', needs = '' }) =>
        give.run({
          input: { crisisId: crisis.id, kind: kind as SituationReportKind, situation, actions, needs },
        })
      }
    />
  );
}

/** Situation reports of a crisis, newest first; the page prints as it stands. */
export function SituationScreen() {
  const { code = '' } = useParams();
  const [isGiving, setGiving] = useState(false);
  const { data, error, refetch } = useQuery(SituationScreenDocument, {
    variables: { code },
    pollInterval: 60_000,
  });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={10} />;
  const { crisis } = data;
  if (!crisis) return <NotFound />;
  const mayGive = (crisis.allowedActions as readonly string[]).includes('RECORD');
  const { nodes } = crisis.situationReports;
  return (
    <Page
      title={t('Laporan situasi {code}', { code: crisis.code })}
      subtitle={
        <>
          <Link to={`/krisis/${crisis.code}`}>
            {crisis.isExercise && '[LATIHAN] '}
            {crisis.title}
          </Link>
          {crisis.nextSituationReportDue && (
            <>
              {' · '}
              {t('laporan berikutnya paling lambat')} <When at={crisis.nextSituationReportDue} />
            </>
          )}
        </>
      }
      actions={
        <>
          <Button onClick={() => window.print()}>{t('Cetak')}</Button>
          {mayGive && (
            <Button variant="filled" onClick={() => setGiving(true)}>
              {t('Buat laporan situasi')}
            </Button>
          )}
        </>
      }
    >
      {nodes.length === 0 && <EmptyState text={t('Belum ada laporan situasi.')} />}
      {nodes.map((report) => (
        <ReportCard key={report.id} report={report} />
      ))}
      {isGiving && <GiveDialog crisis={crisis} onClose={() => setGiving(false)} />}
    </Page>
  );
}
