import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../../gql';
import type { StatementKind, StatementTemplatesForQuery } from '../../../gql/graphql';
import { t } from '../../../lib/i18n';
import { kindOptions, statementKind } from '../../../lib/statementWords';
import { useListParams } from '../../../lib/useListParams';
import { CaseCode } from '../../../ui/CaseCode';
import { Loading } from '../../../ui/Loading';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { SelectField } from '../../../ui/SelectField';
import { StatementMaterialDocument } from './documents';
import { EMPTY, type Material, type StatementDraftValue } from './StatementForm';
import { StatementWriter } from './StatementWriter';

export const OpenIssuesDocument = graphql(`
  query StatementOpenIssues { issues(first: 100) { nodes { id code title state } } }
`);

export const TemplatesForDocument = graphql(`
  query StatementTemplatesFor($kinds: [StatementKind!]) {
    statementTemplates(first: 50, filter: { states: [APPROVED], kinds: $kinds }) {
      nodes { id name title body playbookCode reviewDueOn blocks { empathy known unknown action commitment more } }
    }
  }
`);

type Template = StatementTemplatesForQuery['statementTemplates']['nodes'][number];
const KEYS = ['isu', 'jenis', 'templat'] as const;
const CLOSED = ['CLOSED', 'MERGED'];

/** "{isu}" in a template is the title of the issue. */
const filled = (text: string, issue: string): string => text.replaceAll('{isu}', issue);

const lines = (facts: Material['facts'], wanted: string, before = ''): string =>
  facts
    .filter(({ status }) => status === wanted)
    .map(({ text }) => `- ${before}${text}`)
    .join('\n');

const withLines = (text: string, more: string): string => (more ? `${text.trim()}\n\n${more}`.trim() : text);

/** The first text of a new statement: the template's words, confirmed facts where they are known, open ones where they are not. */
function startOf(
  issue: Material & { title: string },
  template: Template | undefined,
  isHolding: boolean,
): StatementDraftValue {
  const title = filled(template?.title ?? '', issue.title);
  if (!isHolding) return { ...EMPTY, title, body: filled(template?.body ?? '', issue.title) };
  const words = { ...EMPTY.blocks };
  for (const name of Object.keys(words) as (keyof typeof words)[])
    words[name] = filled(template?.blocks?.[name] ?? '', issue.title);
  return {
    ...EMPTY,
    title,
    blocks: {
      ...words,
      known: withLines(words.known, lines(issue.facts, 'CONFIRMED')),
      unknown: withLines(words.unknown, lines(issue.facts, 'UNCONFIRMED', t('Masih dipastikan: '))),
    },
    factIds: issue.facts.filter(({ status }) => status !== 'FALSE').map(({ id }) => id),
  };
}

/** A new statement: which issue, what for, from which template; then the form, already filled. */
export function StatementNewScreen() {
  const [params] = useSearchParams();
  const { values, set } = useListParams(KEYS);
  const kind = (values.jenis ?? 'HOLDING') as StatementKind;
  const issues = useQuery(OpenIssuesDocument);
  const shelf = useQuery(TemplatesForDocument, { variables: { kinds: [kind] } });
  const material = useQuery(StatementMaterialDocument, {
    variables: { issueId: values.isu ?? '' },
    skip: !values.isu,
    fetchPolicy: 'network-only',
  });
  const templates = shelf.data?.statementTemplates.nodes;
  const issue = material.data?.issue;
  const wish = params.get('pedoman') ?? issue?.crisis?.playbookCode ?? null;
  const template =
    values.templat === 'tanpa'
      ? undefined
      : (templates?.find(({ id }) => id === values.templat) ??
        templates?.find(({ playbookCode }) => wish !== null && playbookCode === wish) ??
        templates?.find(({ playbookCode }) => playbookCode === null) ??
        templates?.[0]);
  const isHolding = kind === 'HOLDING';
  const initial = useMemo(
    () => (issue ? startOf(issue, template, isHolding) : EMPTY),
    [issue, template, isHolding],
  );
  const open = (issues.data?.issues.nodes ?? []).filter(({ state }) => !CLOSED.includes(state));
  return (
    <Page
      title={t('Susun {kind}', { kind: statementKind(kind).toLowerCase() })}
      subtitle={
        issue && (
          <Link to={`/isu/${issue.id}`}>
            <CaseCode>{`${issue.code} · ${issue.title}`}</CaseCode>
          </Link>
        )
      }
    >
      <Section>
        <div
          style={{
            display: 'grid',
            gap: 12,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
          }}
        >
          <SelectField
            label={t('Isu')}
            required
            value={values.isu ?? null}
            onChange={(isu) => set({ isu })}
            data={open.map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
          />
          <SelectField
            label={t('Jenis')}
            required
            allowDeselect={false}
            value={kind}
            onChange={(jenis) => set({ jenis, templat: null })}
            data={kindOptions()}
          />
          <SelectField
            label={t('Templat')}
            required
            allowDeselect={false}
            value={template?.id ?? 'tanpa'}
            onChange={(templat) => set({ templat })}
            data={[
              ...(templates ?? []).map(({ id, name }) => ({ value: id, label: name })),
              { value: 'tanpa', label: t('Tanpa templat') },
            ]}
          />
        </div>
        {isHolding && !template && templates && (
          <p className="meta" style={{ marginTop: 8 }}>
            {t('Tanpa templat yang disetujui, pernyataan awal memerlukan semua tingkat persetujuan.')}
          </p>
        )}
      </Section>
      {values.isu && issue && templates ? (
        <StatementWriter
          key={`${issue.id}.${kind}.${template?.id ?? ''}`}
          formKey={`baru.${issue.id}.${kind}.${template?.id ?? ''}`}
          kind={kind}
          initial={initial}
          material={issue}
          start={null}
          fresh={{ issueId: issue.id, kind, templateId: template?.id ?? null }}
        />
      ) : (
        values.isu && !material.data && <Loading lines={8} />
      )}
    </Page>
  );
}
