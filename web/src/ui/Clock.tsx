import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

const Now = createContext<Date | null>(null);

interface Props {
  /** The moment the screen speaks of; without it the browser's clock, renewed every minute. */
  now?: Date;
  children: ReactNode;
}

/** Gives every date below it the same present moment. */
export function Clock({ now, children }: Props) {
  const [ticking, setTicking] = useState(() => new Date());
  useEffect(() => {
    if (now) return;
    const timer = setInterval(() => setTicking(new Date()), 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return <Now value={now ?? ticking}>{children}</Now>;
}

/** The present moment of the screen. */
export const useNow = (): Date => useContext(Now) ?? new Date();
