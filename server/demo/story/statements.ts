import type { Driver } from '../driver';

/** A statement to be written, approved and published by the persons who do so. */
export interface Told {
  issueId: string;
  kind: 'HOLDING' | 'FULL' | 'UPDATE' | 'CLOSING';
  title: string;
  body?: string;
  blocks?: Record<'empathy' | 'known' | 'unknown' | 'action' | 'commitment' | 'more', string>;
  factIds?: string[];
  messageIds?: string[];
}

const VERSION = 'version { id version sha256 }';

/** Drafts, submits, approves on two levels and publishes a statement, each step some minutes after the other. */
export async function tellStatement(driver: Driver, told: Told, minutes = 2): Promise<string> {
  const { issueId, kind, title, body = null, blocks = null, factIds = [], messageIds = [] } = told;
  const content = { title, body, blocks, factIds, messageIds };
  let { version } = await driver.act('budi', 'statementDraft', { issueId, kind, content }, VERSION);
  const step = async (who: string, mutation: string, more: object = {}) => {
    const input = { versionId: version.id, expectedVersion: version.version, ...more };
    version = (await driver.later(minutes).act(who, mutation, input, VERSION)).version;
  };
  await step('budi', 'statementSubmit');
  for (const who of ['citra', 'dodi']) await step(who, 'statementApprove', { hashSeen: version.sha256 });
  await step('budi', 'statementPublish', { channels: ['OFFICIAL_WEB', 'PRESS_RELEASE'] });
  return version.id;
}

/** Adds facts to an issue and lets the contact of the agency confirm them with a document; gives their ids. */
export async function tellFacts(
  driver: Driver,
  issueId: string,
  agencyId: string,
  documentId: string,
  texts: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    const { fact } = await driver.act('budi', 'factAdd', { issueId, text, agencyId }, 'fact { id version }');
    const input = { factId: fact.id, expectedVersion: fact.version, source: 'Laporan jaga', documentId };
    await driver.later(1).act('fajar', 'factConfirm', input);
    ids.push(fact.id);
  }
  return ids;
}
