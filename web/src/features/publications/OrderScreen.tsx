import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import type { OrderScreenQuery } from '../../gql/graphql';
import { timelineRows } from '../../lib/eventWords';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { kindWord, orderState, ROTATION } from '../../lib/publicationWords';
import { Actions } from '../../ui/Actions';
import { Age } from '../../ui/Age';
import { Columns } from '../../ui/Columns';
import { Day } from '../../ui/Day';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { Loading } from '../../ui/Loading';
import { Money } from '../../ui/Money';
import { NotFound } from '../../ui/NotFound';
import { Page } from '../../ui/Page';
import { Reader } from '../../ui/Reader';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import { Timeline } from '../../ui/Timeline';
import { When } from '../../ui/When';
import { ProofList } from './ProofList';
import { useOrderActions } from './useOrderActions';

export const OrderScreenDocument = graphql(`
  query OrderScreen($id: ID!) {
    order(id: $id) {
      id number title state brief price gross reservedGross unitCount provenUnits windowFrom windowTo proofDueAt answerDueAt issuedAt reason
      rotationReason allowedActions
      rotation { sharePercent isAboveCap capPercent outletOrdered }
      age { day limit isLate isLastDay dueAt }
      contract { id number }
      outlet { id name }
      company { id legalName }
      budgetLine { id name accountCode available }
      mode origin { code title distributionId crisisId } mandate { id number }
      createdBy { name } approvedBy { name } signedBy { name } acceptedBy { name }
      lines { id title kind placement quantity provenQuantity cancelledQuantity unitPrice liveUntilOn isLabelRequired orderedText }
      proofs(first: 50) { nodes { id state title url airedAt forward age { day limit isLate isLastDay } } }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

type Order = NonNullable<OrderScreenQuery['order']>;

/** The crisis an order was placed for, with the distribution where the person may see it. */
function Origin({ order: { origin } }: { order: Order }) {
  if (!origin) return null;
  const name = `${origin.code} · ${origin.title}`;
  return origin.distributionId ? (
    <Link to={`/distribusi/${origin.distributionId}`}>{name}</Link>
  ) : (
    <span>{name}</span>
  );
}

function Facts({ order }: { order: Order }) {
  const { rotation } = order;
  return (
    <Section title={t('Data pesanan')}>
      <FactList
        items={[
          {
            label: t('Kontrak'),
            value: order.contract && (
              <Link to={`/kontrak/${order.contract.id}`}>{order.contract.number}</Link>
            ),
          },
          {
            label: t('Media'),
            value: order.outlet && <Link to={`/media/${order.outlet.id}`}>{order.outlet.name}</Link>,
          },
          { label: t('Perusahaan'), value: order.company?.legalName },
          ...(order.origin ? [{ label: t('Untuk perkara'), value: <Origin order={order} /> }] : []),
          ...(order.mandate
            ? [
                {
                  label: t('Terbit dengan mandat'),
                  value: <Link to={`/mandat?pilih=${order.mandate.id}`}>{order.mandate.number}</Link>,
                },
              ]
            : []),
          {
            label: t('Masa tayang'),
            value: (
              <>
                <Day on={order.windowFrom} /> – <Day on={order.windowTo} />
              </>
            ),
          },
          { label: t('Batas bukti'), value: <When at={order.proofDueAt} form="full" /> },
          { label: t('Harga sebelum PPN'), value: <Money value={order.price} /> },
          { label: t('Nilai dengan PPN'), value: <Money value={order.gross} /> },
          { label: t('Dicadangkan pada anggaran'), value: <Money value={order.reservedGross} /> },
          {
            label: t('Baris anggaran'),
            value: order.budgetLine && (
              <Link to={`/anggaran/${order.budgetLine.id}`}>{order.budgetLine.accountCode}</Link>
            ),
          },
          {
            label: t('Alasan pemilihan media'),
            value: order.rotationReason && t(ROTATION[order.rotationReason] ?? order.rotationReason),
          },
          ...(rotation
            ? [
                {
                  label: t('Bagian media ini tahun ini'),
                  value: (
                    <>
                      {percent(rotation.sharePercent / 100)}{' '}
                      {rotation.isAboveCap && (
                        <StateTag tone="oranye">{t('di atas {n} %', { n: rotation.capPercent })}</StateTag>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          {
            label: t('Penyusun, penyetuju, penanda tangan'),
            value: [order.createdBy?.name, order.approvedBy?.name, order.signedBy?.name]
              .filter(Boolean)
              .join(' · '),
          },
        ]}
      />
    </Section>
  );
}

/** One order as a document: what was ordered, where it stands, its proofs, everything that happened. */
export function OrderScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(OrderScreenDocument, { variables: { id } });
  const order = data?.order;
  const { items, busy, errors } = useOrderActions(order);
  if (!data) return <Loading lines={10} />;
  if (!order) return <NotFound />;
  const state = orderState(order.state);
  const edit = order.allowedActions.includes('EDIT') && (
    <Button component={Link} to={`/pesanan/${order.id}/ubah`}>
      {t('Ubah')}
    </Button>
  );
  return (
    <Page
      title={`${order.number ?? t('Surat pesanan')} · ${order.title}`}
      tags={
        <>
          <StateTag tone={state.tone}>{state.text}</StateTag>
          <Age age={order.age} />
        </>
      }
      actions={
        <>
          {edit}
          <Actions actions={items} busy={busy} />
        </>
      }
    >
      <Errors of={errors} all />
      {order.reason && <p className="meta">{t('Alasan terakhir: {reason}', { reason: order.reason })}</p>}
      <Columns
        facts={<Facts order={order} />}
        side={
          <Section title={t('Linimasa')}>
            <Timeline events={timelineRows(order.timeline.nodes)} />
          </Section>
        }
      >
        <Section
          title={t('Rincian')}
          note={t('{n} dari {all} unit terbukti', { n: order.provenUnits, all: order.unitCount })}
        >
          {order.lines.map((line) => (
            <div key={line.id} style={{ marginBottom: 14 }}>
              <div style={{ display: 'flex', gap: 12, justifyContent: 'space-between', flexWrap: 'wrap' }}>
                <b>
                  {line.title} · {kindWord(line.kind)}
                </b>
                <span className="num">
                  {line.quantity} × <Money value={line.unitPrice} /> ={' '}
                  <Money value={line.quantity * line.unitPrice} strong />
                </span>
              </div>
              <p className="meta">
                {[
                  line.placement,
                  line.isLabelRequired ? t('label berbayar wajib') : null,
                  line.liveUntilOn ? t('tayang sampai {day}', { day: line.liveUntilOn }) : null,
                  t('terbukti {n}', { n: line.provenQuantity }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {line.orderedText && (
                <details>
                  <summary>{t('Naskah yang dipesan')}</summary>
                  <Reader paragraphs={line.orderedText.split(/\n+/)} />
                </details>
              )}
            </div>
          ))}
          {order.brief && <p>{order.brief}</p>}
        </Section>
        <Section title={t('Bukti tayang')} note={order.proofs.nodes.length} flush>
          <ProofList proofs={order.proofs.nodes} />
        </Section>
      </Columns>
    </Page>
  );
}
