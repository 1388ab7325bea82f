import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';
import type { InvoiceRecord } from './InvoiceScreen';
import { paperWord, subjectWord } from './words';

interface Props {
  invoice: Pick<InvoiceRecord, 'faults' | 'state' | 'reason' | 'returnCount'> & {
    lines: readonly { id: string; description: string }[];
  };
}

/** What a returned bill must mend, part by part, or the last reason when it was stopped otherwise. */
export function InvoiceFaults({ invoice }: Props) {
  const { faults, lines, state, reason, returnCount } = invoice;
  if (state === 'RETURNED' && faults.length > 0) {
    return (
      <Section title={t('Yang perlu diperbaiki')} note={t('dikembalikan {n} kali', { n: returnCount })}>
        <ul style={{ listStyle: 'disc', paddingLeft: 20 }}>
          {faults.map(({ subject, attachment, lineId, reason: why }) => {
            const line = lines.find((one) => one.id === lineId);
            const part = attachment ? paperWord(attachment) : line ? line.description : subjectWord(subject);
            return (
              <li key={`${subject}${attachment}${lineId}${why}`}>
                <b>{part}</b>: {why}
              </li>
            );
          })}
        </ul>
      </Section>
    );
  }
  if (!reason) return null;
  return (
    <p role="status">
      <b>{t('Alasan terakhir')}</b>: {reason}
    </p>
  );
}
