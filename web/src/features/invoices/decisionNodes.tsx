import { IconFileText, IconSend, IconShieldCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { ChainNode } from '../../ui/ChainNode';
import { Day } from '../../ui/Day';
import { When } from '../../ui/When';
import { RecordHash } from './RecordHash';
import type { WalkLine } from './WalkScreen';

type Person = { name: string } | null | undefined;

const did = (who: Person, what: string): string | null => (who ? `${who.name} ${what}` : null);

function orderNode({ order }: WalkLine): ReactElement[] {
  if (!order) return [];
  const parts = [
    did(order.createdBy, t('menyusun')),
    did(order.approvedBy, t('menyetujui')),
    did(order.signedBy, t('menandatangani')),
    did(order.acceptedBy, t('menerima')),
  ];
  return [
    <ChainNode
      key="order"
      icon={<IconSend size={16} aria-hidden />}
      title={
        <Link to={`/pesanan/${order.id}`}>
          {order.number} · {order.title}
        </Link>
      }
      meta={
        <>
          {parts.filter(Boolean).join(', ')}
          {order.issuedAt && (
            <>
              {' '}
              · <When at={order.issuedAt} />
            </>
          )}
        </>
      }
    >
      <RecordHash of={order} />
    </ChainNode>,
  ];
}

function contractNode({ contract }: WalkLine): ReactElement[] {
  if (!contract) return [];
  return [
    <ChainNode
      key="contract"
      icon={<IconFileText size={16} aria-hidden />}
      title={
        <>
          {t('Kontrak')} <Link to={`/kontrak/${contract.id}`}>{contract.number}</Link>
        </>
      }
      meta={
        <>
          <Day on={contract.startsOn} /> – <Day on={contract.endsOn} />
          {contract.signedAt && (
            <>
              {' '}
              · {t('ditandatangani')} <When at={contract.signedAt} />
            </>
          )}
        </>
      }
    >
      <RecordHash of={contract} />
    </ChainNode>,
  ];
}

function applicationNode({ contract }: WalkLine): ReactElement[] {
  const application = contract?.application;
  if (!application) return [];
  const { score, tier, approvedBy, approvedAt, decreeNumber } = application;
  const parts = [
    score == null ? null : t('nilai {n}', { n: score }),
    tier ? t('kelas {tier}', { tier }) : null,
    approvedBy.length > 0
      ? t('ditetapkan {who}', { who: approvedBy.map(({ name }) => name).join(' + ') })
      : null,
    decreeNumber,
  ];
  return [
    <ChainNode
      key="application"
      icon={<IconShieldCheck size={16} aria-hidden />}
      title={
        <>
          {t('Verifikasi media')}{' '}
          <Link to={`/verifikasi/${application.id}`}>{application.receiptNumber}</Link>
        </>
      }
      meta={
        <>
          {parts.filter(Boolean).join(' · ')}
          {approvedAt && (
            <>
              {' '}
              · <When at={approvedAt} />
            </>
          )}
        </>
      }
    />,
  ];
}

/** The decisions: the order, the contract it draws on, the verification of the outlet. */
export const decisionNodes = (line: WalkLine): ReactElement[] => [
  ...orderNode(line),
  ...contractNode(line),
  ...applicationNode(line),
];
