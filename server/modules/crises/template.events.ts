import { event } from '../../platform/events';

/** What every event of a template carries. */
export interface TemplateValues {
  templateId: string;
  name: string;
  kind: string;
}

export const TemplateDrafted = event<TemplateValues>('statement_template.drafted', { isInternal: true });
export const TemplateEdited = event<TemplateValues>('statement_template.edited', { isInternal: true });
export const TemplateApproved = event<TemplateValues & { reviewDueOn: string }>(
  'statement_template.approved',
  { isInternal: true },
);
export const TemplateRetired = event<TemplateValues>('statement_template.retired', { isInternal: true });
