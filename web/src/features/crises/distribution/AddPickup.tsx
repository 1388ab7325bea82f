import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { fullWhen, partsOf } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { articleChoice, useArticlesFound } from '../../../lib/useArticlesFound';
import { SearchSelect } from '../../../ui/SearchSelect';
import { TextAreaField } from '../../../ui/TextAreaField';
import { Ask } from '../room/Ask';
import { AddPickup } from './distributionQuery';

interface Props {
  row: {
    id: string;
    sentAt?: string | null;
    pickupsUntil?: string | null;
    allowedActions: readonly string[];
  };
}

/** Articles published while the sending is watched, by words of the headline. */
function useChoices({ sentAt, pickupsUntil }: Props['row'], words: string) {
  const [from, until] = [sentAt ?? '', pickupsUntil ?? ''];
  const days = { fromOn: from ? partsOf(from).day : null, toOn: until ? partsOf(until).day : null };
  const found = useArticlesFound({ title: words || null, ...days });
  const isWithin = (at: string) => Date.parse(at) >= Date.parse(from) && Date.parse(at) <= Date.parse(until);
  return found
    .filter(({ publishedAt, firstSeenAt }) => isWithin(publishedAt ?? firstSeenAt))
    .map(articleChoice);
}

function AddPickupDialog({ row, onClose }: Props & { onClose: () => void }) {
  const [words, setWords] = useState('');
  const [articleId, setArticle] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const options = useChoices(row, words);
  const add = useAction(AddPickup, { done: t('Pemuatan ditambahkan.'), refetch: 'active' });
  const send = async () => {
    const input = { distributionId: row.id, articleId: articleId ?? '', reason: reason.trim() };
    if (await add.run({ input })) onClose();
  };
  return (
    <Ask
      title={t('Tambah pemuatan')}
      confirm={t('Tambah pemuatan')}
      isReady={articleId !== null && reason.trim() !== ''}
      onSend={() => void send()}
      onClose={onClose}
      {...add}
    >
      <p className="meta">
        {t(
          'Untuk berita yang memuat pernyataan ini, tetapi tidak dikenali sistem. Yang terhitung: terbit {from} sampai {until}.',
          {
            from: row.sentAt ? fullWhen(row.sentAt) : '',
            until: row.pickupsUntil ? fullWhen(row.pickupsUntil) : '',
          },
        )}
      </p>
      <SearchSelect
        label={t('Artikel')}
        description={t('Ketik kata dari judulnya.')}
        options={options}
        onAsk={setWords}
        value={articleId}
        onChange={setArticle}
      />
      <TextAreaField
        label={t('Mengapa artikel ini terhitung')}
        required
        maxLength={1000}
        minRows={2}
        value={reason}
        onChange={setReason}
      />
    </Ask>
  );
}

/** Adds a publication that the machine missed; absent when the server does not allow it. */
export function AddPickupButton({ row }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (!row.allowedActions.includes('ADD_PICKUP')) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('Tambah pemuatan…')}
      </Button>
      {isOpen && <AddPickupDialog row={row} onClose={() => setOpen(false)} />}
    </>
  );
}
