import { type ReactNode, useId } from 'react';
import classes from './Chain.module.css';

/** One side of the walk: Uang, Keputusan or Sebab. */
export interface ChainColumn {
  key: string;
  title: string;
  note?: string;
  icon?: ReactNode;
  /** ChainNodes, in the order one walks them. */
  nodes: ReactNode;
}

function Column({ column, isLast }: { column: ChainColumn; isLast: boolean }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 className={classes.head} id={id}>
        {column.icon}
        {column.title}
        {column.note && <span>{column.note}</span>}
      </h2>
      <div className={classes.links}>
        {column.nodes}
        {!isLast && (
          <svg className={classes.turn} viewBox="0 0 34 400" preserveAspectRatio="none" aria-hidden="true">
            <path
              d="M0 399H12Q17 399 17 390V10Q17 1 24 1H34"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
        )}
      </div>
    </section>
  );
}

/** The walk from a rupiah to the article that caused it: columns joined end to head, below each other when narrow. */
export function Chain({ columns }: { columns: ChainColumn[] }) {
  return (
    <div className={classes.walk}>
      {columns.map((column, index) => (
        <Column key={column.key} column={column} isLast={index === columns.length - 1} />
      ))}
    </div>
  );
}
