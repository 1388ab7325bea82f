import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../../app/viewer';
import { graphql } from '../../gql';
import type { MandatesScreenQuery } from '../../gql/graphql';
import { mandateState } from '../../lib/distributionWords';
import { t } from '../../lib/i18n';
import { orderState } from '../../lib/publicationWords';
import { useAction } from '../../lib/useAction';
import { type ActionItem, Actions } from '../../ui/Actions';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { Meter } from '../../ui/Meter';
import { Money } from '../../ui/Money';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { When } from '../../ui/When';
import { MandateDialog } from './MandateDialog';

const MandatesScreenDocument = graphql(`
  query MandatesScreen {
    placementMandates(first: 30) {
      nodes {
        id number state isInForce fromOn untilOn ceilingPerCrisis maxUnitsPerSend legalBasis signedAt revokedAt reason
        commitmentSignerName technicalSignerName allowedActions
        createdBy { name } revokedBy { name }
        spendings { id caseCode spent }
        orders(first: 20) { nodes { id number title state price outlet { name } createdBy { name } } }
      }
    }
  }
`);

const SignMandate = graphql(`
  mutation SignMandate($input: MandateIdInput!) {
    mandateSign(input: $input) { mandate { id state } errors { code message field } }
  }
`);
const RevokeMandate = graphql(`
  mutation RevokeMandate($input: MandateReasonInput!) {
    mandateRevoke(input: $input) { mandate { id state } errors { code message field } }
  }
`);
const DiscardMandate = graphql(`
  mutation DiscardMandate($input: MandateIdInput!) {
    mandateDiscard(input: $input) { mandate { id state } errors { code message field } }
  }
`);

type Mandate = MandatesScreenQuery['placementMandates']['nodes'][number];

function MandateActions({ mandate }: { mandate: Mandate }) {
  const after = { refetch: 'active' as const };
  const sign = useAction(SignMandate, { done: t('Mandat ditandatangani.'), ...after });
  const revoke = useAction(RevokeMandate, { done: t('Mandat dicabut.'), ...after });
  const discard = useAction(DiscardMandate, { done: t('Rancangan mandat dibatalkan.'), ...after });
  const mandateId = mandate.id;
  const may = (action: string) => mandate.allowedActions.some((one) => one === action);
  const actions: ActionItem[] = [
    ...(may('DISCARD')
      ? [
          {
            key: 'DISCARD',
            label: t('Batalkan rancangan'),
            onRun: () => discard.run({ input: { mandateId } }),
          },
        ]
      : []),
    ...(may('REVOKE')
      ? [
          {
            key: 'REVOKE',
            label: t('Cabut mandat'),
            tone: 'danger' as const,
            needsReason: true,
            onRun: (reason = '') => revoke.run({ input: { mandateId, reason } }),
          },
        ]
      : []),
    ...(may('SIGN')
      ? [
          {
            key: 'SIGN',
            label: t('Tanda tangani'),
            tone: 'primary' as const,
            onRun: () => sign.run({ input: { mandateId } }),
          },
        ]
      : []),
  ];
  return (
    <>
      <Actions actions={actions} busy={sign.busy || revoke.busy || discard.busy} errors={revoke.errors} />
      <Errors of={[...sign.errors, ...discard.errors]} all />
    </>
  );
}

function MandateOrders({ mandate }: { mandate: Mandate }) {
  const { nodes } = mandate.orders;
  if (nodes.length === 0) return <p className="meta">{t('Belum ada pesanan dengan mandat ini.')}</p>;
  return (
    <ul style={{ paddingLeft: 18 }}>
      {nodes.map((order) => (
        <li key={order.id}>
          <Link to={`/pesanan/${order.id}`}>{order.number ?? order.title}</Link> · {order.outlet?.name} ·{' '}
          <Money value={order.price} /> ·{' '}
          <StateTag tone={orderState(order.state).tone}>{orderState(order.state).text}</StateTag>{' '}
          {order.createdBy && (
            <span className="meta">{t('dikirim {name}', { name: order.createdBy.name })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function MandateCard({ mandate }: { mandate: Mandate }) {
  const state = mandateState(mandate.state);
  return (
    <Section
      title={mandate.number ?? t('Rancangan mandat')}
      note={
        <>
          <Day on={mandate.fromOn} /> – <Day on={mandate.untilOn} />
        </>
      }
      action={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          {mandate.isInForce && <StateTag tone="hijau">{t('berlaku hari ini')}</StateTag>}
        </>
      }
    >
      <FactList
        items={[
          { label: t('Plafon tiap krisis, sebelum PPN'), value: <Money value={mandate.ceilingPerCrisis} /> },
          {
            label: t('Paling banyak tiap pengiriman'),
            value: t('{n} tayang', { n: mandate.maxUnitsPerSend }),
          },
          { label: t('Dasar'), value: mandate.legalBasis },
          { label: t('Tanda tangan PPK'), value: mandate.commitmentSignerName },
          { label: t('Tanda tangan PPTK'), value: mandate.technicalSignerName },
          {
            label: t('Lengkap ditandatangani'),
            value: mandate.signedAt && <When at={mandate.signedAt} form="full" />,
          },
          ...(mandate.revokedAt
            ? [
                {
                  label: t('Dicabut'),
                  value: (
                    <>
                      <When at={mandate.revokedAt} form="full" /> · {mandate.revokedBy?.name} ·{' '}
                      {mandate.reason}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {mandate.spendings.map(({ id, caseCode, spent }) => (
        <div key={id} style={{ margin: '10px 0' }}>
          <b>{caseCode}</b> <Money value={spent} /> {t('dari')} <Money value={mandate.ceilingPerCrisis} />
          <Meter
            total={mandate.ceilingPerCrisis}
            filled={spent}
            label={t('Terpakai untuk {code}', { code: caseCode })}
          />
        </div>
      ))}
      <h3 style={{ marginTop: 14 }}>{t('Pesanan dengan mandat')}</h3>
      <MandateOrders mandate={mandate} />
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', marginTop: 12 }}>
        <MandateActions mandate={mandate} />
      </div>
    </Section>
  );
}

/** Placement mandates: who signed, how far they reach, what was placed under them. */
export function MandatesScreen() {
  const [isDrafting, setDrafting] = useState(false);
  const mayDraft = useHolds('COMMITMENT_OFFICER', 'TECHNICAL_OFFICER', 'PARTNERSHIP_OFFICER');
  const { data, error, refetch } = useQuery(MandatesScreenDocument);
  if (error && !data) return <ErrorState message={error.message} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;
  const { nodes } = data.placementMandates;
  return (
    <Page
      title={t('Mandat penempatan')}
      subtitle={t(
        'Penempatan krisis terbit seketika dalam plafon; penanda tangan dan pengirim tidak menerima buktinya.',
      )}
      actions={
        mayDraft && (
          <Button variant="filled" onClick={() => setDrafting(true)}>
            {t('Susun mandat')}
          </Button>
        )
      }
    >
      {nodes.length === 0 && (
        <EmptyState
          text={t('Belum ada mandat. Tanpa mandat, pesanan krisis menunggu persetujuan PPTK dan PPK.')}
        />
      )}
      {nodes.map((mandate) => (
        <MandateCard key={mandate.id} mandate={mandate} />
      ))}
      {isDrafting && <MandateDialog onClose={() => setDrafting(false)} />}
    </Page>
  );
}
