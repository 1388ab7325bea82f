import { Button } from '@mantine/core';
import { t } from '../../lib/i18n';
import classes from './search.module.css';

/** What is wrong with a query, or doubtful in it. */
export interface QueryProblem {
  code: string;
  message: string;
  offset: number;
  length: number;
  suggestion: string | null;
}

/** A problem underlined at its place, with what was probably meant one press away. */
export function ProblemLine({
  query,
  problem,
  isWarning,
  onTake,
}: {
  query: string;
  problem: QueryProblem;
  isWarning: boolean;
  onTake: (query: string) => void;
}) {
  const { offset, length, message, suggestion } = problem;
  return (
    <div
      className={classes.problem}
      role={isWarning ? 'status' : 'alert'}
      data-warning={isWarning || undefined}
    >
      <code className={classes.echo}>
        {query.slice(0, offset)}
        <span className={classes.wrong}>{query.slice(offset, offset + length) || ' '}</span>
        {query.slice(offset + length)}
      </code>
      <p>{message}</p>
      {suggestion && (
        <p>
          {t('Maksud Anda:')}{' '}
          <Button size="compact-sm" variant="light" onClick={() => onTake(suggestion)}>
            {suggestion}
          </Button>
        </p>
      )}
    </div>
  );
}
