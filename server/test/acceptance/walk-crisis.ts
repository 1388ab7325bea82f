import type { Answer } from './cast';
import { same } from './report';
import type { Stage } from './stage';

/** One question from the payment to the first article of the story. */
const DOWN = `query ($id: ID!) { payment(id: $id) { id transfer invoice { number lines { proof { state order { number }
  article { id url proof { invoice { payment { id } } } pickups(first: 2) { nodes { matchScore target { outlet { name } score order { number }
    distribution { sentAt statementVersion { no sha256 approvals { personName hashSeen }
      statement { crisis { code issues { code alert { level story { title firstArticle { id title } } } } } } } } } } } } } } } } }`;

/** And the same way back, from the first article to the payment. */
const UP = `query ($id: ID!) { article(id: $id) { story { alert { issue { code distributions(first: 1) { nodes {
  targets(first: 10) { nodes { outlet { name } order { number proofs { nodes { invoice { payment { id transfer } } } } } } } } } } } } } }`;

/** Assertion 55: from a rupiah to the first article in one query, and back. */
export async function walkTheCrisis({ cast, articles }: Stage, paymentId: string): Promise<void> {
  const { payment } = await cast.indra.ask(DOWN, { id: paymentId });
  const [{ proof }] = payment.invoice.lines;
  const [pickup] = proof.article.pickups.nodes;
  const { target } = pickup;
  const version = target.distribution.statementVersion;
  const { crisis } = version.statement;
  const [issue] = crisis.issues;
  same(
    'order and outlet',
    [proof.order.number, target.order.number, target.outlet.name],
    ['PO-2026-0041', 'PO-2026-0041', 'Harian Muara'],
  );
  same(
    'approvals',
    version.approvals.map((one: Answer) => [one.personName, one.hashSeen === version.sha256]),
    [
      ['Citra', true],
      ['Dodi', true],
    ],
  );
  same('crisis and issue', [crisis.code, issue.code], ['KRS-2026-001', 'ISU-2026-003']);
  same('first article', issue.alert.story.firstArticle.id, articles[1]);
  same('back to the payment within the query', proof.article.proof.invoice.payment.id, paymentId);
  const { article } = await cast.indra.ask(UP, { id: articles[1] });
  const nodes = article.story.alert.issue.distributions.nodes.flatMap(({ targets }: Answer) => targets.nodes);
  const payments = nodes.flatMap(({ order }: Answer) =>
    (order?.proofs.nodes ?? []).flatMap(({ invoice }: Answer) => invoice?.payment ?? []),
  );
  same('from the first article to the payment', payments, [{ id: paymentId, transfer: payment.transfer }]);
}
