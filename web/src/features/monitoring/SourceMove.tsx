import { Button, Group } from '@mantine/core';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { Section } from '../../ui/Section';

const Decide = graphql(`
  mutation SourceDecideMove($input: SourceMoveInput!) {
    sourceDecideMove(input: $input) { source { id url proposedUrl allowedActions } errors { code message field } }
  }
`);

/** The new address that a source keeps being sent to; the machine only proposes it. */
export function SourceMove({
  sourceId,
  url,
  mayDecide,
}: {
  sourceId: string;
  url: string;
  mayDecide: boolean;
}) {
  const refetch = { refetch: ['SourceScreen'] };
  const accept = useAction(Decide, { done: t('Alamat baru dipakai.'), ...refetch });
  const refuse = useAction(Decide, { done: t('Alamat lama dipertahankan.'), ...refetch });
  const input = (isAccepted: boolean) => ({ input: { sourceId, url, isAccepted } });
  return (
    <Section title={t('Usul alamat baru')}>
      <div style={{ display: 'grid', gap: 10 }}>
        <Errors of={[...accept.errors, ...refuse.errors]} all />
        <p>
          {t(
            'Situs terus mengalihkan pengambilan secara tetap ke alamat ini. Kami tidak menggantinya sendiri.',
          )}
        </p>
        <p style={{ overflowWrap: 'anywhere' }}>
          <strong>{url}</strong>
        </p>
        {mayDecide && (
          <Group>
            <Button loading={refuse.busy} onClick={() => void refuse.run(input(false))}>
              {t('Tetap pakai yang lama')}
            </Button>
            <Button variant="filled" loading={accept.busy} onClick={() => void accept.run(input(true))}>
              {t('Pakai alamat baru')}
            </Button>
          </Group>
        )}
      </div>
    </Section>
  );
}
