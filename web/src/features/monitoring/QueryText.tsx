import { Button, Textarea } from '@mantine/core';
import { t } from '../../lib/i18n';
import classes from './topic.module.css';

/** What is wrong with a query, or doubtful in it. */
export interface QueryProblem {
  code: string;
  message: string;
  offset: number;
  length: number;
  suggestion: string | null;
}

interface Props {
  value: string;
  onChange: (value: string) => void;
  errors: readonly QueryProblem[];
  warnings: readonly QueryProblem[];
}

/** The text form of a query; what is wrong is underlined at its place, and what was meant is one press away. */
export function QueryText({ value, onChange, errors, warnings }: Props) {
  return (
    <div className={classes.form}>
      <Textarea
        className={classes.query ?? ''}
        label={t('Kueri')}
        description={t(
          'AND, OR, NOT dan NEAR/5 dengan huruf besar; frasa dalam tanda petik; awalan dengan *; !OKI menurut besar huruf.',
        )}
        autosize
        minRows={4}
        maxRows={14}
        spellCheck={false}
        maxLength={8000}
        value={value}
        error={errors.length > 0}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {errors.map((one) => (
        <Problem key={`${one.code} ${one.offset}`} query={value} problem={one} onTake={onChange} />
      ))}
      {warnings.map((one) => (
        <Problem key={`${one.code} ${one.offset}`} query={value} problem={one} isWarning onTake={onChange} />
      ))}
    </div>
  );
}

function Problem({
  query,
  problem: { offset, length, message, suggestion },
  isWarning,
  onTake,
}: {
  query: string;
  problem: QueryProblem;
  isWarning?: boolean;
  onTake: (query: string) => void;
}) {
  return (
    <div
      className={classes.problem}
      role={isWarning ? 'status' : 'alert'}
      data-warning={isWarning || undefined}
    >
      <code>
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
