import { t } from '../lib/i18n';
import { ErrorState } from '../ui/ErrorState';

/** What failed, that nothing was lost, the number to quote, and a way on. */
export function ErrorScreen({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  return (
    <ErrorState
      message={error.message || t('Halaman ini tidak dapat ditampilkan.')}
      {...(onRetry && { onRetry })}
    />
  );
}
