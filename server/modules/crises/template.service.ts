import type { Ctx } from '../../platform/ctx';
import { DomainError, ErrorCode, invalid } from '../../platform/errors';
import { refusal } from '../../platform/lifecycle';
import { profileOf } from '../../platform/profile';
import { isNoComment } from './no-comment';
import { StatementKind } from './statement.enums';
import { makers } from './statement.lifecycle';
import { emptyBlocks, HOLDING_BLOCKS } from './statement-text';
import { StatementTemplate, TemplateState } from './template.entity';
import {
  TemplateApproved,
  TemplateDrafted,
  TemplateEdited,
  TemplateRetired,
  type TemplateValues,
} from './template.events';
import type { SaveTemplateInput, TemplateInput } from './template.inputs';
import { TemplateAction as A, templateLifecycle } from './template.lifecycle';

const facts = ({ id, name, kind }: StatementTemplate): TemplateValues => ({ templateId: id, name, kind });

type Content = Pick<StatementTemplate, 'name' | 'kind' | 'playbookCode' | 'title' | 'body' | 'blocks'>;

const contentOf = (input: SaveTemplateInput): Content => ({
  name: input.name.trim(),
  kind: input.kind,
  playbookCode: input.playbookCode?.trim() || null,
  title: input.title.trim(),
  body: input.kind === StatementKind.HOLDING ? '' : (input.body?.trim() ?? ''),
  blocks: input.kind === StatementKind.HOLDING && input.blocks ? { ...input.blocks } : null,
});

/** First words need all six blocks, every other text a body; nothing refuses to answer. */
function checkContent({ kind, body, blocks }: Content): void {
  const [missing] = kind === StatementKind.HOLDING ? emptyBlocks(blocks) : [];
  if (missing) throw invalid(['blocks', missing], `Isi bagian "${HOLDING_BLOCKS[missing]}".`);
  if (kind !== StatementKind.HOLDING && !body) throw invalid('body', 'Tulis isi templat.');
  if (isNoComment([body, ...Object.values(blocks ?? {})].join('\n')))
    throw invalid('body', '"Tidak ada komentar" bukan jawaban.');
}

/** Writes a template, or changes a draft. @throws FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION */
export async function saveTemplate(ctx: Ctx, input: SaveTemplateInput): Promise<StatementTemplate> {
  const me = ctx.actor.id ?? '';
  if (!input.templateId) {
    const verdict = makers(ctx.actor);
    if (verdict !== true) throw refusal(verdict);
    const content = contentOf(input);
    checkContent(content);
    return draft(ctx, { ...content, replacesId: null });
  }
  const template = await ctx.get(StatementTemplate, input.templateId, ['templateId']);
  await templateLifecycle.take(ctx, template, A.EDIT);
  const content = contentOf(input);
  checkContent(content);
  Object.assign(template, content);
  template.editorIds = [...new Set([...(template.editorIds ?? []), me])];
  await ctx.save(template);
  await ctx.emit(TemplateEdited, template, facts(template));
  return template;
}

async function draft(ctx: Ctx, content: Content & { replacesId: string | null }): Promise<StatementTemplate> {
  const me = ctx.actor.id ?? '';
  const made = await ctx.create(StatementTemplate, {
    ...content,
    state: TemplateState.DRAFT,
    authorId: me,
    editorIds: [me],
  });
  await ctx.emit(TemplateDrafted, made, facts(made));
  return made;
}

/** Begins a new draft of an approved template, which stays in use until the new one is approved. @throws DUPLICATE */
export async function reviseTemplate(ctx: Ctx, input: TemplateInput): Promise<StatementTemplate> {
  const template = await ctx.get(StatementTemplate, input.templateId, ['templateId']);
  ctx.expectVersion(template, input.expectedVersion, 'template');
  await templateLifecycle.take(ctx, template, A.REVISE);
  if (await ctx.db.existsBy(StatementTemplate, { replacesId: template.id, state: TemplateState.DRAFT }))
    throw new DomainError(ErrorCode.DUPLICATE, 'Sudah ada rancangan pengganti templat ini.', ['templateId']);
  const { name, kind, playbookCode, title, body, blocks } = template;
  return draft(ctx, { name, kind, playbookCode, title, body, blocks, replacesId: template.id });
}

/** Approves a template until its review day; the one it replaces is retired. @throws SELF_APPROVAL, FORBIDDEN, CONFLICT */
export async function approveTemplate(ctx: Ctx, input: TemplateInput): Promise<StatementTemplate> {
  const template = await ctx.get(StatementTemplate, input.templateId, ['templateId']);
  await templateLifecycle.take(ctx, template, A.APPROVE);
  ctx.expectVersion(template, input.expectedVersion, 'template');
  const reviewDueOn = monthsAfter(profileOf(ctx).dayOf(ctx.now()), ctx.profile.crisis.templateReviewMonths);
  Object.assign(template, { approvedById: ctx.actor.id, approvedAt: ctx.now(), reviewDueOn });
  await ctx.save(template);
  const old = template.replacesId ? await ctx.find(StatementTemplate, template.replacesId) : null;
  if (old?.state === TemplateState.APPROVED) await retire(ctx, await ctx.get(StatementTemplate, old.id));
  await ctx.emit(TemplateApproved, template, { ...facts(template), reviewDueOn });
  return template;
}

async function retire(ctx: Ctx, template: StatementTemplate): Promise<void> {
  template.state = TemplateState.RETIRED;
  await ctx.save(template);
  await ctx.emit(TemplateRetired, template, facts(template));
}

/** Takes a template out of the library; statements made from it stay as they are. @throws FORBIDDEN, CONFLICT */
export async function retireTemplate(ctx: Ctx, input: TemplateInput): Promise<StatementTemplate> {
  const template = await ctx.get(StatementTemplate, input.templateId, ['templateId']);
  await templateLifecycle.take(ctx, template, A.RETIRE);
  ctx.expectVersion(template, input.expectedVersion, 'template');
  await retire(ctx, template);
  return template;
}

/** The same day so many months later; the last day of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
