import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { t } from '../../lib/i18n';
import { Section } from '../../ui/Section';
import type { ShownStory } from './storyDocuments';

interface Props {
  proposals: ShownStory['proposals'];
  /** Null for readers. */
  onDecide: ((proposalId: string, isAccepted: boolean) => void) | null;
}

/** Stories that the machine takes for the same; a person decides. */
export function StoryProposals({ proposals, onDecide }: Props) {
  if (proposals.length === 0) return null;
  return (
    <Section title={t('Mungkin cerita yang sama')}>
      {proposals.map(({ proposal, other }) => (
        <div key={proposal.id} style={{ marginBottom: 12 }}>
          <Link to={`/cerita/${other.id}`}>{other.title}</Link>
          <div className="meta">{t('{n} artikel', { n: other.articleCount })}</div>
          {onDecide && (
            <Button.Group>
              {[true, false].map((isAccepted) => (
                <Button key={String(isAccepted)} onClick={() => onDecide(proposal.id, isAccepted)}>
                  {isAccepted ? t('Satukan') : t('Tetap terpisah')}
                </Button>
              ))}
            </Button.Group>
          )}
        </div>
      ))}
    </Section>
  );
}
