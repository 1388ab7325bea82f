import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../../gql';
import { t } from '../../../lib/i18n';
import { statementKind, templateState } from '../../../lib/statementWords';
import { useAction } from '../../../lib/useAction';
import { type ActionItem, Actions } from '../../../ui/Actions';
import { Columns } from '../../../ui/Columns';
import { Day } from '../../../ui/Day';
import { Errors } from '../../../ui/Errors';
import { FactList } from '../../../ui/FactList';
import { Loading } from '../../../ui/Loading';
import { Markdown } from '../../../ui/Markdown';
import { NotFound } from '../../../ui/NotFound';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';
import { StateTag } from '../../../ui/StateTag';
import { EMPTY, textOf } from './StatementForm';
import { draftOf, NEW, type Template, TemplateForm } from './TemplateForm';

export const TemplateScreenDocument = graphql(`
  query TemplateScreen($id: ID!) {
    statementTemplate(id: $id) {
      id version name kind playbookCode title body state approvedAt reviewDueOn allowedActions
      author { name } approvedBy { name }
      blocks { empathy known unknown action commitment more }
    }
  }
`);

const Approve = graphql(
  `mutation TemplateApprove($input: TemplateInput!) { statementTemplateApprove(input: $input) { template { id version } errors { code message field } } }`,
);
const Revise = graphql(
  `mutation TemplateRevise($input: TemplateInput!) { statementTemplateRevise(input: $input) { template { id version } errors { code message field } } }`,
);
const Retire = graphql(
  `mutation TemplateRetire($input: TemplateInput!) { statementTemplateRetire(input: $input) { template { id version } errors { code message field } } }`,
);

/** A new template. */
export const NewTemplateScreen = () => (
  <Page title={t('Tulis templat')}>
    <TemplateForm templateId={null} initial={NEW} />
  </Page>
);

/** One template: a form while it is a draft, the words and who approved them afterwards. */
export function TemplateScreen() {
  const { id = '' } = useParams();
  const { data } = useQuery(TemplateScreenDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const template = data?.statementTemplate;
  const { items, busy, errors } = useTemplateActions(template);
  if (!data) return <Loading lines={8} />;
  if (!template) return <NotFound />;
  const state = templateState(template.state);
  return (
    <Page
      title={template.name}
      tags={<StateTag tone={state.tone}>{state.text}</StateTag>}
      actions={<Actions actions={items} busy={busy} />}
    >
      <Errors of={errors} all />
      {template.allowedActions.includes('EDIT') ? (
        <TemplateForm key={template.version} templateId={template.id} initial={draftOf(template)} />
      ) : (
        <TemplateText template={template} />
      )}
    </Page>
  );
}

const TemplateText = ({ template }: { template: Template }) => (
  <Columns
    side={
      <Section title={t('Data')}>
        <FactList
          items={[
            { label: t('Jenis'), value: statementKind(template.kind) },
            { label: t('Pedoman'), value: template.playbookCode ?? t('semua') },
            { label: t('Penyusun'), value: template.author?.name },
            { label: t('Disetujui oleh'), value: template.approvedBy?.name },
            { label: t('Tinjau ulang'), value: template.reviewDueOn && <Day on={template.reviewDueOn} /> },
          ]}
        />
      </Section>
    }
  >
    <Section title={template.title}>
      <Markdown text={textOf(template.kind === 'HOLDING', { ...EMPTY, ...draftOf(template) })} />
    </Section>
  </Columns>
);

function useTemplateActions(template: Template | null | undefined) {
  const navigate = useNavigate();
  const after = { refetch: 'active' as const };
  const approve = useAction(Approve, { done: t('Templat disetujui.'), ...after });
  const revise = useAction(Revise, { done: t('Rancangan pengganti dimulai.') });
  const retire = useAction(Retire, { done: t('Templat tidak lagi ditawarkan.'), ...after });
  const input = { templateId: template?.id ?? '', expectedVersion: template?.version ?? 0 };
  const begin = async () => {
    const id = (await revise.run({ input }))?.statementTemplateRevise.template?.id;
    if (id) navigate(`/templat/${id}`);
  };
  const all: Record<string, ActionItem> = {
    RETIRE: { key: 'RETIRE', label: t('Keluarkan dari perpustakaan'), onRun: () => retire.run({ input }) },
    REVISE: { key: 'REVISE', label: t('Buat pengganti'), onRun: begin },
    APPROVE: {
      key: 'APPROVE',
      label: t('Setujui templat'),
      tone: 'primary',
      onRun: () => approve.run({ input }),
    },
  };
  const used = [approve, revise, retire];
  return {
    items: (template?.allowedActions ?? []).flatMap((action) => all[action] ?? []),
    busy: used.some((one) => one.busy),
    errors: used.flatMap((one) => one.errors),
  };
}
