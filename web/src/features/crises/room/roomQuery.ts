import { graphql } from '../../../gql';
import type { CrisisRoomQuery } from '../../../gql/graphql';

/** Everything the room shows, in one question. */
export const CrisisRoomDocument = graphql(`
  query CrisisRoom($code: ID!) {
    crisis(code: $code) {
      id version code title state severity isExercise visibility clockStartedAt declaredAt closedAt cadenceMinutes
      playbookCode playbook { title } reason strategies allowedActions updateEveryMinutes
      strategyAdvice { effectiveCluster recommended }
      commander { id name } accessList { id }
      roles { id kind isCurrent personName phone person { id } }
      clocks { id kind round startedAt dueAt metAt breachedAt state minutesTaken now }
      taskCounts { total finished overdue openMandatory }
      tasks(first: 40) { nodes { id stepNo text dueAt state isMandatory isOverdue ownerRole ownerAgency owner { id name } doneAt reason allowedActions version } }
      issues {
        id code title level
        facts { id text status source decidedAt confirmedBy { name } agency { name } }
        keyMessages { id text }
        statements {
          id kind title
          latest { id no state title publishedAt submittedAt levels { no role approval { personName at } } }
        }
      }
      distributions(first: 3) {
        nodes {
          id state sentAt pickupsUntil allowedActions statementVersion { id title }
          tally { addressed paid queued sent failed declined withoutPickup }
          outcome { targets pickedUp pending pickupPercent pullThroughPercent weightedPullThroughPercent distorted }
          lateCarriers { outlet { id name } }
        }
      }
      curve { at score shownLevel articleCount }
      course(first: 30) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

/** Older entries of the course, page by page. */
export const CourseDocument = graphql(`
  query RoomCourse($code: ID!, $after: String) {
    crisis(code: $code) {
      id
      course(first: 50, after: $after) { pageInfo { hasNextPage endCursor } nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export type Room = NonNullable<CrisisRoomQuery['crisis']>;
