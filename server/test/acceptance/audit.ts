import { brokenChain } from './chain';
import { indraReads, indraTries } from './indra';
import { same } from './report';
import type { Stage } from './stage';
import { isBounded } from './sums';
import { everyStateChange, refusalsLogged } from './trail';

/** What is asserted about the story as a whole, once it is over. */
export async function auditAssertions(stage: Stage): Promise<void> {
  const { report } = stage;
  await report.part(9, async () => {
    const breaches = stage.sums.flatMap(({ at, contracts }) =>
      contracts.filter((one) => !isBounded(one)).map((one) => ({ at, ...one })),
    );
    same('instants at which the sums of a contract are out of order', breaches, []);
    same('instants looked at', stage.sums.length > 100, true);
  });
  await report.part(58, () => indraReads(stage));
  const tried = await indraTries(stage);
  await report.part(58, tried.check);
  await report.part(56, () => everyStateChange(stage));
  await report.part(56, () => refusalsLogged(stage, tried.refusals));
  await brokenChain(stage);
}
