import { IconArrowBackUp } from '@tabler/icons-react';
import { t } from '../../lib/i18n';
import { isSettled, trackSteps } from '../../lib/invoiceWords';
import { Age } from '../../ui/Age';
import { Section } from '../../ui/Section';
import { StepTracker } from '../../ui/StepTracker';
import { When } from '../../ui/When';
import type { InvoiceRecord } from './InvoiceScreen';
import classes from './invoices.module.css';
import { loopWord } from './words';

interface Props {
  invoice: Pick<InvoiceRecord, 'steps' | 'holderLabels' | 'totalAge' | 'state' | 'age'>;
}

/** Every return, refusal, dispute and hold of a bill, with its reason: none is hidden. */
function Loops({ steps }: Pick<InvoiceRecord, 'steps'>) {
  const loops = steps.flatMap((step) => step.loops);
  if (loops.length === 0) return null;
  return (
    <ul className={classes.loops}>
      {loops.map(({ action, at, by, reason, endedAt }) => (
        <li key={`${action}${at}`}>
          <IconArrowBackUp size={15} aria-hidden /> <b>{loopWord(action)}</b>{' '}
          <span className="meta">
            {by} · <When at={at} />
            {endedAt && (
              <>
                {' '}
                · {t('dilanjutkan')} <When at={endedAt} />
              </>
            )}
          </span>
          {reason && <div>“{reason}”</div>}
        </li>
      ))}
    </ul>
  );
}

/** The way of a bill with who did each step and when; returns stay visible. */
export function InvoiceTrack({ invoice }: Props) {
  const { steps, holderLabels, totalAge, state, age } = invoice;
  const isOpen = !isSettled(state);
  return (
    <Section
      title={t('Perjalanan tagihan')}
      note={
        <>
          {totalAge && t('umur {day} hari kerja sejak diajukan', { day: totalAge.day })}
          {isOpen && holderLabels.length > 0 && (
            <> · {t('pemegang saat ini: {who}', { who: holderLabels.join(', ') })}</>
          )}
        </>
      }
      action={isOpen && <Age age={age} />}
    >
      <StepTracker steps={trackSteps(steps)} />
      <Loops steps={steps} />
    </Section>
  );
}
