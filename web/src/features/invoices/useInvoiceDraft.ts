import { useRef, useState } from 'react';
import { graphql } from '../../gql';
import type { InvoiceAttachmentKind, InvoiceChanges } from '../../gql/graphql';
import { t } from '../../lib/i18n';
import { useAction } from '../../lib/useAction';
import type { TaxInvoice } from './TaxInvoiceFields';

const Draft = graphql(
  `mutation InvoiceDraft($input: DraftInvoiceInput!) { invoiceDraft(input: $input) { invoice { id version gross } errors { code message field } } }`,
);
const Edit = graphql(
  `mutation InvoiceEdit($input: EditInvoiceInput!) { invoiceEdit(input: $input) { invoice { id version gross } errors { code message field } } }`,
);
const Submit = graphql(
  `mutation InvoiceDraftSubmit($input: SubmitInvoiceInput!) { invoiceSubmit(input: $input) { invoice { id state } errors { code message field } } }`,
);

export interface NewPaper {
  kind: InvoiceAttachmentKind;
  fileId: string;
  name: string;
}

export interface BillContent {
  proofIds: string[];
  companyInvoiceNumber: string;
  issuedOn: string;
  taxInvoice: TaxInvoice;
  /** Files given on this screen, sent or not. */
  papers: NewPaper[];
}

interface Saved {
  id: string;
  version: number;
}

/** What the server computed, for a company that gives a tax invoice. */
type Computed = { vatBase: number; vat: number } | null;

/** What goes to the server; figures that were emptied count as zero and are refused there. */
function inputOf(content: BillContent, sent: readonly NewPaper[], computed: Computed) {
  const { proofIds, companyInvoiceNumber, issuedOn, taxInvoice, papers } = content;
  const { number, issuedOn: taxedOn, vatBase = computed?.vatBase, vat = computed?.vat } = taxInvoice;
  return {
    proofIds,
    companyInvoiceNumber,
    issuedOn,
    attachments: papers
      .filter((paper) => !sent.includes(paper))
      .map(({ kind, fileId }) => ({ kind, fileId })),
    ...(computed &&
      number.trim() && {
        taxInvoice: { number, issuedOn: taxedOn, vatBase: vatBase ?? 0, vat: vat ?? 0 },
      }),
  } satisfies InvoiceChanges;
}

/** Saving and handing in a bill: the first save makes the draft, later ones change it; a refusal loses nothing. */
export function useInvoiceDraft(old: Saved | null) {
  const [saved, setSaved] = useState<Saved | null>(old);
  const [sent, setSent] = useState<readonly NewPaper[]>([]);
  const draft = useAction(Draft, { done: t('Rancangan tagihan tersimpan.') });
  const edit = useAction(Edit, { done: t('Perubahan tersimpan.') });
  const handIn = useAction(Submit, { done: t('Tagihan diajukan.') });
  const actions = [draft, edit, handIn];
  /** A second press while the first is under way does nothing. */
  const isRunning = useRef(false);
  const once = async <T>(act: () => Promise<T>): Promise<T | null> => {
    if (isRunning.current) return null;
    isRunning.current = true;
    try {
      return await act();
    } finally {
      isRunning.current = false;
    }
  };
  const save = async (content: BillContent, computed: Computed) => {
    handIn.reset();
    const input = inputOf(content, sent, computed);
    const invoice = saved
      ? (
          await edit.run({
            input: { invoiceId: saved.id, expectedVersion: saved.version, changes: input },
          })
        )?.invoiceEdit.invoice
      : (await draft.run({ input }))?.invoiceDraft.invoice;
    if (!invoice) return null;
    setSaved(invoice);
    setSent(content.papers);
    return invoice;
  };
  const submit = async (content: BillContent, computed: Computed, gross: number) => {
    const invoice = await save(content, computed);
    const done = invoice && (await handIn.run({ input: { invoiceId: invoice.id, gross } }));
    return done ? invoice : null;
  };
  return {
    save: (...given: Parameters<typeof save>) => once(() => save(...given)),
    submit: (...given: Parameters<typeof submit>) => once(() => submit(...given)),
    busy: actions.some((one) => one.busy),
    errors: actions.flatMap((one) => one.errors),
    errorOf: (...path: string[]) =>
      actions
        .map((one) => one.fieldError(...path) ?? one.fieldError('changes', ...path))
        .find((message) => message !== undefined),
  };
}
