import { IconArrowBackUp, IconCheck, IconHourglass } from '@tabler/icons-react';
import classes from './kit.module.css';
import { When } from './When';

export interface StepValue {
  key: string;
  label: string;
  state: 'DONE' | 'CURRENT' | 'FUTURE' | 'RETURNED';
  at?: string | null;
  who?: string | null;
  note?: string | null;
}

const MARK = {
  DONE: <IconCheck size={14} stroke={2.5} />,
  CURRENT: <IconHourglass size={14} />,
  FUTURE: null,
  RETURNED: <IconArrowBackUp size={14} />,
};

/** The way of a record: done, current and coming steps; vertical on phones; a return stays visible. */
export function StepTracker({ steps }: { steps: StepValue[] }) {
  return (
    <ol className={classes.steps}>
      {steps.map(({ key, label, state, at, who, note }) => (
        <li
          key={key}
          className={classes.step}
          data-state={state}
          aria-current={state === 'CURRENT' ? 'step' : undefined}
        >
          <div className={classes.dot} aria-hidden>
            {MARK[state]}
          </div>
          <b>{label}</b>
          <div className={classes.stepNote}>
            {at && (
              <div>
                <When at={at} />
              </div>
            )}
            {note && <div>{note}</div>}
            {who && <div>{who}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
