import {
  Ctx as Context,
  Field,
  FieldResolver,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import type { Ctx } from '../../platform/ctx';
import { ArticleVersion } from './article-parts.entity';
import { diffParagraphs, type ParagraphChange } from './pipeline/diff-paragraphs';

/** What became of a paragraph or a run of words. */
export enum TextChangeKind {
  SAME = 'SAME',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
}
registerEnumType(TextChangeKind, {
  name: 'TextChangeKind',
  description: 'What became of a paragraph or a run of words between two versions.',
  valuesConfig: {
    SAME: { description: 'Stands in both.' },
    ADDED: { description: 'Stands only in the newer one.' },
    REMOVED: { description: 'Stood only in the former one.' },
    CHANGED: { description: 'A paragraph that was rewritten; its runs tell the words apart.' },
  },
});

@ObjectType({ description: 'A run of words of a compared paragraph.' })
export class TextRun {
  @Field(() => TextChangeKind, { description: 'What became of it; never CHANGED.' })
  kind!: TextChangeKind;

  @Field(() => String, { description: 'The words with their blanks.' })
  text!: string;
}

@ObjectType({ description: 'A paragraph of an article as it changed since the former version.' })
export class ParagraphDiff {
  @Field(() => TextChangeKind, { description: 'What became of it.' })
  kind!: TextChangeKind;

  @Field(() => [TextRun], { description: 'Its words in order; one run unless it was rewritten.' })
  runs!: TextRun[];
}

const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line !== '');

@Resolver(() => ArticleVersion)
export class ArticleVersionResolver {
  @FieldResolver(() => [ParagraphDiff], {
    description: 'Paragraph by paragraph what changed since the version before; empty for the first one.',
  })
  async changes(@Root() version: ArticleVersion, @Context() ctx: Ctx): Promise<ParagraphChange[]> {
    if (version.no === 1) return [];
    const { articleId, no } = version;
    const former = await ctx.db.findOneBy(ArticleVersion, { articleId, no: no - 1 });
    return former ? diffParagraphs(paragraphs(former.text), paragraphs(version.text)) : [];
  }
}
