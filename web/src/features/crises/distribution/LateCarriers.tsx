import { Button } from '@mantine/core';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { Section } from '../../../ui/Section';
import { When } from '../../../ui/When';
import { type DistributionRow, SupplementDistribution } from './distributionQuery';

/** Outlets that carried the claim after the sending; each may be sent the release by a person. */
export function LateCarriers({ row }: { row: DistributionRow }) {
  const supplement = useAction(SupplementDistribution, {
    done: t('Kiriman susulan dikirim.'),
    refetch: 'active',
  });
  const maySend = row.allowedActions.includes('SUPPLEMENT');
  if (row.lateCarriers.length === 0) return null;
  return (
    <Section title={t('Pemuat susulan')} note={t('tidak pernah dikirimi sendiri')}>
      <Errors of={supplement.errors} all />
      {row.lateCarriers.map(({ outlet, firstSeenAt }) => (
        <p key={outlet?.id} style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
          <b>{outlet?.name}</b>
          <span className="meta">
            {t('diketahui')} <When at={firstSeenAt} />
          </span>
          {maySend && (
            <Button
              size="xs"
              loading={supplement.busy}
              onClick={() =>
                void supplement.run({ input: { distributionId: row.id, outletId: outlet?.id ?? '' } })
              }
            >
              {t('Kirimi rilis tanpa biaya')}
            </Button>
          )}
        </p>
      ))}
    </Section>
  );
}
