import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { graphql } from '../../gql';
import { downloadUrl } from '../../lib/download';
import { longDay, weekDay } from '../../lib/format';
import { t } from '../../lib/i18n';
import { Actions } from '../../ui/Actions';
import { DownloadMenu } from '../../ui/DownloadMenu';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { FigureStrip } from '../../ui/FigureStrip';
import { Loading } from '../../ui/Loading';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { PeopleDialog } from './PeopleDialog';
import { PrintHead } from './PrintHead';
import { ReportCounts } from './ReportCounts';
import { ReportNote } from './ReportNote';
import { ReportParts } from './ReportParts';
import { klipingLink } from './reportLinks';
import { figure, reportStateWord, reportTitle } from './reportWords';
import { type ReportDetail, useReportActions } from './useReportActions';

export const ReportScreenDocument = graphql(`
  query ReportScreen($id: ID!) {
    monitoringReport(id: $id) {
      id version kind fromOn toOn state number note computedAt issuedAt contentSha256 chainSeq chainHead allowedActions
      issuedBy { name }
      content {
        articleCount itemCount outletCount readCount expectedArticleCount expectedItemCount exceptionCount sourceCount healthySourceCount
        origins { origin articleCount itemCount }
        channels { channel articleCount itemCount expectedCount }
        topics { topicId name articleCount itemCount expectedCount paidCount positiveCount neutralCount negativeCount needsPersonCount }
        tones { tone articleCount itemCount }
        stories { storyId title firstOutlet firstAt articleCount itemCount outletCount outletNames }
        bursts { burstId topicName level openedAt closedAt observed expected }
        watched { watchedTextId title kind carriedCount outletCount medianHours }
        exceptions { articleId title outletName liveness isPaid at }
        troubledSources { sourceId title health }
      }
    }
  }
`);

function Figures({ report }: { report: ReportDetail }) {
  const { content } = report;
  const expected = (value: number) => t('wajarnya {n}', { n: figure(value) });
  return (
    <FigureStrip
      figures={[
        {
          label: t('Pemberitaan'),
          value: figure(content.articleCount),
          note: expected(content.expectedArticleCount),
          to: klipingLink(report),
        },
        {
          label: t('Berita asal'),
          value: figure(content.itemCount),
          note: expected(content.expectedItemCount),
          to: klipingLink(report),
        },
        { label: t('Media'), value: figure(content.outletCount), to: klipingLink(report) },
        {
          label: t('Artikel terbaca'),
          value: figure(content.readCount),
          note: t('termasuk yang tanpa topik'),
          to: klipingLink(report, { semua: 'ya' }),
        },
      ]}
    />
  );
}

/** One report: its figures with the lists behind them, the note, and the steps to issue and send it. */
export function ReportScreen() {
  const { id = '' } = useParams();
  const { data, loading } = useQuery(ReportScreenDocument, { variables: { id } });
  const report = data?.monitoringReport;
  const { items, busy, errors, send } = useReportActions(report);
  if (!data && loading) return <Loading />;
  if (!report) return <NotFound />;
  const state = reportStateWord(report.state);
  const { fromOn, toOn } = report;
  return (
    <Page
      title={reportTitle(report.kind)}
      subtitle={fromOn === toOn ? weekDay(fromOn) : `${longDay(fromOn)} – ${longDay(toOn)}`}
      tags={<StateTag tone={state.tone}>{state.text}</StateTag>}
      actions={
        <>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('Cetak')}
          </Button>
          <DownloadMenu
            choices={['pdf', 'xlsx'].map((format) => ({
              label: format.toUpperCase(),
              href: downloadUrl('monitoring-report', { format, id }),
            }))}
          />
          <Actions actions={items} busy={busy} />
        </>
      }
    >
      <PrintHead />
      <Errors of={errors} all />
      {report.content.readCount === 0 && (
        <Section>
          <p>{t('Tidak ada pemberitaan pada periode ini.')}</p>
        </Section>
      )}
      <Figures report={report} />
      <ReportNote key={report.version} report={report} />
      <ReportCounts report={report} />
      <ReportParts report={report} />
      <Section title={t('Keabsahan')}>
        <FactList
          items={[
            { label: t('Nomor'), value: report.number },
            { label: t('Dihitung'), value: <When at={report.computedAt} form="full" /> },
            { label: t('Diterbitkan'), value: report.issuedAt && <When at={report.issuedAt} form="full" /> },
            { label: t('Oleh'), value: report.issuedBy?.name },
            {
              label: t('SHA-256 isi'),
              value: <span style={{ overflowWrap: 'anywhere' }}>{report.contentSha256}</span>,
            },
            {
              label: t('Rangkaian audit'),
              value: report.chainHead && (
                <span style={{ overflowWrap: 'anywhere' }}>
                  {report.chainSeq}: {report.chainHead}
                </span>
              ),
            },
          ]}
        />
      </Section>
      {send.isOpen && (
        <PeopleDialog
          title={t('Kirim laporan')}
          note={t('Penerima mendapat PDF dan XLSX lewat surel.')}
          confirm={t('Kirim')}
          initial={[]}
          mayBeEmpty={false}
          busy={send.busy}
          errors={send.errors}
          onConfirm={send.confirm}
          onClose={send.close}
        />
      )}
    </Page>
  );
}
