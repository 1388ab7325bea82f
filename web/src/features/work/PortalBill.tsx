import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PortalHomeScreenQuery } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { invoiceWord, isSettled, trackSteps } from '../../lib/invoiceWords';
import { ageText } from '../../ui/Age';
import { BigAmount } from '../../ui/BigAmount';
import { PortalCard } from '../../ui/PortalCard';
import { StateTag } from '../../ui/StateTag';
import { StepTracker } from '../../ui/StepTracker';

export type PortalBillRow = PortalHomeScreenQuery['invoices']['nodes'][number];

/** What a bill waits for and since when, in one sentence. */
function bandOf({ state, age, holderLabels, paidAt }: PortalBillRow) {
  if (paidAt || isSettled(state)) return undefined;
  const word = invoiceWord(state);
  const isUrgent = age.isLate || age.isLastDay;
  const Mark = isUrgent ? IconClockExclamation : IconClock;
  const holder = holderLabels.length > 0 ? t('pada {who}', { who: holderLabels.join(', ') }) : null;
  return {
    tone: age.isLate ? ('merah' as const) : age.isLastDay ? ('oranye' as const) : ('netral' as const),
    icon: <Mark size={18} aria-hidden />,
    text: [word.text, holder, ageText(age)].filter(Boolean).join(', '),
  };
}

/** The newest bill of a company: amount, what it waits for, every step. */
export function PortalBill({ bill }: { bill: PortalBillRow }) {
  const { text, tone, icon } = invoiceWord(bill.state);
  const band = bandOf(bill);
  return (
    <PortalCard
      title={<Link to={`/tagihan/${bill.id}`}>{bill.number ?? bill.companyInvoiceNumber}</Link>}
      tag={
        <StateTag tone={tone} icon={icon}>
          {text}
        </StateTag>
      }
      lead={
        <BigAmount value={bill.transfer} label={bill.paidAt ? t('sudah ditransfer') : t('akan ditransfer')} />
      }
      {...(band && { band })}
    >
      <StepTracker steps={trackSteps(bill.steps)} />
    </PortalCard>
  );
}
