import { MockedProvider } from '@apollo/client/testing/react';
import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ReceivingAddressScreen } from './ReceivingAddressScreen';
import { ReceivingAddressDocument, ReceivingRenew } from './receivingDocument';

jest.mock('../../lib/useLive', () => ({ useLive: () => undefined }));

type Mocks = NonNullable<ComponentProps<typeof MockedProvider>['mocks']>;

const URL = 'https://sinergi.example/hooks/articles/a1';
const batch = {
  ...{ __typename: 'ClipBatch', id: 'b1', createdCount: 2, updatedCount: 1, duplicateCount: 3 },
  errorCount: 4,
};
const delivery = {
  __typename: 'ReceivedDelivery',
  at: '2026-04-15T00:00:00.000Z',
  reason: null,
  batch: null,
};
const address = {
  ...{ __typename: 'ReceivingAddress', id: 'a1', version: 1, name: 'Agregator', source: 'Pemantau' },
  ...{ state: 'ACTIVE', url: URL, registersOutlets: false, formerUntil: null },
  ...{ createdAt: '2026-04-14T00:00:00.000Z', allowedActions: ['RENEW_SECRET', 'PAUSE'] },
  owner: { __typename: 'Person', id: 'u1', name: 'Andi' },
  deliveries: [
    { ...delivery, messageId: 'msg_2', outcome: 'REFUSED', reason: 'Alamat kiriman ini sedang dihentikan.' },
    { ...delivery, messageId: 'msg_1', outcome: 'STORED', batch },
  ],
  timeline: { __typename: 'EventRecordConnection', nodes: [] },
};

const show = (...more: Mocks) =>
  render(
    <MantineProvider env="test">
      <MockedProvider
        mocks={[
          {
            request: { query: ReceivingAddressDocument, variables: { id: 'a1' } },
            result: { data: { receivingAddress: address } } as never,
            maxUsageCount: 9,
          },
          ...more,
        ]}
      >
        <MemoryRouter initialEntries={['/impor/alamat/a1']}>
          <Routes>
            <Route path="/impor/alamat/:id" element={<ReceivingAddressScreen />} />
          </Routes>
        </MemoryRouter>
      </MockedProvider>
    </MantineProvider>,
  );

test('says of each delivery what became of it, and offers only the allowed steps', async () => {
  show();
  await screen.findByRole('heading', { name: 'Agregator' });
  expect(screen.getByRole('link', { name: '2 baru, 4 sudah ada, 4 ditolak' }).getAttribute('href')).toBe(
    '/impor/b1',
  );
  expect(screen.getByText('Alamat kiriman ini sedang dihentikan.')).toBeTruthy();
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons.filter((text) => /Jeda|kunci|Akhiri|Lanjutkan/.test(text ?? ''))).toEqual([
    'Jeda…',
    'Buat kunci rahasia baru',
  ]);
});

test('shows a new secret once, until it is put away', async () => {
  show({
    request: { query: ReceivingRenew, variables: { input: { receivingAddressId: 'a1' } } },
    result: {
      data: {
        receivingAddressRenewSecret: {
          ...{ __typename: 'ReceivingAddressPayload', secret: 'whsec_baru', errors: [] },
          receivingAddress: {
            ...{ __typename: 'ReceivingAddress', id: 'a1', url: URL },
            formerUntil: '2026-04-16T00:00:00.000Z',
          },
        },
      },
    } as never,
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Buat kunci rahasia baru' }));
  expect(await screen.findByText('whsec_baru')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Sudah saya simpan' }));
  await waitFor(() => expect(screen.queryByText('whsec_baru')).toBeNull());
});
