import { Anchor } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { graphql } from '../../gql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import { Errors } from '../../ui/Errors';
import { FileInput } from '../../ui/FileInput';
import { Section } from '../../ui/Section';
import type { InvoiceRecord } from './InvoiceScreen';
import classes from './invoices.module.css';
import { paperWord } from './words';

const Attach = graphql(
  `mutation InvoiceAttach($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version } errors { code message field } } }`,
);

type Paper = InvoiceRecord['requiredAttachments'][number];
interface Props {
  invoice: Pick<InvoiceRecord, 'id' | 'version' | 'attachments' | 'requiredAttachments' | 'allowedActions'>;
}

function Files({ files }: { files: InvoiceRecord['attachments'] }) {
  return files.map(
    ({ id, file }) =>
      file && (
        <Anchor key={id} href={file.url} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Anchor>
      ),
  );
}

/** The papers of a bill: which are there, which are missing; the company adds its own while it may edit. */
export function InvoiceAttachments({ invoice }: Props) {
  const { id, version, attachments, requiredAttachments, allowedActions } = invoice;
  const attach = useAction(Attach, { done: t('Berkas tersimpan.'), refetch: 'active' });
  const canAdd = allowedActions.includes('EDIT');
  const complete = requiredAttachments.filter((paper) => paper.isComplete).length;
  const known = new Set(requiredAttachments.map((paper) => paper.kind));
  const others = attachments.filter((one) => !known.has(one.kind));
  const add = (kind: Paper['kind'], fileId: string) =>
    void attach.run({
      input: { invoiceId: id, expectedVersion: version, changes: { attachments: [{ kind, fileId }] } },
    });
  return (
    <Section
      title={t('Kelengkapan berkas')}
      note={t('{n} dari {all}', { n: complete, all: requiredAttachments.length })}
    >
      <Errors of={attach.errors} all />
      <ul className={classes.papers}>
        {requiredAttachments.map(({ kind, label, isComplete, isByCompany }) => (
          <li key={kind}>
            <div className={classes.paper}>
              {isComplete ? (
                <IconCircleCheck size={16} color="var(--hijau-s)" aria-label={t('ada')} />
              ) : (
                <IconCircleDashed size={16} color="var(--ink-3)" aria-label={t('belum ada')} />
              )}
              <span>{label}</span>
              {!isComplete && (
                <span className="meta">{isByCompany ? t('dari perusahaan') : t('dari dinas')}</span>
              )}
              <Files files={attachments.filter((one) => one.kind === kind)} />
            </div>
            {canAdd && isByCompany && (
              <FileInput
                label={isComplete ? t('Ganti berkas') : t('Unggah berkas')}
                capture
                error={attach.fieldError('attachments', kind)}
                onUploaded={(file) => add(kind, file.id)}
              />
            )}
          </li>
        ))}
        {others.length > 0 && (
          <li className={classes.paper}>
            <span>{others.map((one) => paperWord(one.kind)).join(', ')}</span>
            <Files files={others} />
          </li>
        )}
        {canAdd && (
          <li>
            <p className="meta">{t('Berkas lain')}</p>
            <FileInput label={t('Tambah berkas')} capture onUploaded={(file) => add('OTHER', file.id)} />
          </li>
        )}
      </ul>
    </Section>
  );
}
