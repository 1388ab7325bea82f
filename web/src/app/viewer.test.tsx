import { useApolloClient } from '@apollo/client/react';
import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter, useLocation } from 'react-router';
import { keptFeed } from '../lib/keptFeed';
import { SignedIn, useViewer, ViewerDocument } from './viewer';

const DATA = {
  viewer: {
    ...{ __typename: 'Viewer' as const, id: 'andi', name: 'Andi', honorific: null, kind: 'STAFF' as const },
    ...{ company: null, roles: ['MONITORING_ANALYST' as const], roleLabels: ['Analis'], isReadOnly: false },
    ...{ greeting: 'Selamat pagi', navigation: [] },
  },
  office: {
    ...{ __typename: 'Office' as const, name: 'Dinas', regency: 'Rawa Indah', agency: 'Diskominfo' },
    mode: 'demo' as const,
  },
};
const request = { query: ViewerDocument };
const CUT = { request, error: new TypeError('Failed to fetch') };

function Work() {
  const { viewer } = useViewer();
  const client = useApolloClient();
  return (
    <>
      <p>{viewer.name} bekerja</p>
      <input aria-label="isian" />
      <button type="button" onClick={() => void client.refetchQueries({ include: [ViewerDocument] })}>
        tanya lagi
      </button>
    </>
  );
}
const Where = () => <output>{useLocation().pathname}</output>;

// biome-ignore lint/suspicious/noExplicitAny: answers of several shapes
const show = (mocks: any[]) =>
  render(
    <MockedProvider mocks={mocks} defaultOptions={{ watchQuery: { errorPolicy: 'all' } }}>
      <MantineProvider env="test">
        <MemoryRouter initialEntries={['/artikel']}>
          <SignedIn>
            <Work />
          </SignedIn>
          <Where />
        </MemoryRouter>
      </MantineProvider>
    </MockedProvider>,
  );

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

it('leaves the work standing, with what was typed, when the server cannot be asked again', async () => {
  show([{ request, result: { data: DATA } }, CUT]);
  fireEvent.change(await screen.findByLabelText('isian'), { target: { value: 'separuh kalimat' } });
  fireEvent.click(screen.getByText('tanya lagi'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));

  expect((screen.getByLabelText('isian') as HTMLInputElement).value).toBe('separuh kalimat');
});

it('sends away whom the server does not know any more', async () => {
  show([
    { request, result: { data: DATA } },
    { request, result: { data: { ...DATA, viewer: null } } },
  ]);
  fireEvent.click(await screen.findByText('tanya lagi'));

  await screen.findByText('/masuk');
  expect(screen.queryByLabelText('isian')).toBeNull();
});

it('starts without a network for the person whose feed is kept, and for nobody else', async () => {
  const feed = { personId: 'andi', at: 1, session: DATA, articles: [] };
  const read = jest.spyOn(keptFeed, 'read').mockResolvedValue(feed as never);
  show([CUT]);
  await screen.findByText('Andi bekerja');
  cleanup();

  read.mockResolvedValue(null);
  show([CUT]);
  await screen.findByRole('alert');
  expect(screen.queryByText('Andi bekerja')).toBeNull();
});
