import { MockedProvider } from '@apollo/client/testing/react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Link, MemoryRouter, useLocation, useNavigationType } from 'react-router';
import { useListParams } from '../../lib/useListParams';
import { DefaultSearchDocument, SCREEN_KEYS, toNone } from './savedSearch';
import { useDefaultSearch } from './useDefaultSearch';

const filter = {
  ...{
    __typename: 'SavedSearchFilter' as const,
    outletId: null,
    topicId: null,
    storyId: null,
    channel: null,
  },
  ...{ tier: null, network: null, place: null, isPaid: null, isPartial: null, tone: 'NEGATIVE' as const },
  ...{ fromOn: null, toOn: null },
};
const SEARCH = {
  ...{ __typename: 'SavedSearch' as const, id: 's1', query: 'banjir', isFolded: true, isMyDefault: true },
  filter,
};

function Probe() {
  const { set } = useListParams(SCREEN_KEYS);
  const { search, isPending } = useDefaultSearch(set);
  const { search: address } = useLocation();
  return (
    <>
      <p>{isPending ? 'menunggu' : search === undefined ? 'belum' : (search?.id ?? 'tanpa')}</p>
      <output>{`${address} ${useNavigationType()}`}</output>
      <button type="button" onClick={() => set(toNone())}>
        lepas
      </button>
      <Link to="/cari">Pencarian</Link>
    </>
  );
}

function open(address: string, defaultSearch: typeof SEARCH | null = SEARCH): void {
  const mock = { request: { query: DefaultSearchDocument }, result: { data: { defaultSearch } } };
  render(
    <MockedProvider mocks={[mock]}>
      <MemoryRouter initialEntries={[address]}>
        <Probe />
      </MemoryRouter>
    </MockedProvider>,
  );
}
const shown = (text: string) => screen.findByText(text);
const OPENED = '?q=banjir&nada=NEGATIVE&simpan=s1 REPLACE';

afterEach(cleanup);

it('opens the default at the bare address, in its place in the history', async () => {
  open('/cari');
  expect(screen.getByText('menunggu')).not.toBeNull();

  await shown('s1');
  expect(screen.getByRole('status').textContent).toBe(OPENED);
});

it.each(['?q=jalan', '?simpan=s2', '?bawaan=tidak', '?dari=2026-01-01'])(
  'leaves an address with parameters as it is: %s',
  async (parameters) => {
    open(`/cari${parameters}`);

    await shown('s1');
    expect(screen.getByRole('status').textContent).toBe(`${parameters} POP`);
  },
);

it('opens nothing without a default, nor after a reset, until the screen is opened again', async () => {
  open('/cari', null);
  await shown('tanpa');
  expect(screen.getByRole('status').textContent).toBe(' POP');
  cleanup();

  open('/cari');
  await shown('s1');
  fireEvent.click(screen.getByText('lepas'));
  expect(screen.getByRole('status').textContent).toBe('?bawaan=tidak REPLACE');
  fireEvent.click(screen.getByText('Pencarian'));
  await shown(OPENED);
});
