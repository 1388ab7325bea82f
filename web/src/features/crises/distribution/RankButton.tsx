import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { t } from '../../../lib/i18n';
import { useAction } from '../../../lib/useAction';
import { Errors } from '../../../ui/Errors';
import { RankDistribution } from './distributionQuery';

/** Ranks the outlets for a version of a statement and opens the distribution; for the screen of the statement. */
export function RankButton({ versionId }: { versionId: string }) {
  const navigate = useNavigate();
  const rank = useAction(RankDistribution);
  const start = async () => {
    const done = await rank.run({ input: { versionId } });
    const made = done?.distributionRank.distribution;
    if (made) navigate(`/distribusi/${made.id}`);
  };
  return (
    <>
      <Errors of={rank.errors} all />
      <Button loading={rank.busy} onClick={() => void start()}>
        {t('Hitung peringkat media')}
      </Button>
    </>
  );
}
