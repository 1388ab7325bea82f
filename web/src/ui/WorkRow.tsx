import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Age, type AgeValue } from './Age';
import classes from './kit.module.css';
import { Money } from './Money';

interface Props {
  icon: ReactNode;
  title: string;
  subtitle: string;
  amount?: number | null;
  age?: AgeValue | null;
  action: { label: string; to: string };
}

/** One thing that waits for me: what, how much, since when, and the door to it. */
export function WorkRow({ icon, title, subtitle, amount, age, action }: Props) {
  return (
    <div className={classes.work}>
      <div className={classes.workIcon}>{icon}</div>
      <div>
        <b>{title}</b>
        <small>{subtitle}</small>
      </div>
      <div>{amount != null && <Money value={amount} />}</div>
      <div>{age && <Age age={age} />}</div>
      <Button component={Link} to={action.to} size="xs" miw={110}>
        {action.label}
      </Button>
    </div>
  );
}

/** A heading within the queue: overdue, today, this week. */
export function WorkGroup({
  title,
  count,
  tone,
  icon,
  children,
}: {
  title: string;
  count: number;
  tone?: 'merah';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <div className={classes.groupHead} data-tone={tone}>
        {icon}
        {title}
        <span>{count}</span>
      </div>
      {children}
    </>
  );
}
