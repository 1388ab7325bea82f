import type { Role } from '../../platform/actor';
import type { InvoiceValues } from '../invoices/invoice.events';
import { type Message, toDo } from './announce.service';
import { rupiahText } from './words';

/** Title, text and link of a message about an invoice. */
export const about = (
  data: InvoiceValues,
  title: string,
  body: string,
): Pick<Message, 'title' | 'body' | 'link'> => ({ title, body, link: `/tagihan/${data.invoiceId}` });

/** "INV-2026-0007 (Rp 3.330.000)". */
export const named = ({ number, gross }: InvoiceValues): string =>
  `${number ?? 'Tagihan'} (${rupiahText(gross)})`;

/** One message for the office and one for the company, from one event. */
export const both = (
  data: InvoiceValues,
  role: Role | Role[],
  office: [string, string],
  company: [string, string],
): Message[] => [
  toDo({ role, ...about(data, ...office) }),
  { companyId: data.companyId, ...about(data, ...company) },
];
