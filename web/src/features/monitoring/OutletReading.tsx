import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { FactList } from '../../ui/FactList';
import { Section } from '../../ui/Section';
import { When } from '../../ui/When';
import { OutletReadingForm } from './OutletReadingForm';

export const OutletReadingDocument = graphql(`
  query OutletReading($outletId: ID!) {
    outletReading(outletId: $outletId) {
      id version includeSelector excludeSelector zoneMinutes isWalled clockOffsetHours priority priorityUntil
    }
  }
`);

const ZONES: Record<number, string> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' };

/** How the pages of an outlet are read, what was learned of its clock, and a way to change it. */
export function OutletReading({ id, name, mayChange }: { id: string; name: string; mayChange: boolean }) {
  const { data } = useQuery(OutletReadingDocument, { variables: { outletId: id } });
  const [isOpen, setOpen] = useState(false);
  const reading = data?.outletReading;
  const clock = reading?.clockOffsetHours ?? 0;
  return (
    <Section
      title={t('Cara membaca {name}', { name })}
      action={
        mayChange && data ? (
          <Button size="xs" onClick={() => setOpen(true)}>
            {t('Atur')}
          </Button>
        ) : undefined
      }
    >
      <FactList
        items={[
          { label: t('Hanya bagian ini'), value: reading?.includeSelector ?? t('dikenali sendiri') },
          { label: t('Tanpa bagian ini'), value: reading?.excludeSelector ?? t('tidak ada') },
          { label: t('Zona waktu'), value: ZONES[reading?.zoneMinutes ?? 0] ?? t('zona kantor') },
          { label: t('Berbayar untuk dibaca'), value: reading?.isWalled ? t('ya') : t('tidak') },
          {
            label: t('Jam situs'),
            value: clock > 0 ? t('terlalu cepat {n} jam, dikoreksi', { n: clock }) : t('tepat'),
          },
          ...(reading?.priority
            ? [
                {
                  label: t('Diambil lebih sering'),
                  value: (
                    <>
                      {reading.priority === 'CRISIS' ? t('krisis') : t('kontrak')}
                      {reading.priorityUntil && (
                        <>
                          , {t('sampai')} <When at={reading.priorityUntil} />
                        </>
                      )}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      {isOpen && (
        <OutletReadingForm outletId={id} name={name} known={reading ?? null} onClose={() => setOpen(false)} />
      )}
    </Section>
  );
}
