import { Textarea } from '@mantine/core';
import { t } from '../../lib/i18n';
import { ProblemLine, type QueryProblem } from './ProblemLine';
import classes from './topic.module.css';

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
        <ProblemLine
          key={`${one.code} ${one.offset}`}
          query={value}
          problem={one}
          isWarning={false}
          onTake={onChange}
        />
      ))}
      {warnings.map((one) => (
        <ProblemLine
          key={`${one.code} ${one.offset}`}
          query={value}
          problem={one}
          isWarning
          onTake={onChange}
        />
      ))}
    </div>
  );
}
