import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { t } from '../lib/i18n';
import s from './flow.module.css';

/** One part of a long form. */
export interface FormStep {
  key: string;
  label: string;
  state: 'DONE' | 'TODO' | 'FIX';
}

interface Props {
  steps: FormStep[];
  /** Key of the part on screen. */
  current: string;
  onPick: (key: string) => void;
}

const WORD = { DONE: 'lengkap', TODO: 'belum lengkap', FIX: 'perlu diperbaiki' };

const mark = (state: FormStep['state'], position: number) => {
  if (state === 'DONE') return <IconCheck size={14} stroke={2.5} aria-hidden />;
  return state === 'FIX' ? <IconAlertTriangle size={14} aria-hidden /> : position;
};

/** The parts of a long form that one may leave and come back to: progress in words, each part a button. */
export function Stepper({ steps, current, onPick }: Props) {
  const done = steps.filter((step) => step.state === 'DONE').length;
  return (
    <nav aria-label={t('Bagian isian')}>
      <p className="meta">{t('{done} dari {total} bagian lengkap', { done, total: steps.length })}</p>
      <ol className={s.parts}>
        {steps.map(({ key, label, state }, index) => (
          <li key={key} data-state={state}>
            <UnstyledButton
              className={s.part}
              aria-current={key === current ? 'step' : undefined}
              onClick={() => onPick(key)}
            >
              <span className={s.dot}>{mark(state, index + 1)}</span>
              <span className={s.name}>
                {label}
                <small>{t(WORD[state])}</small>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
