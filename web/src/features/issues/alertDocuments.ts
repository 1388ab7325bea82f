import { graphql } from '../../gql';

export const AlertsScreenDocument = graphql(`
  query AlertsScreen($filter: AlertFilter, $first: Int!, $after: String) {
    alertCounts { level count }
    onDuty { first { id name } second { id name } }
    alerts(filter: $filter, first: $first, after: $after) {
      nodes {
        id title origin state level shownLevel openedAt ackDueAt ackState isExercise allowedActions
        assignedTo { id name } issue { id code } risk { id score }
        nextStep { id dueAt recipients { id name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AlertScreenDocument = graphql(`
  query AlertScreen($id: ID!) {
    alert(id: $id) {
      id title origin state level shownLevel openedAt acknowledgedAt ackDueAt ackState closedAt silencedUntil reason
      isExercise allowedActions
      acknowledgedBy { id name } assignedTo { id name } raisedBy { id name }
      story { id title riskCurve { at score } } topic { id name }
      issue { id code title owner { name } riskCurve { at score } }
      history { id at kind level score observed expected hardTriggers hasNotices }
      steps { id round dueAt state level recipients { id name } }
      risk {
        id at score level shownLevel label lowConfidence weightsVersion hardTriggers
        components { part value weight points }
        figures {
          current baseline mean deviation lastTwoHours twoHoursBefore independent judged negative reach sources
          channelKinds official
        }
        carriers { name weight } toneAccuracy { judged agreed } topic { id name }
        items { official triggers phrases isByPerson article { id title publishedAt outlet { id name } } }
      }
      timeline(first: 30) { nodes { id name at actorName isAutomatic reason } }
    }
  }
`);

export const AcknowledgeAlert = graphql(
  `mutation AlertAcknowledge($input: AlertIdInput!) { alertAcknowledge(input: $input) { alert { id state } errors { code message field } } }`,
);
export const DismissAlert = graphql(
  `mutation AlertDismiss($input: AlertReasonInput!) { alertDismiss(input: $input) { alert { id state } errors { code message field } } }`,
);
export const SilenceAlert = graphql(
  `mutation AlertSilence($input: AlertSilenceInput!) { alertSilence(input: $input) { alert { id silencedUntil } errors { code message field } } }`,
);
export const AssignAlert = graphql(
  `mutation AlertAssign($input: AlertAssignInput!) { alertAssign(input: $input) { alert { id } errors { code message field } } }`,
);
export const RaiseAlert = graphql(
  `mutation AlertRaise($input: AlertRaiseInput!) { alertRaise(input: $input) { alert { id } errors { code message field } } }`,
);
export const CorrectSignal = graphql(
  `mutation ArticleSignalCorrect($input: ArticleSignalCorrectInput!) { articleSignalCorrect(input: $input) { item { official } errors { code message field } } }`,
);

export const DutyScreenDocument = graphql(`
  query DutyScreen($fromOn: LocalDate!, $toOn: LocalDate!, $roles: [Role!]!) {
    dutyRoster(fromOn: $fromOn, toOn: $toOn) { id version rank fromAt toAt note person { id name } }
    onDuty { first { id name } second { id name } next { id name } }
    escalationPolicy { afterMinutes targets levels }
    mayKeepRoster
    caseChoices(roles: $roles) { people { id name } }
  }
`);
export const PlanShift = graphql(
  `mutation DutyShiftPlan($input: DutyShiftPlanInput!) { dutyShiftPlan(input: $input) { shift { id } errors { code message field } } }`,
);
export const ChangeShift = graphql(
  `mutation DutyShiftChange($input: DutyShiftChangeInput!) { dutyShiftChange(input: $input) { shift { id version } errors { code message field } } }`,
);
export const RemoveShift = graphql(
  `mutation DutyShiftRemove($input: DutyShiftRemoveInput!) { dutyShiftRemove(input: $input) { shift { id } errors { code message field } } }`,
);
export const CopyWeek = graphql(
  `mutation DutyWeekCopy($input: DutyWeekCopyInput!) { dutyWeekCopy(input: $input) { count errors { code message field } } }`,
);

export const WeightsScreenDocument = graphql(`
  query WeightsScreen {
    mayDecideRiskWeights
    riskWeights { id no state v g n r s o decidedAt inForceAt reason maySet decidedBy { name } setBy { name } }
  }
`);
export const DecideWeights = graphql(
  `mutation RiskWeightsDecide($input: RiskWeightsDecideInput!) { riskWeightsDecide(input: $input) { weightSet { id } errors { code message field } } }`,
);
export const SetWeights = graphql(
  `mutation RiskWeightsSet($input: RiskWeightsSetInput!) { riskWeightsSet(input: $input) { weightSet { id } errors { code message field } } }`,
);
