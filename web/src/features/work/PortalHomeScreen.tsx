import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../../app/viewer';
import { graphql } from '../../gql';
import type { PortalHomeScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { PortalCard } from '../../ui/PortalCard';
import { Section } from '../../ui/Section';
import { PortalBill } from './PortalBill';
import { PortalOrder } from './PortalOrder';
import { PortalTask } from './PortalTask';

export const PortalHomeScreenDocument = graphql(`
  query PortalHomeScreen {
    myWork { items { key kind title subtitle amount path group action age { day limit isLate isLastDay dueAt } } }
    invoices(first: 1, filter: { states: [SUBMITTED, RETURNED, CHECKED, INSPECTED, HANDED_OVER, SPP_ISSUED, SPM_ISSUED, SP2D_ISSUED, PAID, CLOSED, ON_HOLD, DISPUTED, CARRIED_OVER] }) {
      nodes { id number companyInvoiceNumber state transfer paidAt holderLabels age { day limit isLate isLastDay dueAt } steps { state status reachedAt age { day limit isLate isLastDay dueAt } loops { endedAt } } }
      totalCount
    }
    orders(first: 10, filter: { states: [ISSUED] }) {
      nodes { id number title price unitCount answerDueAt allowedActions outlet { id name } }
    }
  }
`);

type Item = PortalHomeScreenQuery['myWork']['items'][number];

/** Proven units that no bill claims yet, in one card. */
function Billable({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <PortalCard
      title={t('{n} unit siap ditagih', { n: items.length })}
      tag={<IconReceipt size={18} aria-hidden />}
      actions={
        <Button component={Link} to="/tagihan/baru">
          {t('Buat tagihan')}
        </Button>
      }
    >
      <p className="meta">
        {t('Harga sebelum PPN')}{' '}
        <Money value={items.reduce((total, item) => total + (item.amount ?? 0), 0)} strong />
      </p>
    </PortalCard>
  );
}

/** What a company does first: register itself and its outlets. */
function FirstSteps({ isNew }: { isNew: boolean }) {
  return (
    <Section>
      <EmptyState
        text={
          isNew
            ? t(
                'Daftarkan perusahaan dan media Anda lebih dulu. Isian tersimpan dan dapat dilanjutkan kapan saja.',
              )
            : t('Belum ada yang perlu dikerjakan. Pesanan datang sesudah kontrak berlaku.')
        }
        action={
          <Button variant={isNew ? 'filled' : 'default'} size="md" component={Link} to="/permohonan">
            {isNew ? t('Mulai pendaftaran') : t('Lihat permohonan')}
          </Button>
        }
      />
    </Section>
  );
}

/** Drawn as cards of their own, not as tasks. */
const OWN_CARD = new Set(['ORDER_ACCEPT', 'PROOF_BILL']);

/** The company's start page on a phone: the newest bill with its steps, orders to answer, what came back, what can be billed. */
export function PortalHomeScreen() {
  const { viewer } = useViewer();
  const { data, error, refetch } = useQuery(PortalHomeScreenDocument, { pollInterval: 15_000 });
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { items } = data.myWork;
  const bill = data.invoices.nodes[0];
  const orders = data.orders.nodes;
  const tasks = items.filter((item) => !OWN_CARD.has(item.kind));
  const isEmpty = items.length === 0 && orders.length === 0 && !bill;
  return (
    <Page title={viewer.greeting}>
      {(!viewer.company || isEmpty) && <FirstSteps isNew={!viewer.company} />}
      {bill && <PortalBill bill={bill} />}
      {orders.map((order) => (
        <PortalOrder key={order.id} order={order} />
      ))}
      {tasks.map((item) => (
        <PortalTask key={item.key} item={item} />
      ))}
      <Billable items={items.filter((item) => item.kind === 'PROOF_BILL')} />
      {viewer.company && (
        <Section title={t('Lainnya')}>
          <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
            {data.invoices.totalCount > 1 && (
              <Button component={Link} to="/tagihan">
                {t('Semua tagihan')}
              </Button>
            )}
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
