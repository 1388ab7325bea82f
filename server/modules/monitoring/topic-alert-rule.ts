import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { InFlag, InWhole } from '../../platform/inputs';
import { SPIKE_RULE } from './pipeline/spikes';

/** When spikes of a topic call people (monitoring.md 6.1); what it does not say is the rule of crisis.md 2.2. */
@ObjectType({ description: 'When spikes of a topic call people.', simpleResolvers: true })
export class TopicAlertRule {
  @Field(() => Boolean, { description: 'False when its spikes are shown on screens only.' })
  callsPeople!: boolean;

  @Field(() => Int, { description: 'Distinct outlets that a spike by volume needs, at least three.' })
  leastOutlets!: number;

  @Field(() => Boolean, {
    description:
      'True when, while it has little news, three outlets on one story or bad news in a national one are enough.',
  })
  hasSmallPath!: boolean;
}

@InputType({ description: 'When spikes of a topic call people.' })
export class TopicAlertRuleInput {
  @InFlag({ description: 'False to show its spikes on screens only.' })
  callsPeople!: boolean;

  @InWhole({ description: 'Distinct outlets that a spike by volume needs.', min: 3, max: 50 })
  leastOutlets!: number;

  @InFlag({ description: 'True to use the second path while it has little news.' })
  hasSmallPath!: boolean;
}

/** The rule of a topic that says nothing of its own. */
export const USUAL_RULE: TopicAlertRule = {
  callsPeople: true,
  leastOutlets: SPIKE_RULE.alertOutlets,
  hasSmallPath: true,
};
