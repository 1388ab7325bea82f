import { amendmentState } from '../../lib/contractWords';
import { t } from '../../lib/i18n';
import { Day } from '../../ui/Day';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { Stack } from '../../ui/Stack';
import { StateTag } from '../../ui/StateTag';
import type { ContractRecord } from './ContractScreen';
import { differences } from './differences';

type Amendment = ContractRecord['amendments'][number];

/** The versions of a contract after the first, latest first. */
export function ContractAmendments({ amendments }: { amendments: readonly Amendment[] }) {
  if (amendments.length === 0)
    return (
      <Section>
        <EmptyState text={t('Belum ada adendum; versi pertama masih berlaku.')} />
      </Section>
    );
  return (
    <Stack>
      {[...amendments].reverse().map(({ id, ordinal, state, reason, effectiveOn, before, after }) => (
        <Section
          key={id}
          title={t('Adendum {n}', { n: ordinal })}
          note={
            <>
              {t('berlaku sejak')} <Day on={effectiveOn} form="full" />
            </>
          }
          action={<StateTag tone={amendmentState(state).tone}>{amendmentState(state).text}</StateTag>}
        >
          <p>{reason}</p>
          <dl>
            {differences(before, after).map((row) => (
              <div key={`${row.label} ${row.before} ${row.after}`} style={{ marginTop: 8 }}>
                <dt className="meta">{row.label}</dt>
                <dd>
                  <del>{row.before}</del> →{' '}
                  <ins style={{ textDecoration: 'none', fontWeight: 600 }}>{row.after}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
    </Stack>
  );
}
