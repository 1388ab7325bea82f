import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { graphql } from '../../gql';
import { number } from '../../lib/format';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { FactList } from '../../ui/FactList';
import { TextField } from '../../ui/TextField';
import { When } from '../../ui/When';

const Try = graphql(`
  mutation OutletReadingTry($input: TryReadingInput!) {
    outletReadingTry(input: $input) { trial { id } errors { code message field } }
  }
`);
const Trial = graphql(`
  query ReadingTrial($id: ID!) {
    readingTrial(id: $id) { id finishedAt outcomeText title author publishedAt text textLength }
  }
`);

interface Selectors {
  includeSelector: string | null;
  excludeSelector: string | null;
}

/** Reads one page with the selectors as they are typed, and shows what came of it; nothing is stored as an article. */
export function ReadingTrial({ outletId, selectors }: { outletId: string; selectors: Selectors }) {
  const [url, setUrl] = useState('');
  const [id, setId] = useState<string | null>(null);
  const attempt = useAction(Try);
  const { data, startPolling, stopPolling } = useQuery(Trial, { variables: { id: id ?? '' }, skip: !id });
  const trial = data?.readingTrial;
  const isWaiting = Boolean(id) && !trial?.finishedAt;
  useEffect(() => {
    if (isWaiting) startPolling(1000);
    else stopPolling();
  }, [isWaiting, startPolling, stopPolling]);
  const run = async () => {
    const done = await attempt.run({ input: { outletId, url: url.trim(), ...selectors } });
    setId(done?.outletReadingTry.trial?.id ?? null);
  };
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <Errors of={attempt.errors} />
      <div style={{ display: 'flex', gap: 8, alignItems: 'flex-end', flexWrap: 'wrap' }}>
        <TextField
          label={t('Coba pada satu berita media ini')}
          placeholder="https://media.example/berita/banjir"
          value={url}
          error={
            attempt.fieldError('url') ??
            attempt.fieldError('includeSelector') ??
            attempt.fieldError('excludeSelector')
          }
          onChange={setUrl}
          flex="1 1 240px"
        />
        <Button onClick={() => void run()} disabled={!url.trim()} loading={attempt.busy || isWaiting}>
          {t('Coba ambil')}
        </Button>
      </div>
      <div aria-live="polite">
        {isWaiting && (
          <p className="meta">{t('Menunggu giliran di situs itu. Jeda antarpengambilan tetap dijaga.')}</p>
        )}
        {trial?.finishedAt && (
          <FactList
            items={[
              { label: t('Hasil'), value: trial.outcomeText },
              { label: t('Judul'), value: trial.title },
              { label: t('Penulis'), value: trial.author },
              { label: t('Terbit'), value: trial.publishedAt && <When at={trial.publishedAt} form="full" /> },
              {
                label: t('Teks ({n} huruf)', { n: number(trial.textLength) }),
                value: trial.text && (
                  <div style={{ maxHeight: 220, overflowY: 'auto', whiteSpace: 'pre-line' }}>
                    {trial.text}
                  </div>
                ),
              },
            ]}
          />
        )}
      </div>
    </div>
  );
}
