import { same } from './report';
import { moveTo, type Stage } from './stage';

const SHOWN =
  'query ($code: ID!) { crisis(code: $code) { toneTest { status sentence subject { difference p before { items } after { items } } } } }';

/** Assertion 49: three items before and none after are no evidence, and no probability is shown. */
export async function tooFew(stage: Stage, code: string): Promise<void> {
  await moveTo(stage, '2026-05-15 10:00');
  const { toneTest } = (await stage.cast.dodi.ask(SHOWN, { code })).crisis;
  const { status, sentence, subject } = toneTest;
  same('verdict', [status, sentence], ['TOO_FEW', 'Data belum cukup.']);
  same('counts', [subject?.before.items, subject?.after.items], [3, 0]);
  same('difference and p', [subject?.difference, subject?.p], [null, null]);
}
