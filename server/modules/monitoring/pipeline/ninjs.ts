import type { CoverageItem } from '../coverage-items.service';

const PUBSTATUS: Record<string, string> = { USABLE: 'usable', WITHHELD: 'withheld', CANCELED: 'canceled' };
const URGENCY: Record<string, number> = { NATIONAL: 3, PROVINCIAL: 5, LOCAL: 6 };

export interface NinjsOptions {
  /** Text and tone are for the office alone. */
  isInternal: boolean;
  /** Where the product is reached. */
  publicUrl: string;
}

/** An article as ninjs 1.3-shaped JSON; what is unknown is left out. */
export function ninjsOf(
  item: CoverageItem,
  { isInternal, publicUrl }: NinjsOptions,
): Record<string, unknown> {
  const at = item.publishedAt ?? item.firstSeenAt;
  const subject = item.topics.flatMap((topic) => [
    { name: topic.name, scheme: 'sinergi:topic', code: `sinergi:topic/${topic.id}` },
    ...(topic.mediaTopicCode ? [{ name: topic.name, code: topic.mediaTopicCode }] : []),
  ]);
  return {
    uri: `${publicUrl}/artikel/${item.id}`,
    type: 'text',
    versioncreated: item.updatedAt.toISOString(),
    version: String(item.version),
    firstcreated: at.toISOString(),
    versioned: at.toISOString(),
    headline: item.title,
    ...(isInternal && item.text ? { body_text: item.text } : { description_text: item.extract }),
    ...(item.author && { byline: item.author }),
    ...(item.lang && { language: item.lang }),
    urgency: URGENCY[item.reachLevel ?? ''] ?? 7,
    pubstatus: PUBSTATUS[item.status] ?? 'usable',
    ...(subject.length > 0 && { subject }),
    ...(item.place.length > 0 && { place: item.place.map((name) => ({ name })) }),
    ...(item.outletName && { organisation: [{ name: item.outletName, rel: 'publisher' }] }),
    ...(item.url && { infosource: [{ name: item.outletName ?? item.url, uri: item.url }] }),
    extra: {
      channel: item.channel,
      isPaid: item.isPaid,
      ...(item.evidenceNumber && { evidenceNumber: item.evidenceNumber }),
      ...(isInternal && { tone: toneExtra(item) }),
    },
  };
}

const toneExtra = (item: CoverageItem) =>
  item.topics.map(({ name, tone, isByPerson }) => ({
    topic: name,
    tone,
    by: isByPerson ? 'PERSON' : 'MACHINE',
  }));
