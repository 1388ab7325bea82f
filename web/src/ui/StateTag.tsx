import type { Icon } from '@tabler/icons-react';
import { createElement, isValidElement, type ReactElement, type ReactNode } from 'react';
import classes from './kit.module.css';

/** The tones a mark may carry, always together with a word. */
export type Tone = 'hijau' | 'kuning' | 'oranye' | 'merah' | 'netral' | 'nila';

interface Props {
  tone?: Tone;
  /** An icon of the set, or one already drawn. */
  icon?: Icon | ReactElement;
  children: ReactNode;
}

/** The state of a record: icon and word on a pale tint. */
export function StateTag({ tone = 'netral', icon, children }: Props) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {icon &&
        (isValidElement(icon) ? icon : createElement(icon, { size: 13, stroke: 2, 'aria-hidden': true }))}
      {children}
    </span>
  );
}
