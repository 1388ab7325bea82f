import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { PortalOrdersScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { orderState } from '../../lib/publicationWords';
import { Actions } from '../../ui/Actions';
import { EmptyState } from '../../ui/EmptyState';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { useOrderActions } from './useOrderActions';

export const PortalOrdersScreenDocument = graphql(`
  query PortalOrdersScreen($first: Int!, $after: String) {
    orders(first: $first, after: $after) {
      nodes { id number title state price unitCount provenUnits proofDueAt answerDueAt allowedActions outlet { name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

type Row = PortalOrdersScreenQuery['orders']['nodes'][number];

function OrderCard({ order }: { order: Row }) {
  const { items, busy, errors } = useOrderActions(order);
  const state = orderState(order.state);
  return (
    <Section>
      {order.state === 'ISSUED' && order.answerDueAt && (
        <p style={{ color: 'var(--nila)', fontWeight: 600, marginBottom: 6 }}>
          <IconSend size={15} aria-hidden /> {t('Pesanan baru, jawab sebelum')}{' '}
          <When at={order.answerDueAt} />
        </p>
      )}
      <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8, flexWrap: 'wrap' }}>
        <Link to={`/pesanan/${order.id}`} style={{ fontWeight: 600, fontSize: 15 }}>
          {order.title}
        </Link>
        <StateTag tone={state.tone}>{state.text}</StateTag>
      </div>
      <p className="meta">
        {order.number} · {order.outlet?.name} ·{' '}
        {t('{n} dari {all} unit terbukti', { n: order.provenUnits, all: order.unitCount })} ·{' '}
        <Money value={order.price} />
      </p>
      <p className="meta">
        {t('Batas bukti')}: <When at={order.proofDueAt} form="full" />
      </p>
      <Errors of={errors} all />
      <div style={{ display: 'flex', gap: 8, marginTop: 10, flexWrap: 'wrap' }}>
        <Actions actions={items} busy={busy} />
        {items.length === 0 && (
          <Button component={Link} to={`/pesanan/${order.id}`}>
            {t('Buka')}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** The company's orders on a phone: answer, see the deadline, open to hand in a proof. */
export function PortalOrdersScreen() {
  const { data, loading, fetchMore } = useQuery(PortalOrdersScreenDocument, { variables: { first: 20 } });
  const orders = data?.orders.nodes ?? [];
  return (
    <Page title={t('Pesanan')}>
      {loading && !data && <Loading />}
      {data && orders.length === 0 && (
        <EmptyState text={t('Belum ada pesanan untuk media Anda. Pesanan datang sesudah kontrak berlaku.')} />
      )}
      {orders.map((order) => (
        <OrderCard key={order.id} order={order} />
      ))}
      {data?.orders.pageInfo.hasNextPage && (
        <Button
          onClick={() => void fetchMore({ variables: { first: 20, after: data.orders.pageInfo.endCursor } })}
        >
          {t('Muat lagi')}
        </Button>
      )}
    </Page>
  );
}
