import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql';
import { timelineRows } from '../../lib/eventWords';
import { share } from '../../lib/format';
import { t } from '../../lib/i18n';
import { kindWord, orderState, proofState } from '../../lib/publicationWords';
import { Actions } from '../../ui/Actions';
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
import { ProofSubmitForm } from './ProofSubmitForm';
import { useOrderActions } from './useOrderActions';

export const PortalOrderScreenDocument = graphql(`
  query PortalOrderScreen($id: ID!) {
    order(id: $id) {
      id number title state brief price gross windowFrom windowTo proofDueAt answerDueAt allowedActions
      outlet { name medium }
      lines { id title kind quantity provenQuantity cancelledQuantity unitPrice orderedText isLabelRequired }
      proofs(first: 50) { nodes { id state title url forward reason reasonNote } }
      timeline(first: 20) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

const CAN_PROVE = new Set(['ISSUED', 'ACCEPTED', 'AIRED']);

/** One order as the company sees it: what to publish, until when, and the way to hand in a proof. */
export function PortalOrderScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(PortalOrderScreenDocument, { variables: { id }, pollInterval: 10_000 });
  const order = data?.order;
  const { items, busy, errors } = useOrderActions(order);
  if (!data) return <Loading />;
  if (!order) return <NotFound />;
  const state = orderState(order.state);
  const open = order.lines.filter((line) => line.provenQuantity + line.cancelledQuantity < line.quantity);
  return (
    <Page
      title={order.title}
      tags={<StateTag tone={state.tone}>{state.text}</StateTag>}
      actions={<Actions actions={items} busy={busy} />}
    >
      <Errors of={errors} all />
      <Section>
        <FactList
          items={[
            { label: t('Nomor'), value: order.number },
            { label: t('Masa tayang'), value: `${order.windowFrom} – ${order.windowTo}` },
            { label: t('Batas bukti'), value: <When at={order.proofDueAt} form="full" /> },
            { label: t('Harga sebelum PPN'), value: <Money value={order.price} /> },
            { label: t('Arahan'), value: order.brief },
          ]}
        />
      </Section>
      {order.lines.map((line) => (
        <Section
          key={line.id}
          title={`${line.title} · ${kindWord(line.kind)}`}
          note={t('{n} dari {all} terbukti', { n: line.provenQuantity, all: line.quantity })}
        >
          {line.isLabelRequired && (
            <p className="meta">{t('Wajib berlabel Advertorial, Iklan, atau sejenisnya.')}</p>
          )}
          {line.orderedText && (
            <details>
              <summary>{t('Naskah yang dipesan')}</summary>
              <Reader paragraphs={line.orderedText.split(/\n+/)} />
            </details>
          )}
        </Section>
      ))}
      {order.proofs.nodes.map((proof) => (
        <Section key={proof.id}>
          <div style={{ display: 'flex', justifyContent: 'space-between', gap: 8, flexWrap: 'wrap' }}>
            <Link to={`/bukti/${proof.id}`} style={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
              {proof.title ?? proof.url ?? t('Berkas bukti')}
            </Link>
            <StateTag tone={proofState(proof.state).tone}>{proofState(proof.state).text}</StateTag>
          </div>
          <p className="meta">
            {proof.forward == null
              ? t('sedang diperiksa')
              : t('kecocokan naskah {n}', { n: share(proof.forward) })}
            {proof.reasonNote ? ` · ${proof.reasonNote}` : ''}
          </p>
        </Section>
      ))}
      {CAN_PROVE.has(order.state) && open.length > 0 && <ProofSubmitForm lines={open} />}
      <Section title={t('Linimasa')}>
        <Timeline events={timelineRows(order.timeline.nodes)} />
      </Section>
    </Page>
  );
}
