import type { StatementEditQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { BLOCK_NAMES, BLOCKS, type BlockName } from '../../../lib/statementWords';
import type { ConflictField } from '../../../ui/ConflictPanel';
import { EMPTY, embargoOf, type Material, type StatementDraftValue } from './StatementForm';

type Latest = NonNullable<NonNullable<StatementEditQuery['statement']>['latest']>;

/** A stored version in the fields of the form. */
export const draftOf = (latest: Latest | null | undefined): StatementDraftValue => ({
  title: latest?.title ?? '',
  body: latest?.body ?? '',
  blocks: latest?.blocks
    ? (Object.fromEntries(BLOCK_NAMES.map((name) => [name, latest.blocks?.[name] ?? ''])) as Record<
        BlockName,
        string
      >)
    : EMPTY.blocks,
  factIds: latest?.facts.map((fact) => fact.id) ?? [],
  messageIds: latest?.keyMessages.map((message) => message.id) ?? [],
  ...embargoOf(latest?.embargoUntil),
});

interface Field {
  key: string;
  label: string;
  text: (value: StatementDraftValue) => string;
  take: (theirs: StatementDraftValue) => Partial<StatementDraftValue>;
}

/** The fields of the form, each as text to compare and as something to take over. */
function fieldsOf(isHolding: boolean, { facts, keyMessages }: Material): Field[] {
  const named = (list: readonly { id: string; text: string }[], ids: readonly string[]) =>
    list
      .filter(({ id }) => ids.includes(id))
      .map(({ text }) => `• ${text}`)
      .join('\n');
  const words: Field[] = isHolding
    ? [] // blocks are taken one by one, beside those that stay
    : [{ key: 'body', label: t('Isi pernyataan'), text: ({ body }) => body, take: ({ body }) => ({ body }) }];
  return [
    { key: 'title', label: t('Judul'), text: ({ title }) => title, take: ({ title }) => ({ title }) },
    ...words,
    {
      key: 'facts',
      label: t('Fakta yang dipakai'),
      text: ({ factIds }) => named(facts, factIds),
      take: ({ factIds }) => ({ factIds }),
    },
    {
      key: 'messages',
      label: t('Pesan kunci yang dibawa'),
      text: ({ messageIds }) => named(keyMessages, messageIds),
      take: ({ messageIds }) => ({ messageIds }),
    },
    {
      key: 'embargo',
      label: t('Embargo'),
      text: ({ embargoDay, embargoTime }) => `${embargoDay} ${embargoTime}`.trim(),
      take: ({ embargoDay, embargoTime }) => ({ embargoDay, embargoTime }),
    },
  ];
}

/** What two people made of one draft, field by field, and how to take over one of theirs. */
export function statementConflict(
  isHolding: boolean,
  material: Material,
  versions: { base: StatementDraftValue; mine: StatementDraftValue; theirs: StatementDraftValue },
): { fields: ConflictField[]; take: (key: string) => StatementDraftValue } {
  const { base, mine, theirs } = versions;
  const fields = fieldsOf(isHolding, material);
  const blocks = (isHolding ? BLOCK_NAMES : []).map((name) => ({
    key: name,
    label: t(BLOCKS[name][0]),
    ...{ base: base.blocks[name], mine: mine.blocks[name], theirs: theirs.blocks[name] },
  }));
  return {
    fields: [
      ...fields.map(({ key, label, text }) => ({
        ...{ key, label },
        ...{ base: text(base), mine: text(mine), theirs: text(theirs) },
      })),
      ...blocks,
    ],
    take: (key) => {
      const field = fields.find((one) => one.key === key);
      if (field) return { ...mine, ...field.take(theirs) };
      const name = key as BlockName;
      return { ...mine, blocks: { ...mine.blocks, [name]: theirs.blocks[name] } };
    },
  };
}
