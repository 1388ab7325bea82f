import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { number } from '../lib/format';
import { t } from '../lib/i18n';
import own from './ControlCard.module.css';
import classes from './kit.module.css';

export interface Part {
  label: string;
  value: number;
  kind: 'filled' | 'hatched' | 'open';
  to?: string;
}

export interface EquationValue {
  label: string;
  total: number;
  parts: Part[];
  agrees: boolean;
  difference?: number;
}

const width = (value: number) => ({ flex: `${Math.max(value, 0.0001)} 1 0`, minWidth: 'min-content' });

function PartBar({ label, value, kind, to }: Part) {
  const inner = (
    <>
      <span>{label}</span>
      <span className="num">{number(value)}</span>
    </>
  );
  const look = { className: classes.part, 'data-kind': kind, style: width(value) };
  return to ? (
    <Link to={to} {...look}>
      {inner}
    </Link>
  ) : (
    <div {...look}>{inner}</div>
  );
}

/** As wide as the part above it, drawn from its words, so that the wedge meets its edges. */
const ghost = ({ label, value }: Part) => (
  <i
    key={label}
    className={`${own.ghost} num`}
    style={width(value)}
    data-text={`${label} ${number(value)}`}
  />
);

/** The first part of a row opens into the whole of the next one. */
function Wedge({ parts: [first, ...rest] }: { parts: Part[] }) {
  if (!first) return null;
  return (
    <div className={own.wedge} aria-hidden>
      <div className={own.slope}>
        {ghost(first)}
        {rest.length > 0 && (
          <div className={own.rest} style={width(rest.reduce((sum, part) => sum + part.value, 0))}>
            {rest.map(ghost)}
          </div>
        )}
      </div>
    </div>
  );
}

const verdict = ({ agrees, difference }: EquationValue): string =>
  agrees ? t('cocok') : t('selisih {n}', { n: number(difference ?? 0) });

function Row({ equation }: { equation: EquationValue }) {
  const { label, total, parts, agrees } = equation;
  return (
    <div className={classes.equation}>
      <div>
        <div className="meta">{label}</div>
        <b className="num">{number(total)}</b>
      </div>
      <div className={classes.parts}>
        {parts.map((part) => (
          <PartBar key={part.label} {...part} />
        ))}
      </div>
      <div className={classes.agrees} data-off={agrees ? undefined : ''}>
        {agrees ? <IconCheck size={14} aria-hidden /> : <IconAlertTriangle size={14} aria-hidden />}
        {verdict(equation)}
      </div>
    </div>
  );
}

/** The same figures on paper; on screen the bars say them. */
function PrintTable({ equations }: { equations: EquationValue[] }) {
  return (
    <table className={`${own.print} num`}>
      <tbody>
        {equations.map((equation) => (
          <tr key={equation.label}>
            <th>{equation.label}</th>
            <td>{number(equation.total)}</td>
            <td>{equation.parts.map(({ label, value }) => `${label} ${number(value)}`).join(' + ')}</td>
            <td>{verdict(equation)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Sums that must agree: each row shows its total, its parts and whether they add up; a table on paper. */
export function ControlCard({ equations }: { equations: EquationValue[] }) {
  return (
    <>
      <div className={own.bars}>
        {equations.map((equation, index) => (
          <div key={equation.label}>
            <Row equation={equation} />
            {index < equations.length - 1 && <Wedge parts={equation.parts} />}
          </div>
        ))}
      </div>
      <PrintTable equations={equations} />
    </>
  );
}
