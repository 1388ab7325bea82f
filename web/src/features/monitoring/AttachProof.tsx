import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Radio } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import type { ProofOfferQuery } from '../../gql/graphql';
import { percent } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { TextAreaField } from '../../ui/TextAreaField';

const Offer = graphql(`
  query ProofOffer($articleId: ID!) {
    proofOffer(articleId: $articleId) { proves choices { orderLineId orderNumber title forward } }
  }
`);
const Attach = graphql(`
  mutation ProofAttach($input: AttachProofInput!) {
    proofAttach(input: $input) { state orderNumber errors { code message field } }
  }
`);

type Offered = NonNullable<ProofOfferQuery['proofOffer']>;

/** Offers the article as proof of an order that waits for one; nothing for those who may not, or without such an order. */
export function AttachProof({ articleId }: { articleId: string }) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(Offer, { variables: { articleId } });
  const offer = data?.proofOffer;
  if (!offer) return null;
  if (offer.proves) return <span className="meta">{t('Bukti tayang {order}', { order: offer.proves })}</span>;
  if (offer.choices.length === 0) return null;
  return (
    <>
      <Button leftSection={<IconPaperclip size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('Lampirkan sebagai bukti')}
      </Button>
      {isOpen && <Dialog articleId={articleId} offer={offer} onClose={() => setOpen(false)} />}
    </>
  );
}

function Dialog({ articleId, offer, onClose }: { articleId: string; offer: Offered; onClose: () => void }) {
  const [orderLineId, setLine] = useState(offer.choices[0]?.orderLineId ?? '');
  const [note, setNote] = useState('');
  const attach = useAction(Attach, {
    done: t('Artikel dilampirkan sebagai bukti tayang.'),
    refetch: 'active',
  });
  const send = async () => {
    if (await attach.run({ input: { articleId, orderLineId, note: note.trim() } })) onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Lampirkan sebagai bukti tayang')}
      closeButtonProps={{ 'aria-label': t('Tutup') }}
    >
      <Errors of={attach.errors} all />
      <Radio.Group label={t('Pesanan')} value={orderLineId} onChange={setLine}>
        {offer.choices.map((choice) => (
          <Radio
            key={choice.orderLineId}
            value={choice.orderLineId}
            py={6}
            label={`${choice.orderNumber} · ${choice.title}`}
            description={
              choice.forward === null || choice.forward === undefined
                ? t('Pesanan tanpa naskah; petugas bukti yang menilai.')
                : t('{share} naskah pesanan ada dalam artikel ini.', { share: percent(choice.forward) })
            }
          />
        ))}
      </Radio.Group>
      <TextAreaField
        label={t('Catatan untuk pemeriksa')}
        required
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <p className="meta">
        {t('Pemeriksaannya sama dengan bukti dari media. Pelampir tidak dapat menerima bukti ini.')}
      </p>
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{t('Batal')}</Button>
        <Button
          variant="filled"
          loading={attach.busy}
          disabled={!orderLineId || !note.trim()}
          onClick={() => void send()}
        >
          {t('Lampirkan')}
        </Button>
      </Group>
    </Modal>
  );
}
