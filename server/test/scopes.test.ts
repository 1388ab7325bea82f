import { entities } from '../app';

/** Records of a person's own account, those shown only through a record that has a scope, and one that only the system reads. */
const WITHOUT = [
  'AccountToken',
  'ApiKey',
  'ArticleOwner',
  'Endorsement',
  'FormDraft',
  'Mail',
  'Notice',
  'OutletDomain',
  'Pace',
  'Session',
  'WorkUnit',
];

describe('what an API key may read', () => {
  it('is named by a scope on every record of the office', () => {
    const open = entities.filter((entity) => 'visibleTo' in entity && !('scope' in entity));

    expect(open.map(({ name }) => name).sort()).toEqual(WITHOUT);
  });
});
