import { Anchor } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';
import type { InvoiceRecord } from './InvoiceScreen';

/** The papers of a bill: which are there, which are missing. */
export function InvoiceAttachments({
  invoice,
}: {
  invoice: Pick<InvoiceRecord, 'attachments' | 'requiredAttachments'>;
}) {
  const complete = invoice.requiredAttachments.filter((paper) => paper.isComplete).length;
  return (
    <Section
      title={t('Kelengkapan berkas')}
      note={t('{n} dari {all}', { n: complete, all: invoice.requiredAttachments.length })}
    >
      <ul style={{ display: 'grid', gap: 6 }}>
        {invoice.requiredAttachments.map((paper) => {
          const files = invoice.attachments.filter((attachment) => attachment.kind === paper.kind);
          return (
            <li key={paper.kind} style={{ display: 'flex', gap: 8, alignItems: 'center', flexWrap: 'wrap' }}>
              {paper.isComplete ? (
                <IconCircleCheck size={16} color="var(--hijau-s)" aria-label={t('ada')} />
              ) : (
                <IconCircleDashed size={16} color="var(--ink-3)" aria-label={t('belum ada')} />
              )}
              <span>{paper.label}</span>
              {files.map(
                (attachment) =>
                  attachment.file && (
                    <Anchor key={attachment.id} href={attachment.file.url} size="sm">
                      {attachment.file.name}
                    </Anchor>
                  ),
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
