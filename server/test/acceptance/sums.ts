import type { TestApp } from '../app';

/** The money of one contract, price before VAT. */
export interface ContractSums {
  number: string;
  value: number;
  ordered: number;
  proven: number;
  invoiced: number;
  paid: number;
  /** Sum of the lines of paid invoices, which `paid` must equal. */
  paidByRows: number;
}

const SQL = `SELECT c.number, c.ordered, c.proven, c.invoiced, c.paid,
  (SELECT SUM(l.maxQuantity * l.unitPrice) FROM contract_line l WHERE l.contractId = c.id) AS value,
  (SELECT COALESCE(SUM(i.price), 0) FROM invoice_line i JOIN payment p ON p.invoiceId = i.invoiceId
    JOIN publication_order o ON o.id = i.orderId WHERE o.contractId = c.id) AS paidByRows
  FROM contract c ORDER BY c.number`;

/** The sums of every contract as the rows have them now. */
export async function contractSums(app: TestApp): Promise<ContractSums[]> {
  const rows: Record<string, string | number>[] = await app.db.query(SQL);
  return rows.map(({ number, ...sums }) => ({
    number: String(number),
    ...(Object.fromEntries(Object.entries(sums).map(([key, value]) => [key, Number(value)])) as Omit<
      ContractSums,
      'number'
    >),
  }));
}

/** True when no sum is above the one that bounds it. */
export const isBounded = ({ value, ordered, proven, invoiced, paid, paidByRows }: ContractSums): boolean =>
  paid <= invoiced && invoiced <= proven && proven <= ordered && ordered <= value && paid === paidByRows;
