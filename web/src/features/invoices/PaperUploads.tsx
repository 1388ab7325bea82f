import { Anchor } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { InvoiceAttachmentKind } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { FileInput } from '../../ui/FileInput';
import { Section } from '../../ui/Section';
import classes from './invoices.module.css';
import { paperWord } from './words';

export interface Paper {
  kind: InvoiceAttachmentKind;
  name: string;
  /** Where it can be read; absent for one just uploaded. */
  url?: string;
}

interface Props {
  /** Kinds the company must give, by the server where it knows the case. */
  kinds: readonly InvoiceAttachmentKind[];
  papers: readonly Paper[];
  errorOf: (kind: InvoiceAttachmentKind) => string | undefined;
  onFile: (kind: InvoiceAttachmentKind, file: { id: string; name: string }) => void;
}

/** The papers a company gives with its bill, one upload each. */
export function PaperUploads({ kinds, papers, errorOf, onFile }: Props) {
  const given = kinds.filter((kind) => papers.some((paper) => paper.kind === kind)).length;
  return (
    <Section title={t('Berkas')} note={t('{n} dari {all}', { n: given, all: kinds.length })}>
      <div className={classes.form}>
        {kinds.map((kind) => {
          const own = papers.filter((paper) => paper.kind === kind);
          return (
            <div key={kind}>
              <p style={{ fontWeight: 600, marginBottom: 4 }}>
                {paperWord(kind)}{' '}
                {own.length > 0 && <IconCircleCheck size={15} color="var(--hijau-s)" aria-label={t('ada')} />}
              </p>
              {own.map(
                ({ name, url }) =>
                  url && (
                    <Anchor key={url} href={url} size="sm">
                      {name}
                    </Anchor>
                  ),
              )}
              <FileInput
                label={own.length > 0 ? t('Ganti berkas') : t('Unggah berkas')}
                capture
                error={errorOf(kind)}
                onUploaded={(file) => onFile(kind, file)}
              />
            </div>
          );
        })}
      </div>
    </Section>
  );
}
