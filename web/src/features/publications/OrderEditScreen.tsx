import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import { partsOf } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { BottomAction } from '../../ui/BottomAction';
import { Errors } from '../../ui/Errors';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { Section } from '../../ui/Section';
import { contentOf, type OrderDraft, OrderForm } from './OrderForm';

export const OrderEditScreenDocument = graphql(`
  query OrderEditScreen($id: ID!, $isOld: Boolean!) {
    contracts(filter: { states: [ACTIVE] }, first: 100) {
      nodes { id number outlet { id name } lines { id kind description unitPrice available } }
    }
    order(id: $id) @include(if: $isOld) {
      id version title brief windowFrom windowTo rotationReason
      contract { id } lines { id quantity orderedText placement contractLine { id } }
    }
  }
`);

const Draft = graphql(
  `mutation OrderDraft($input: DraftOrderInput!) { orderDraft(input: $input) { order { id } errors { code message field } } }`,
);
const Edit = graphql(
  `mutation OrderEdit($input: EditOrderInput!) { orderEdit(input: $input) { order { id version } errors { code message field } } }`,
);

const later = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

function freshDraft(contractId: string): OrderDraft {
  const today = partsOf(new Date()).day;
  return {
    contractId,
    lineId: '',
    title: '',
    orderedText: '',
    brief: '',
    quantity: 1,
    windowFrom: today,
    windowTo: later(today, 7),
    placement: '',
    rotationReason: 'ROTATION',
  };
}

/** A new order, or a draft that is being changed. */
export function OrderEditScreen() {
  const { id } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data } = useQuery(OrderEditScreenDocument, { variables: { id: id ?? '', isOld: Boolean(id) } });
  const [draft, setDraft] = useState<OrderDraft>(() => freshDraft(params.get('kontrak') ?? ''));
  const make = useAction(Draft, { done: t('Rancangan tersimpan.') });
  const edit = useAction(Edit, { done: t('Perubahan tersimpan.'), refetch: ['OrderScreen'] });
  const order = data?.order;
  useEffect(() => {
    const line = order?.lines[0];
    if (!order || !line) return;
    setDraft({
      contractId: order.contract?.id ?? '',
      lineId: line.contractLine?.id ?? '',
      title: order.title,
      orderedText: line.orderedText ?? '',
      brief: order.brief ?? '',
      quantity: line.quantity,
      windowFrom: order.windowFrom,
      windowTo: order.windowTo,
      placement: line.placement ?? '',
      rotationReason: order.rotationReason ?? 'ROTATION',
    });
  }, [order]);
  const contracts = data?.contracts.nodes;
  useEffect(() => {
    if (!draft.lineId && draft.contractId && contracts)
      setDraft((before) => ({
        ...before,
        lineId: contracts.find((one) => one.id === before.contractId)?.lines[0]?.id ?? '',
      }));
  }, [contracts, draft.contractId, draft.lineId]);
  if (!data) return <Loading lines={8} />;
  const save = async () => {
    const orderId = order
      ? (
          await edit.run({
            input: { orderId: order.id, expectedVersion: order.version, content: contentOf(draft) },
          })
        )?.orderEdit.order?.id
      : (await make.run({ input: { contractId: draft.contractId, content: contentOf(draft) } }))?.orderDraft
          .order?.id;
    if (orderId) navigate(`/pesanan/${orderId}`);
  };
  const action = order ? edit : make;
  return (
    <Page title={order ? t('Ubah surat pesanan') : t('Buat surat pesanan')}>
      <Errors of={action.errors} all />
      <Section>
        <OrderForm
          draft={draft}
          set={(change) => setDraft((before) => ({ ...before, ...change }))}
          contracts={contracts ?? []}
          isContractFixed={Boolean(order)}
          fieldError={action.fieldError}
        />
      </Section>
      <BottomAction>
        <Button onClick={() => navigate(-1)}>{t('Batal')}</Button>
        <Button variant="filled" loading={action.busy} onClick={() => void save()}>
          {t('Simpan rancangan')}
        </Button>
      </BottomAction>
    </Page>
  );
}
