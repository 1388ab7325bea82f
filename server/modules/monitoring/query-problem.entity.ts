import { Field, Int, ObjectType } from 'type-graphql';
import type { QueryProblem as Problem } from './query/problems';

/** What is wrong with a query, or doubtful in it, for the person who wrote it. */
@ObjectType({ description: 'What is wrong with a query, or doubtful in it.', simpleResolvers: true })
export class QueryProblem implements Problem {
  @Field(() => String, { description: 'Stable code such as UNBALANCED_QUOTE.' })
  code!: string;

  @Field(() => String, { description: 'What to do about it, in Indonesian.' })
  message!: string;

  @Field(() => Int, { description: 'Where it begins in the query, in UTF-16 code units.' })
  offset!: number;

  @Field(() => Int, { description: 'How many UTF-16 code units it covers.' })
  length!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The whole query as it was probably meant; null when nothing can be guessed.',
  })
  suggestion!: string | null;
}
