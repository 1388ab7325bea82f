import { IconAlertCircle, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react';
import { clockWord } from '../../../lib/caseWords';
import { partsOf } from '../../../lib/format';
import { t } from '../../../lib/i18n';
import { useNow } from '../../../ui/Clock';
import kit from '../../../ui/kit.module.css';
import classes from './room.module.css';
import type { Room } from './roomQuery';

type ClockRow = Room['clocks'][number];

const minutesTo = (at: string, now: Date) => Math.floor((new Date(at).getTime() - now.getTime()) / 60_000);

/** Minutes as people read them: hours from two hours on, days from two days on; what is zero is not said. */
export function span(minutes: number): string {
  if (minutes < 120) return t('{n} menit', { n: minutes });
  const hours = Math.floor(minutes / 60);
  const [big, small, d] = hours < 48 ? [hours, minutes % 60, 0] : [hours % 24, 0, Math.floor(hours / 24)];
  if (d > 0) return big ? t('{d} hari {h} jam', { d, h: big }) : t('{n} hari', { n: d });
  return small ? t('{h} jam {m} menit', { h: big, m: small }) : t('{n} jam', { n: big });
}

/** Clocks to show: those met or late once, of repeating ones only the running round. */
export function shownClocks(clocks: readonly ClockRow[]): ClockRow[] {
  const latest = new Map<string, ClockRow>();
  for (const clock of clocks) {
    const key = clock.kind === 'INQUIRY' ? clock.id : clock.kind;
    const known = latest.get(key);
    if (clock.state !== 'CANCELLED' && (!known || clock.round > known.round)) latest.set(key, clock);
  }
  return [...latest.values()];
}

function Done({ clock }: { clock: ClockRow }) {
  const late = clock.state === 'BREACHED' || (clock.metAt !== null && clock.breachedAt !== null);
  return (
    <div className={classes.clock} data-late={late || undefined}>
      <div className="meta">{clockWord(clock.kind)}</div>
      <div className={classes.figure}>
        {late ? (
          <IconAlertCircle size={16} aria-hidden />
        ) : (
          <IconCircleCheck size={16} color="var(--hijau-s)" aria-hidden />
        )}{' '}
        {span(clock.minutesTaken ?? 0)}
      </div>
      <div className="meta">
        {t('batas {limit}', { limit: span(minutesTo(clock.dueAt, new Date(clock.startedAt))) })}
      </div>
    </div>
  );
}

function Running({ clock, now }: { clock: ClockRow; now: Date }) {
  const left = minutesTo(clock.dueAt, now);
  const isLate = left < 0 || clock.state === 'BREACHED';
  const { time } = partsOf(clock.dueAt);
  return (
    <div className={classes.clock} data-next data-late={isLate || left < 10 || undefined} role="timer">
      <div>
        <IconClockExclamation size={15} aria-hidden /> {clockWord(clock.kind)}
      </div>
      <div className={classes.figure}>
        {isLate ? t('lewat {span}', { span: span(-left) }) : t('sisa {span}', { span: span(left) })}
      </div>
      <div>{t('batas {time} WIB', { time })}</div>
    </div>
  );
}

/** Duties that outlive the crisis: its review, and the notice of a data leak the law demands. */
const OUTLIVES = new Set(['AAR', 'PDP_NOTICE']);

/** Once the crisis is over a limit that nobody met stands still: counting on would ask for an act nobody can do. */
function Missed({ clock }: { clock: ClockRow }) {
  return (
    <div className={classes.clock}>
      <div className="meta">{clockWord(clock.kind)}</div>
      <div className={classes.figure}>
        <IconAlertCircle size={16} color="var(--merah)" aria-hidden /> {t('tidak dipenuhi')}
      </div>
      <div className="meta">
        {t('batas {limit}', { limit: span(minutesTo(clock.dueAt, new Date(clock.startedAt))) })}
      </div>
    </div>
  );
}

interface FaceProps {
  clock: ClockRow;
  now: Date;
  isOver: boolean;
}

function Face({ clock, now, isOver }: FaceProps) {
  if (clock.metAt) return <Done clock={clock} />;
  const isStill = isOver && !OUTLIVES.has(clock.kind);
  return isStill ? <Missed clock={clock} /> : <Running clock={clock} now={now} />;
}

interface Props {
  clocks: Room['clocks'];
  /** The crisis is closed; only what outlives it may still be due. */
  isOver: boolean;
}

/** What is due next: of the clocks that run, the one with the earliest limit. */
export const nextClock = (clocks: readonly ClockRow[]): ClockRow | undefined =>
  [...clocks].filter(({ metAt }) => !metAt).sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];

/** On a phone the clock that is due next stands alone; the others fold. */
export function NextClock({ clocks, isOver }: Props) {
  const now = useNow();
  const shown = shownClocks(clocks);
  const due = isOver ? shown.filter(({ kind }) => OUTLIVES.has(kind)) : shown;
  const next = nextClock(due) ?? due.at(-1) ?? shown.at(-1);
  if (!next) return null;
  const rest = shown.filter(({ id }) => id !== next.id);
  return (
    <section className={kit.card} aria-label={t('Tenggat')}>
      <Face clock={next} now={now} isOver={isOver} />
      {rest.length > 0 && (
        <details className={classes.fold}>
          <summary>{t('{n} tenggat lain', { n: rest.length })}</summary>
          <div className={classes.clocks}>
            {rest.map((clock) => (
              <Face key={clock.id} clock={clock} now={now} isOver={isOver} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

/** The clocks of a crisis: met ones small, running ones large and tinted, in words and minutes. */
export function RoomClocks({ clocks, isOver }: Props) {
  const now = useNow();
  const shown = shownClocks(clocks);
  if (shown.length === 0) return null;
  return (
    <section className={`${kit.card} ${classes.clocks}`} aria-label={t('Tenggat')}>
      {shown.map((clock) => (
        <Face key={clock.id} clock={clock} now={now} isOver={isOver} />
      ))}
    </section>
  );
}
