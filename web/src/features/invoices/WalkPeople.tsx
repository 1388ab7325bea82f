import { t } from '../../lib/i18n';
import { trackWord } from '../../lib/invoiceWords';
import { Section } from '../../ui/Section';
import { StateTag } from '../../ui/StateTag';
import classes from './invoices.module.css';
import type { WalkInvoice } from './WalkScreen';

/** Names with what each did in the chain, in the order of the work. */
function partsOf({ lines, steps, payment }: WalkInvoice): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  const add = (name: string | undefined, part: string) => {
    if (!name) return;
    const own = parts.get(name) ?? [];
    if (!own.includes(part)) parts.set(name, [...own, part]);
  };
  for (const { order, contract, proof } of lines) {
    for (const one of contract?.application?.approvedBy ?? []) add(one.name, t('menetapkan media'));
    add(order?.createdBy?.name, t('menyusun pesanan'));
    add(order?.approvedBy?.name, t('menyetujui pesanan'));
    add(order?.signedBy?.name, t('menandatangani pesanan'));
    add(order?.acceptedBy?.name, t('menerima pesanan'));
    add(proof?.uploadedBy?.name, t('mengunggah bukti'));
    add(proof?.acceptedBy?.name, t('menerima bukti'));
  }
  for (const step of steps) for (const actor of step.actors) add(actor.name, trackWord(step.state));
  add(payment?.recordedBy?.name, trackWord('PAID'));
  return parts;
}

/** Everybody in the chain with what they did, so that two opposing duties in one hand are seen. */
export function WalkPeople({ invoice }: { invoice: WalkInvoice }) {
  const parts = [...partsOf(invoice)];
  if (parts.length === 0) return null;
  return (
    <Section title={t('{n} orang dalam rantai ini', { n: parts.length })}>
      <ul className={classes.people}>
        {parts.map(([name, did]) => (
          <li key={name}>
            <StateTag>{name}</StateTag> <span className="meta">{did.join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
