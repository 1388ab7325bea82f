import { useQuery } from '@apollo/client/react';
import {
  IconBuilding,
  IconCash,
  IconFileText,
  IconNews,
  IconPhotoCheck,
  IconReceipt,
  IconSend,
  IconShieldCheck,
  IconWallet,
} from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { WalkScreenQuery } from '../../gql/graphql';
import { share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { ChainNode } from '../../ui/ChainNode';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import classes from './invoices.module.css';

/** One query from the rupiah to its cause. */
export const WalkScreenDocument = graphql(`
  query WalkScreen($id: ID!) {
    invoice(id: $id) {
      id number gross transfer submittedAt
      payment { id paidAt transfer recordedBy { name } sp2dNumber taxPaymentNumber }
      budgetLine { id name accountCode ceiling paid }
      company { id legalName }
      lines {
        id description price
        order { id number title issuedAt createdBy { name } approvedBy { name } signedBy { name } }
        contract { id number startsOn endsOn application { id receiptNumber score tier approvedAt approvedBy { name } } }
        proof { id state forward acceptedAt acceptedBy { name } snapshotHash capturedAt article { id title url publishedAt evidence { sha256: payloadSha256 capturedAt status } } file { id name sha256 } }
      }
    }
  }
`);

type Invoice = NonNullable<WalkScreenQuery['invoice']>;
type Line = Invoice['lines'][number];

function MoneyColumn({ invoice }: { invoice: Invoice }) {
  const { payment, budgetLine } = invoice;
  return (
    <Section title={t('Uang')}>
      {payment ? (
        <ChainNode
          icon={<IconCash size={16} />}
          title={<Money value={payment.transfer} strong />}
          meta={
            <>
              {t('dibayar')} <When at={payment.paidAt} form="full" /> · {payment.recordedBy?.name} ·{' '}
              {payment.sp2dNumber}
            </>
          }
        />
      ) : (
        <ChainNode icon={<IconCash size={16} />} title={t('Belum dibayar')} />
      )}
      <ChainNode
        icon={<IconReceipt size={16} />}
        title={<Link to={`/tagihan/${invoice.id}`}>{invoice.number}</Link>}
        meta={
          <>
            <Money value={invoice.gross} /> · {invoice.company?.legalName}
            {invoice.submittedAt && (
              <>
                {' '}
                · <When at={invoice.submittedAt} />
              </>
            )}
          </>
        }
      />
      {budgetLine && (
        <ChainNode
          icon={<IconWallet size={16} />}
          title={<Link to={`/anggaran/${budgetLine.id}`}>{budgetLine.name}</Link>}
          meta={
            <>
              {budgetLine.accountCode} · {t('pagu')} <Money value={budgetLine.ceiling} />
            </>
          }
        />
      )}
    </Section>
  );
}

function DecisionColumn({ line }: { line: Line }) {
  const { order, contract } = line;
  const application = contract?.application;
  return (
    <Section title={t('Keputusan')}>
      {order && (
        <ChainNode
          icon={<IconSend size={16} />}
          title={
            <Link to={`/pesanan/${order.id}`}>
              {order.number} · {order.title}
            </Link>
          }
          meta={
            <>
              {[order.createdBy?.name, order.approvedBy?.name, order.signedBy?.name]
                .filter(Boolean)
                .join(' → ')}
              {order.issuedAt && (
                <>
                  {' '}
                  · <When at={order.issuedAt} />
                </>
              )}
            </>
          }
        />
      )}
      {contract && (
        <ChainNode
          icon={<IconFileText size={16} />}
          title={<Link to={`/kontrak/${contract.id}`}>{contract.number}</Link>}
          meta={`${contract.startsOn} – ${contract.endsOn}`}
        />
      )}
      {application && (
        <ChainNode
          icon={<IconShieldCheck size={16} />}
          title={<Link to={`/verifikasi/${application.id}`}>{application.receiptNumber}</Link>}
          meta={
            <>
              {t('nilai {n}, kelas {tier}', { n: application.score ?? 0, tier: application.tier ?? '' })} ·{' '}
              {application.approvedBy.map((one) => one.name).join(' + ')}
            </>
          }
        />
      )}
    </Section>
  );
}

function CauseColumn({ line }: { line: Line }) {
  const { proof } = line;
  const article = proof?.article;
  const evidence = article?.evidence[0];
  if (!proof)
    return (
      <Section title={t('Sebab')}>
        <EmptyState text={t('Baris ini tanpa bukti.')} />
      </Section>
    );
  const isBroken = Boolean(
    evidence && proof.snapshotHash && !article?.evidence.some((one) => one.sha256 === proof.snapshotHash),
  );
  return (
    <Section title={t('Sebab')}>
      <ChainNode
        icon={<IconPhotoCheck size={16} />}
        isBroken={isBroken}
        title={<Link to={`/bukti/${proof.id}`}>{t('Bukti tayang')}</Link>}
        meta={
          <>
            {proof.acceptedBy?.name ?? t('diterima otomatis')}
            {proof.forward != null && <> · {t('kecocokan {n}', { n: share(proof.forward) })}</>}
            {proof.acceptedAt && (
              <>
                {' '}
                · <When at={proof.acceptedAt} />
              </>
            )}
          </>
        }
        hash={proof.snapshotHash ?? proof.file?.sha256 ?? null}
      />
      {article && (
        <ChainNode
          icon={<IconNews size={16} />}
          title={<Link to={`/artikel/${article.id}`}>{article.title}</Link>}
          meta={
            <>
              {article.publishedAt && <When at={article.publishedAt} form="full" />} · {article.url}
            </>
          }
        />
      )}
      {evidence && (
        <ChainNode
          icon={<IconBuilding size={16} />}
          title={t('Arsip kantor')}
          meta={
            <>
              {t('ditangkap')} <When at={evidence.capturedAt} form="full" /> · HTTP {evidence.status ?? '?'}
            </>
          }
          hash={evidence.sha256}
        />
      )}
      {isBroken && (
        <p style={{ color: 'var(--merah)', fontWeight: 600 }}>
          {t('Putus di sini: sidik jari bukti tidak ada pada arsip.')}
        </p>
      )}
    </Section>
  );
}

/** The walk of an auditor: from the rupiah through the decisions to the archived article, in one query. */
export function WalkScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(WalkScreenDocument, { variables: { id } });
  if (!data) return <Loading />;
  const { invoice } = data;
  if (!invoice) return <NotFound />;
  return (
    <Page
      title={t('Telusuri {number}', { number: invoice.number ?? '' })}
      subtitle={t('Dari rupiah sampai artikel yang diarsipkan')}
    >
      {invoice.lines.map((line) => (
        <div key={line.id}>
          <p style={{ marginBottom: 8, fontWeight: 600 }}>
            {line.description} · <Money value={line.price} />
          </p>
          <div className={classes.walk}>
            <MoneyColumn invoice={invoice} />
            <DecisionColumn line={line} />
            <CauseColumn line={line} />
          </div>
        </div>
      ))}
    </Page>
  );
}
