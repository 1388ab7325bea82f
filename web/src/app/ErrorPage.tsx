import { useRouteError } from 'react-router';
import { ErrorScreen } from './ErrorScreen';

/** The last net: a screen that could not be loaded or drawn. */
export function ErrorPage() {
  const error = useRouteError();
  return (
    <ErrorScreen
      error={error instanceof Error ? error : new Error(String(error))}
      onRetry={() => window.location.reload()}
    />
  );
}
