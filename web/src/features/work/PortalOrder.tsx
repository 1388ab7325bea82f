import { IconSend } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { PortalHomeScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Errors } from '../../ui/Errors';
import { Money } from '../../ui/Money';
import { PortalCard } from '../../ui/PortalCard';
import { When } from '../../ui/When';

const Accept = graphql(
  `mutation PortalHomeAccept($input: OrderIdInput!) { orderAccept(input: $input) { order { id state } errors { code message field } } }`,
);
const Decline = graphql(
  `mutation PortalHomeDecline($input: OrderReasonInput!) { orderDecline(input: $input) { order { id state } errors { code message field } } }`,
);

type Order = PortalHomeScreenQuery['orders']['nodes'][number];

/** A new order with its answer: accept, or decline with the reason. */
export function PortalOrder({ order }: { order: Order }) {
  const accept = useAction(Accept, { done: t('Pesanan diterima.'), refetch: 'active' });
  const decline = useAction(Decline, { done: t('Pesanan ditolak.'), refetch: 'active' });
  const orderId = order.id;
  const all: Record<string, ActionItem> = {
    DECLINE: {
      key: 'DECLINE',
      label: t('Tolak'),
      needsReason: true,
      onRun: (reason = '') => decline.run({ input: { orderId, reason } }),
    },
    ACCEPT: {
      key: 'ACCEPT',
      label: t('Terima pesanan'),
      tone: 'primary',
      onRun: () => accept.run({ input: { orderId } }),
    },
  };
  return (
    <PortalCard
      title={
        <span style={{ color: 'var(--nila)' }}>
          <IconSend size={16} aria-hidden />{' '}
          {order.answerDueAt ? (
            <>
              {t('Pesanan baru, jawab sebelum')} <When at={order.answerDueAt} />
            </>
          ) : (
            t('Pesanan baru')
          )}
        </span>
      }
      actions={
        <Actions
          actions={order.allowedActions.flatMap((action) => all[action] ?? [])}
          busy={accept.busy || decline.busy}
          errors={decline.errors}
        />
      }
    >
      <Errors of={accept.errors} all />
      <Link to={`/pesanan/${order.id}`} style={{ fontWeight: 600, fontSize: 15 }}>
        {order.title}
      </Link>
      <p className="meta">
        {order.number} · {order.outlet?.name} · {t('{n} unit', { n: order.unitCount })} ·{' '}
        <Money value={order.price} />
      </p>
    </PortalCard>
  );
}
