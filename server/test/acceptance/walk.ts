import { same } from './report';
import { iso, type Stage } from './stage';

const DOWN = `query ($id: ID!) { payment(id: $id) { id transfer invoice { number lines { proof { state article {
  id title publishedAt outlet { name } proof { invoice { payment { id } } } } order { number contract { number company { legalName } } } } } } } }`;
const UP = `query ($id: ID!) { article(id: $id) { title proof { invoiceLine { invoice { number payment { id transfer } } } order { number } } } }`;

/** The part of assertion 55 that the first half holds: payment -> invoice -> proof -> article, and back from the article. */
export async function walkTheMoney({ cast }: Stage, paymentId: string): Promise<void> {
  const { payment } = await cast.indra.ask(DOWN, { id: paymentId });
  const [line] = payment.invoice.lines;
  same('lines of the invoice', payment.invoice.lines.length, 1);
  const { article, order } = line.proof;
  same('order and contract', [order.number, order.contract.number], ['PO-2026-0041', 'SP-2026-004']);
  same('article', [article.outlet, article.publishedAt], [{ name: 'Harian Muara' }, iso('2026-04-15 10:12')]);
  same('back to the payment within the query', article.proof.invoice.payment.id, paymentId);
  const back = (await cast.indra.ask(UP, { id: article.id })).article.proof;
  same(
    'from the article to the payment',
    [back.order.number, back.invoiceLine.invoice.payment],
    ['PO-2026-0041', { id: paymentId, transfer: payment.transfer }],
  );
}
