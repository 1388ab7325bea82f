import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Group, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../../gql';
import type { PickupReviewQuery } from '../../../gql/graphql';
import { modeWord, pickupState } from '../../../lib/distributionWords';
import { percent } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Actions } from '../../../ui/Actions';
import { DiffText } from '../../../ui/DiffText';
import { Errors } from '../../../ui/Errors';
import { Loading } from '../../../ui/Loading';
import { NotFound } from '../../../ui/NotFound';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';

const PickupReviewDocument = graphql(`
  query PickupReview($id: ID!) {
    pickup(id: $id) {
      id state mode matchScore containment isNamed isCited latencyMinutes reason allowedActions
      article { id title url outlet { name } }
      statementVersion { id title keyMessages { id text } }
      messages { id } distortedMessages { id }
      decidedBy { name }
      comparison { statement { text shared } article { text shared } }
    }
  }
`);

const AcceptPickup = graphql(`
  mutation AcceptPickup($input: AcceptPickupInput!) {
    pickupAccept(input: $input) { pickup { id state } errors { code message field } }
  }
`);

const RejectPickup = graphql(`
  mutation RejectPickup($input: RejectPickupInput!) {
    pickupReject(input: $input) { pickup { id state } errors { code message field } }
  }
`);

type Pickup = NonNullable<PickupReviewQuery['pickup']>;

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];

function Messages({
  pickup,
  found,
  distorted,
  onFound,
  onDistorted,
}: {
  pickup: Pickup;
  found: string[];
  distorted: string[];
  onFound: (ids: string[]) => void;
  onDistorted: (ids: string[]) => void;
}) {
  return (
    <Stack gap={6}>
      {(pickup.statementVersion?.keyMessages ?? []).map(({ id, text }) => (
        <Group key={id} gap="md" wrap="wrap">
          <Checkbox label={text} checked={found.includes(id)} onChange={() => onFound(toggled(found, id))} />
          <Checkbox
            label={t('disampaikan terbalik')}
            checked={distorted.includes(id)}
            onChange={() => onDistorted(toggled(distorted, id))}
          />
        </Group>
      ))}
    </Stack>
  );
}

function Decision({ pickup, onClose }: { pickup: Pickup; onClose: () => void }) {
  const [found, setFound] = useState(pickup.messages.map(({ id }) => id));
  const [distorted, setDistorted] = useState(pickup.distortedMessages.map(({ id }) => id));
  const accept = useAction(AcceptPickup, { done: t('Pemuatan dipastikan.'), refetch: 'active' });
  const reject = useAction(RejectPickup, {
    done: t('Bukan pemuatan; artikel dihitung lagi.'),
    refetch: 'active',
  });
  const may = (action: string) => pickup.allowedActions.some((one) => one === action);
  const pickupId = pickup.id;
  const input = { pickupId, messageIds: found, distortedIds: distorted };
  return (
    <Stack gap="sm">
      <Errors of={[...accept.errors, ...reject.errors]} all />
      <Messages
        pickup={pickup}
        found={found}
        distorted={distorted}
        onFound={setFound}
        onDistorted={setDistorted}
      />
      <Group>
        <Button onClick={onClose}>{t('Tutup')}</Button>
        <Actions
          busy={accept.busy || reject.busy}
          errors={reject.errors}
          actions={[
            ...(may('REJECT')
              ? [
                  {
                    key: 'REJECT',
                    label: t('Bukan pemuatan'),
                    needsReason: true,
                    tone: 'danger' as const,
                    onRun: (reason = '') => reject.run({ input: { pickupId, reason } }),
                  },
                ]
              : []),
            ...(may('ACCEPT') || may('LABEL')
              ? [
                  {
                    key: 'ACCEPT',
                    label: pickup.state === 'HUMAN' ? t('Simpan penilaian') : t('Pastikan pemuatan'),
                    tone: 'primary' as const,
                    onRun: () => accept.run({ input }),
                  },
                ]
              : []),
          ]}
        />
      </Group>
    </Stack>
  );
}

/** One pickup: statement and article side by side, its messages, and the decision. */
export function PickupReview({
  id,
  mayDecide,
  onClose,
}: {
  id: string;
  mayDecide: boolean;
  onClose: () => void;
}) {
  const { data } = useQuery(PickupReviewDocument, { variables: { id } });
  if (!data) return <Loading lines={8} />;
  const { pickup } = data;
  if (!pickup) return <NotFound />;
  const state = pickupState(pickup.state);
  const facts = [
    t('kandungan {share}', { share: percent(pickup.containment) }),
    t('kemiripan {n}', { n: pickup.matchScore.toFixed(3).replace('.', ',') }),
    pickup.isNamed ? t('menyebut juru bicara atau angka') : t('tanpa nama atau angka'),
    ...(pickup.isCited ? [t('menautkan pernyataan')] : []),
    t('{n} menit setelah dikirim', { n: pickup.latencyMinutes }),
  ];
  return (
    <Section
      title={pickup.article?.title ?? t('artikel')}
      note={pickup.article?.outlet?.name}
      action={<StateTag tone={state.tone}>{state.text}</StateTag>}
    >
      <Stack gap="md">
        <p className="meta">
          {facts.join(' · ')} · {pickup.mode ? modeWord(pickup.mode) : t('salinan di situs lain')}{' '}
          {pickup.article && <Link to={`/artikel/${pickup.article.id}`}>{t('Buka artikel')}</Link>}
        </p>
        {pickup.reason && <p className="meta">{t('Alasan: {reason}', { reason: pickup.reason })}</p>}
        {pickup.comparison && (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <div>
              <h3>{t('Pernyataan kantor')}</h3>
              <DiffText segments={pickup.comparison.statement} side="ordered" />
            </div>
            <div>
              <h3>{t('Artikel')}</h3>
              <DiffText segments={pickup.comparison.article} side="captured" />
            </div>
          </SimpleGrid>
        )}
        {mayDecide && pickup.state !== 'REJECTED' ? (
          <Decision key={`${pickup.id} ${pickup.state}`} pickup={pickup} onClose={onClose} />
        ) : (
          <Group>
            <Button onClick={onClose}>{t('Tutup')}</Button>
          </Group>
        )}
        <p className="meta">
          {t('Keputusan pemuatan terpisah dari bukti tayang pesanan berbayar.')}
          {pickup.decidedBy && ` ${t('Diputus oleh {name}.', { name: pickup.decidedBy.name })}`}
        </p>
      </Stack>
    </Section>
  );
}
