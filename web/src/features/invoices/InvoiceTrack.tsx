import { t } from '../../lib/i18n';
import { trackWord } from '../../lib/invoiceWords';
import { Section } from '../../ui/Section';
import { StepTracker } from '../../ui/StepTracker';
import type { InvoiceRecord } from './InvoiceScreen';

const STATES = new Set(['DONE', 'CURRENT', 'RETURNED']);

/** The way of a bill with who did each step and when; returns stay visible. */
export function InvoiceTrack({
  invoice,
}: {
  invoice: Pick<InvoiceRecord, 'steps' | 'holderLabels' | 'totalAge'>;
}) {
  return (
    <Section
      title={t('Perjalanan tagihan')}
      note={
        <>
          {invoice.totalAge && t('umur {day} hari kerja sejak diajukan', { day: invoice.totalAge.day })}
          {invoice.holderLabels.length > 0 && (
            <> · {t('pemegang saat ini: {who}', { who: invoice.holderLabels.join(', ') })}</>
          )}
        </>
      }
    >
      <StepTracker
        steps={invoice.steps.map((step) => ({
          key: step.state,
          label: trackWord(step.state),
          state: (STATES.has(step.status) ? step.status : 'FUTURE') as 'DONE',
          at: step.reachedAt ?? null,
          who:
            step.actors.map((actor) => actor.name).join(', ') ||
            (step.status === 'CURRENT' ? step.holderLabels.join(', ') : null),
          note:
            [
              step.status === 'CURRENT' && step.age?.limit
                ? t('hari ke-{day} dari {limit}', { day: step.age.day, limit: step.age.limit })
                : null,
              ...step.loops.map((loop) => t('dikembalikan: {reason}', { reason: loop.reason ?? loop.by })),
            ]
              .filter(Boolean)
              .join(' · ') || null,
        }))}
      />
    </Section>
  );
}
