import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { invoiceWord, trackWord } from '../../lib/invoiceWords';
import { Age } from '../../ui/Age';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { StepTracker } from '../../ui/StepTracker';
import { WorkIcon } from './WorkScreen';

export const PortalHomeScreenDocument = graphql(`
  query PortalHomeScreen {
    myWork { items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } } }
    invoices(first: 3, filter: { states: [SUBMITTED, RETURNED, CHECKED, INSPECTED, HANDED_OVER, SPP_ISSUED, SPM_ISSUED, SP2D_ISSUED, ON_HOLD, DISPUTED] }) {
      nodes { id number companyInvoiceNumber state transfer holderLabels age { day limit isLate isLastDay dueAt } steps { state status reachedAt } }
    }
  }
`);

const trackState = (status: string) =>
  (status === 'DONE' || status === 'CURRENT' || status === 'RETURNED' ? status : 'FUTURE') as
    | 'DONE'
    | 'CURRENT'
    | 'FUTURE'
    | 'RETURNED';

/** The company's start page on a phone: what to do now, then every bill on its way with its holder and age. */
export function PortalHomeScreen() {
  const { viewer } = useViewer();
  const { data } = useQuery(PortalHomeScreenDocument, { pollInterval: 15_000 });
  if (!data) return <Loading lines={8} />;
  const items = data.myWork.items;
  const invoices = data.invoices.nodes;
  return (
    <Page title={viewer.greeting}>
      {!viewer.company && (
        <Section>
          <EmptyState
            text={t(
              'Daftarkan perusahaan dan media Anda lebih dulu. Isian tersimpan dan dapat dilanjutkan kapan saja.',
            )}
            action={
              <Button variant="filled" size="md" component={Link} to="/permohonan">
                {t('Mulai pendaftaran')}
              </Button>
            }
          />
        </Section>
      )}
      {items.map((item) => (
        <Section key={item.key}>
          <div style={{ display: 'flex', gap: 10, alignItems: 'flex-start' }}>
            <WorkIcon kind={item.kind} />
            <div style={{ flex: 1, minWidth: 0 }}>
              <b style={{ fontSize: 15 }}>{item.title}</b>
              <div className="meta">
                {item.subtitle}
                {item.amount != null && (
                  <>
                    {' '}
                    · <Money value={item.amount} />
                  </>
                )}
              </div>
              {item.age && <Age age={item.age} />}
            </div>
          </div>
          <Button fullWidth mt={10} size="md" variant="filled" component={Link} to={item.path}>
            {item.action}
          </Button>
        </Section>
      ))}
      {invoices.map((invoice) => {
        const word = invoiceWord(invoice.state);
        return (
          <Section key={invoice.id}>
            <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8, flexWrap: 'wrap' }}>
              <Link to={`/tagihan/${invoice.id}`} style={{ fontWeight: 700 }}>
                {invoice.number ?? invoice.companyInvoiceNumber}
              </Link>
              <StateTag tone={word.tone}>{word.text}</StateTag>
            </div>
            <div style={{ fontSize: 24, lineHeight: '32px', fontWeight: 700 }}>
              <Money value={invoice.transfer} />{' '}
              <span className="meta" style={{ fontWeight: 400 }}>
                {t('akan ditransfer')}
              </span>
            </div>
            <p className="meta">{t('Pemegang saat ini: {who}', { who: invoice.holderLabels.join(', ') })}</p>
            <Age age={invoice.age} />
            <div style={{ marginTop: 10 }}>
              <StepTracker
                steps={invoice.steps.map((step) => ({
                  key: step.state,
                  label: trackWord(step.state),
                  state: trackState(step.status),
                  at: step.reachedAt ?? null,
                }))}
              />
            </div>
          </Section>
        );
      })}
      {viewer.company && items.length === 0 && invoices.length === 0 && (
        <EmptyState
          text={t('Belum ada yang perlu dikerjakan. Pesanan dan tagihan Anda akan muncul di sini.')}
          action={
            <Button component={Link} to="/permohonan">
              {t('Lihat permohonan')}
            </Button>
          }
        />
      )}
      {viewer.company && (
        <Section title={t('Lainnya')}>
          <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
            <Button component={Link} to="/kontrak">
              {t('Kontrak')}
            </Button>
            <Button component={Link} to="/permohonan">
              {t('Permohonan kemitraan')}
            </Button>
            <Button component={Link} to="/akun">
              {t('Akun')}
            </Button>
          </div>
        </Section>
      )}
    </Page>
  );
}
